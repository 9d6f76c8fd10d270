using System.Collections.Immutable;

namespace Recist.Ingestion;

/// <summary>Reads one upload, whatever its format: everything of it, or every complaint at once.</summary>
public static class SubmissionReader
{
    /// <summary>Reads an upload. The same bytes and settings always give the same reading; nothing in a file makes it throw.</summary>
    /// <param name="files">The file as it arrived, an archive, or files that belong together (SDTM TU and TR, a file and its manifest).</param>
    /// <param name="settings">What is declared about values.</param>
    public static Reading Read(IReadOnlyList<UploadedFile> files, ReadingSettings settings)
    {
        ArgumentNullException.ThrowIfNull(files);
        ArgumentNullException.ThrowIfNull(settings);
        var log = new ComplaintLog();
        var delivery = Delivery.Of(files, settings, log);
        var contents = log.Refuses ? new UploadContent("", []) : UploadContent.Read(delivery, log);
        delivery.CheckRows(log);
        foreach (var draft in contents.Drafts)
        {
            OptionReader.Settle(draft, settings);
            draft.UnitsOpen &= !delivery.DeclaresMillimetres(draft);
        }

        OptionReader.WithOverrides(ResponseOptions.Default, settings, log);
        var patients = log.Refuses ? [] : DraftAssembly.Assemble(contents.Drafts, log);
        Adjudication.Check(patients, log);
        ImmutableArray<string> names = [.. files.Select(f => f.Name), .. delivery.Files.Select(f => f.Name)];
        var complaints = log.Sorted(names);
        return log.Refuses || (patients.IsEmpty && (contents.Profiles.Count == 0 || contents.Drafts.Count > 0))
            ? new Reading(null, complaints) { Rows = log.Rows.Values.Sum() }
            : new Reading(new Submission(contents.Format, [.. patients.Select(p => p with { Format = contents.Format })]) { Profiles = [.. contents.Profiles] }, complaints) { Rows = log.Rows.Values.Sum() };
    }
}
