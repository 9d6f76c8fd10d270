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
    /// <returns>False where another file was first with other options: check again.</returns>
    public async Task<bool> BindAsync(CancellationToken cancellationToken)
    {
        foreach (var (study, options) in bound.Where(b => !clinic.Settings.StudyOptions.ContainsKey(b.Key)))
        {
            if (await clinics.FixStudyOptionsAsync(clinic.Id, clinic.Pseudonyms.Study(study), options, cancellationToken) != options)
            {
                return false;
            }
        }

        return true;
    }

    private async Task<ResponseOptions?> BoundAsync(string study, CancellationToken cancellationToken) =>
        clinic.Settings.StudyOptions.TryGetValue(study, out var own)
            ? own
            : await clinics.StudyOptionsAsync(clinic.Id, clinic.Pseudonyms.Study(study), cancellationToken);

    // An option that the file does not set takes the study's value, whatever the default is.
    private static IEnumerable<string> Differences(SubmittedPatient patient, ResponseOptions options) =>
        patient.OptionsInFile.Where(name => !OptionValue.Same(name, patient.History.Options, options));
}
