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
        var draft = responses[0].Draft;
        var declared = Declared(draft, settings);
        responses = WithoutUnknown(responses, byLesions, declared, log);
        if (responses.Count == 0)
        {
            return [];
        }

        var named = responses.Select(Name).Distinct().ToList();
        var isNamed = !byLesions || responses.TrueForAll(r => r.Criteria is { Length: > 0 });
        var inForce = declared ?? (named.Count == 1 && isNamed ? named[0] : Criteria.Recist11.Code());
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

        if (isNamed && used.Count > 0 && declared is null)
        {
            if (byLesions && !Same(inForce, Criteria.Recist11.Code()))
            {
                log.Warn(
                    Codes.CriteriaNotUsed, draft.Subject, used[0].Place, inForce,
                    $"RS judges this patient by {inForce} alone: the lesions are judged by it too, not by RECIST 1.1.", $"Declare the criteria of the study where they are others {Declare.Criteria}.");
            }

            draft.Options = OptionReader.SetCriteria(draft.Options, inForce, (code, problem, fix, expected) => log.Refuse(code, used[0].Place, inForce, problem, fix, expected));
        }

        return used;

        string Name(RsResponse response) => response.Criteria is { Length: > 0 } name ? name
            : responses.Exists(r => r.Response is OverallResponse.ICR or OverallResponse.IPR or OverallResponse.ISD or OverallResponse.NonICRNonIUPD or OverallResponse.IUPD or OverallResponse.ICPD)
                ? Criteria.IRecist.Code()
                : Criteria.Recist11.Code();
    }

    /// <summary>
    /// Categories that name no criteria mean those that are declared, or, beside lesions, RECIST 1.1, told; responses alone do not say by
    /// what they were judged. Beside rows that name criteria they are left.
    /// </summary>
    private static List<RsResponse> WithoutUnknown(List<RsResponse> responses, bool byLesions, string? declared, ComplaintLog log)
    {
        if (responses.Find(r => r.Category is not null) is not { Category: { } category } first)
        {
            return responses;
        }

        var known = responses.FindAll(r => r.Category is null);
        if (known.Count > 0)
        {
            log.Inform(Codes.TestIgnored, first.Draft.Subject, category.Place, category.Text, "Responses of this category are not used: it names no criteria, and other rows do.", "Nothing to do.");
            return known;
        }

        if (declared is null && !byLesions)
        {
            log.Block(
                Codes.OtherCriteria, first.Draft.Subject, category.Place, category.Text, "RS does not say by which criteria these responses were given: its category names none.", $"Declare the criteria {Declare.Criteria}, or name them in RSCAT.");
            return [];
        }

        if (declared is null)
        {
            log.Warn(
                Codes.OtherCriteria, first.Draft.Subject, category.Place, category.Text, "This category names no criteria: the lesions are judged by RECIST 1.1, and these responses are compared with that.", $"Declare the criteria of the study {Declare.Criteria}.");
        }

        return responses.ConvertAll(r => r with { Criteria = declared ?? "" });
    }

    /// <summary>True for criteria by which the lesions of a reader are computed; "" says none, and means them.</summary>
    public static bool IsComputed(string criteria, PatientDraft draft, ReadingSettings settings) =>
        criteria.Length == 0 || Same(criteria, Declared(draft, settings) ?? draft.Options.Criteria.Code());

    private static string? Declared(PatientDraft draft, ReadingSettings settings) =>
        settings.StudyOptions.GetValueOrDefault(draft.Subject.Study)?.Criteria.Code() ?? settings.OptionOverrides?.GetValueOrDefault(OptionTable.Criteria);

    private static bool Same(string a, string b) => string.Equals(a, b, StringComparison.OrdinalIgnoreCase);
}
