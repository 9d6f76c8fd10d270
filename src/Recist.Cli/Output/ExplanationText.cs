using Recist.Cli.Inputs;
using Recist.Reports.Content;
using Recist.Reports.Explanations;

namespace Recist.Cli.Output;

/// <summary>An explanation as indented text: verdict, rules, sums, lesions, cells.</summary>
internal static class ExplanationText
{
    /// <summary>Writes one reader's record of one patient.</summary>
    public static void Write(AssessedPatient record, CourseExplanation course, IEnumerable<SourceDocument> sources, string? visit, TextWriter to)
    {
        to.WriteLine(AssessmentTable.Title(record));
        foreach (var source in sources.Where(s => record.Source.Split('+').Contains(s.File)))
        {
            to.WriteLine($"  read from {source.File} (sha256 {source.Sha256})");
        }

        foreach (var explained in course.Visits.Where(v => visit is null || v.Assessment.Visit.Label == visit))
        {
            Visit(explained, to);
        }

        if (visit is null)
        {
            var best = course.Assessment.Best;
            to.WriteLine($"Best overall response: {best.Unconfirmed.Code()} (confirmed: {best.Confirmed.Code()})");
            Reasons(course.Best, to);
            to.WriteLine("Endpoints");
            Reasons(course.Endpoints, to);
        }

        to.WriteLine();
    }

    private static void Visit(ExplainedVisit explained, TextWriter to)
    {
        var (assessment, visit) = (explained.Assessment, explained.Assessment.Visit);
        var verdict = assessment.Overall is not { } overall ? "baseline"
            : assessment.OverallFinal is { } final && final != overall ? $"{overall.Code()} (now {final.Code()})"
            : overall.Code();
        to.WriteLine($"Visit {visit.Label}, {visit.Date.Text}: {verdict}");
        if (visit.GivenSource is { } given)
        {
            to.WriteLine($"  given by the source <- {Cell(given, visit.GivenOverall?.Code())}");
        }

        Reasons(explained.Reasons, to);
        foreach (var (name, sum) in explained.Sums)
        {
            to.WriteLine($"  {name}: {Total(sum)}, visit {sum.Visit} ({sum.Date.Text})");
            foreach (var value in sum.Values)
            {
                var counts = value.Value is { } mm ? mm + " mm" : "not evaluable";
                to.WriteLine($"    {value.Lesion} {counts} <- {(value.Source is null ? "not listed at this visit" : Cell(value.Source, value.Text))}");
            }
        }
    }

    private static void Reasons(IEnumerable<ExplainedReason> reasons, TextWriter to)
    {
        foreach (var reason in reasons)
        {
            to.WriteLine($"  {reason.Reason.Rule}: {reason.Sentence}");
            to.WriteLine($"    by {reason.Guideline}; {reason.Link}");
            if (!reason.Reason.Facts.IsEmpty)
            {
                to.WriteLine($"    compared: {string.Join(", ", reason.Reason.Facts.Select(f => $"{f.Name} {f.Value}"))}");
            }

            foreach (var finding in reason.Findings)
            {
                to.WriteLine($"    {finding.Lesion} {finding.Found}, visit {finding.Visit} <- {Cell(finding.Source, finding.Text)}");
            }
        }
    }

    private static string Total(ExplainedSum sum) => sum.Complete is { } complete ? complete + " mm"
        : sum.Partial is { } partial ? $"incomplete, {partial} mm without the missing targets"
        : "nothing evaluable";

    private static string Cell(SourceCell? cell, string? text) => cell is null ? "no cell"
        : FormattableString.Invariant($"{cell.File}{(cell.Sheet is { } sheet ? ", sheet " + sheet : "")}, line {cell.Row}, {cell.Column}: ") + (text is null ? "blank" : $"\"{text}\"");
}
