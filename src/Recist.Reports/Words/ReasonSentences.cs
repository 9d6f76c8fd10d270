namespace Recist.Reports.Words;

/// <summary>Plain clinician sentences for the reasons of a verdict.</summary>
public static class ReasonSentences
{
    /// <summary>The sentence of a reason, with its numbers. A rule id without a sentence gives the id and its facts.</summary>
    public static string For(Reason reason)
    {
        ArgumentNullException.ThrowIfNull(reason);
        return Fallback(reason);
    }

    private static string Fallback(Reason reason)
    {
        var facts = string.Join(", ", reason.Facts.Select(f => $"{f.Name} {f.Value}"));
        var lesions = string.Join(", ", reason.Lesions);
        return string.Join(": ", new[] { reason.Rule, lesions, facts }.Where(t => t.Length > 0)) + ".";
    }
}
