using System.Collections.Immutable;
using Recist.Ingestion;

namespace Recist.Pipeline;

/// <summary>Binds each study of a clinic to one set of options: the clinic's, else those of its first file.</summary>
internal sealed class StudyOptions(Clinic clinic, IClinics clinics)
{
    private readonly Dictionary<string, ResponseOptions> bound = new(StringComparer.Ordinal);

    /// <summary>The options of a study that <see cref="CheckAsync"/> has seen.</summary>
    public ResponseOptions Of(string study) => bound[study];

    /// <summary>Compares a file with what its studies are bound to.</summary>
    /// <returns>One complaint per study and option that differs.</returns>
    public async Task<ImmutableArray<Complaint>> CheckAsync(Submission submission, CancellationToken cancellationToken)
    {
        var problems = ImmutableArray.CreateBuilder<Complaint>();
        foreach (var study in submission.Patients.GroupBy(p => p.History.Study, StringComparer.Ordinal))
        {
            var options = await BoundAsync(study.Key, cancellationToken) ?? study.First().History.Options;
            bound[study.Key] = options;
            problems.AddRange(study.SelectMany(p => Differences(p, options)).Distinct().Select(o => JoinProblem.OptionsConflict(study.Key, o)));
        }

        return problems.ToImmutable();
    }

    /// <summary>Binds the studies of an accepted file.</summary>
    /// <returns>False where another file or the settings were first with other options: read the file again.</returns>
    public async Task<bool> BindAsync(CancellationToken cancellationToken)
    {
        foreach (var (study, options) in bound)
        {
            if (await clinics.FixStudyOptionsAsync(clinic.Id, clinic.Pseudonyms.Study(study), options, cancellationToken) != options)
            {
                return false;
            }
        }

        return true;
    }

    // The study's row stands over the settings that this reader of them knows: they may have changed since.
    private async Task<ResponseOptions?> BoundAsync(string study, CancellationToken cancellationToken) =>
        (await clinics.StudyOptionsAsync(clinic.Id, clinic.Pseudonyms.Study(study), cancellationToken))?.Options
        ?? clinic.Settings.StudyOptions.GetValueOrDefault(study);

    // An option that the file does not set takes the study's value, whatever the default is.
    private static IEnumerable<string> Differences(SubmittedPatient patient, ResponseOptions options) =>
        patient.OptionsOverruled.Union(patient.OptionsInFile.Where(name => !OptionTable.Same(name, patient.History.Options, options)));
}
