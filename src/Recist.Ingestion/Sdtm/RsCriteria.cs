namespace Recist.Ingestion;

/// <summary>By which criteria the responses of one reader are read, where RS holds those of several.</summary>
internal static class RsCriteria
{
    /// <summary>The responses by the criteria in force; the others are left, and told.</summary>
    /// <remarks>
    /// The criteria of the command line or the clinic, else those that all rows name, else RECIST 1.1. Response-level input takes them
    /// over; where lesions are computed, only what was judged by the same criteria can be compared.
    /// </remarks>
    public static List<RsResponse> InForce(List<RsResponse> responses, bool byLesions, ReadingSettings settings, ComplaintLog log)
    {
        var named = responses.Select(Name).Distinct().ToList();
        var draft = responses[0].Draft;
        var declared = Declared(draft, settings);
        var inForce = declared ?? (byLesions || named.Count > 1 ? Criteria.Recist11.Code() : named[0]);
        var used = responses.Where(r => Same(Name(r), inForce)).ToList();
        if (responses.Find(r => !Same(Name(r), inForce)) is { } other)
        {
            log.Inform(
                Codes.CriteriaNotUsed,
                draft.Subject,
                other.Place,
                Name(other),
                $"Responses by these criteria are not used: {inForce} is in force.",
                $"Declare the criteria of the study to have these instead {Declare.Criteria}.");
        }

        if (!byLesions && used.Count > 0 && declared is null)
        {
            draft.Options = OptionReader.SetCriteria(draft.Options, inForce, (code, problem, fix, expected) => log.Refuse(code, used[0].Place, inForce, problem, fix, expected));
        }

        return used;

        string Name(RsResponse response) => response.Criteria is { Length: > 0 } name ? name
            : responses.Exists(r => r.Response is OverallResponse.ICR or OverallResponse.IPR or OverallResponse.ISD or OverallResponse.NonICRNonIUPD or OverallResponse.IUPD or OverallResponse.ICPD)
                ? Criteria.IRecist.Code()
                : Criteria.Recist11.Code();
    }

    /// <summary>True for criteria by which the lesions of a reader are computed; "" says none, and means them.</summary>
    public static bool IsComputed(string criteria, PatientDraft draft, ReadingSettings settings) =>
        criteria.Length == 0 || Same(criteria, Declared(draft, settings) ?? Criteria.Recist11.Code());

    private static string? Declared(PatientDraft draft, ReadingSettings settings) =>
        settings.StudyOptions.GetValueOrDefault(draft.Subject.Study)?.Criteria.Code() ?? settings.OptionOverrides?.GetValueOrDefault(OptionTable.Criteria);

    private static bool Same(string a, string b) => string.Equals(a, b, StringComparison.OrdinalIgnoreCase);
}
