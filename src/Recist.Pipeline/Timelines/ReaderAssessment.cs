using System.Globalization;

namespace Recist.Pipeline;

/// <summary>One reader's history and what the rules make of it.</summary>
/// <param name="Joined">The history and its stored records.</param>
/// <param name="Assessment">The result.</param>
internal sealed record ReaderAssessment(JoinedReader Joined, Assessment Assessment)
{
    public string? Reader => Joined.History.Reader;

    /// <summary>The stored key of a visit.</summary>
    public VisitRef RefOf(string label) => Joined.Visits.Single(v => v.Visit.Label == label).Record.Ref;

    public IEnumerable<AssessedVisit> Rows(string inputsHash) => Assessment.Visits.Select(v =>
    {
        var key = RefOf(v.Visit.Label);
        return new AssessedVisit(key.Reader, key.Visit, v.Visit.Label, v.Visit.Date.Text, inputsHash)
        {
            Baseline = v.Visit.IsBaseline,
            Sum = v.Sum?.TenThousandths,
            Nadir = v.Nadir?.TenThousandths,
            PercentFromBaseline = Percent(v.PercentFromBaseline),
            PercentFromNadir = Percent(v.PercentFromNadir),
            Target = v.Target?.Code(),
            NonTarget = v.NonTarget?.Code(),
            NewLesions = v.NewLesions,
            Overall = v.Overall?.Code(),
            OverallFinal = v.OverallFinal?.Code(),
            Rules = [.. v.Reasons.Select(r => r.Rule)],
        };
    });

    private static string? Percent(decimal? value) => value?.ToString("0.##########", CultureInfo.InvariantCulture);
}
