namespace Recist.Pipeline;

/// <summary>What a report waits for where it was signed or released before: what has changed since, in one sentence.</summary>
internal static class ReportNeeds
{
    /// <summary>The sentence, without a full stop; null where it waits for nothing, or for its first decision.</summary>
    public static string? Of(Timeline timeline, WrittenReport report)
    {
        if (report.Ended is not null || !ReportStates.IsCurrent(timeline, report))
        {
            return null;
        }

        // A policy may have released what nobody has signed: then the clinician edition alone waits.
        var isPatients = report.Edition == Edition.Patient;
        return isPatients && ReportStates.Has(timeline, DecisionKind.Release, report.Content) ? null
            : !ReportStates.Has(timeline, DecisionKind.Sign, report.Content) ? Since(timeline, report, DecisionKind.Sign)
            : isPatients ? Since(timeline, report, DecisionKind.Release)
            : null;
    }

    /// <summary>The same of a course: of its clinician edition, else of its patient edition.</summary>
    public static string? Of(Timeline timeline) => new[] { Edition.Clinician, Edition.Patient }
        .Select(edition => ReportStates.CurrentReport(timeline, edition) is { } report ? Of(timeline, report) : null)
        .FirstOrDefault(needs => needs is not null);

    // A report of a later visit waits for its first signature while the one that was decided on is still true: that is no news.
    private static string? Since(Timeline timeline, WrittenReport report, DecisionKind kind)
    {
        if (timeline.Decisions.LastOrDefault(d => d.Kind == kind) is not { } last
            || timeline.Reports.FirstOrDefault(r => r.Sha256 == last.SawSha256) is not { } seen
            || (seen.Visit != report.Visit && seen.Ended is null))
        {
            return null;
        }

        var changed = Changes(seen.Content, report.Content, kind).ToList();
        if (changed.Count == 0 && ReportStates.IsVoid(timeline, last))
        {
            changed.Add("what counted then was taken back");
        }

        return changed.Count == 0 ? null : $"needs a new {(kind == DecisionKind.Sign ? "signature" : "release")}: {string.Join("; ", changed)}";
    }

    // What follows from a change that is named is not named too.
    private static IEnumerable<string> Changes(ClinicalContent seen, ClinicalContent now, DecisionKind kind)
    {
        var (read, criteria, values) = (seen.Read != now.Read, seen.Criteria != now.Criteria, seen.Values != now.Values);
        var data = read || criteria || values;
        var responses = !data && seen.Responses != now.Responses;
        var language = seen.Language != now.Language;
        (bool Changed, string Words)[] parts =
        [
            (read, "the reader whose read stands changed"),
            (!read && seen.Rule != now.Rule, "why that reader's read stands changed"),
            (seen.Person != now.Person, "the patient's id, name or birth year changed"),
            (criteria, "the criteria or their options changed"),
            (values, "what is recorded changed (measurements, dates, drugs, another reader's record)"),
            (responses, "a response or its reason changed"),
            (!data && seen.Quality != now.Quality, "a data-quality item changed"),
            (!read && language, "the language of the patient edition changed"),
            (!data && !responses && !language && seen.Message != now.Message, "the message to the patient changed"),
            (kind == DecisionKind.Release && seen.Note != now.Note, "the note to the patient changed"),
        ];
        return parts.Where(p => p.Changed).Select(p => p.Words);
    }
}
