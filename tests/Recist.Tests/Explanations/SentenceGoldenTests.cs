using Recist.Reports.Content;
using Recist.Reports.Content.Clinician;
using Recist.Reports.Words;
using Recist.Tests.Reports;

namespace Recist.Tests.Explanations;

/// <summary>
/// Every sentence of 60 mixed courses beside the tests, to be read as a radiologist reads it: is it true, does it name what decided, are its numbers right.
/// RECIST_WRITE_GOLDENS=1 rewrites them; the change is then reviewed as a diff.
/// </summary>
public class SentenceGoldenTests
{
    public static TheoryData<string> Groups => [.. SentenceCases.Groups.Keys];

    [Theory]
    [MemberData(nameof(Groups))]
    public void The_sentences_read_as_reviewed(string group)
    {
        var path = Path.Combine(Repository.Root, "tests", "Recist.Tests", "Explanations", "Goldens", group + ".txt");
        var text = string.Join('\n', SentenceCases.Groups[group].SelectMany(Lines)) + "\n";
        if (Environment.GetEnvironmentVariable("RECIST_WRITE_GOLDENS") == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, text);
        }

        Assert.Equal(File.ReadAllText(path), text);
    }

    [Fact]
    public void There_are_at_least_sixty_courses() => Assert.InRange(SentenceCases.Groups.Sum(g => g.Value.Count), 60, 200);

    private static IEnumerable<string> Lines(SentenceCase one)
    {
        var assessment = one.Patient.Assess();
        var options = assessment.History.Options;
        var lines = new List<string> { $"## {one.Title} ({options.Criteria.Code()})" };
        foreach (var visit in assessment.Visits)
        {
            lines.Add($"{visit.Visit.Label}: {Verdict(visit)}");
            lines.AddRange(visit.Reasons.Select(r => "  - " + ReasonSentences.For(r, options)));
            lines.Add("  why: " + WhyLine.Of(View(assessment, visit)));
        }

        lines.Add($"best {assessment.Best.Unconfirmed.Code()}, confirmed {assessment.Best.Confirmed.Code()}");
        lines.AddRange(assessment.Best.Reasons.Select(r => "  - " + ReasonSentences.For(r, options)));
        if (one.WithEndpoints)
        {
            lines.AddRange(Endpoints(assessment.Endpoints).OfType<Reason>().Select(r => "  - " + ReasonSentences.For(r, options)));
        }

        if (one.WithBaseline)
        {
            lines.AddRange(assessment.Conformance.Reasons.Select(r => "baseline: " + ReasonSentences.For(r, options)));
        }

        lines.AddRange(assessment.Queries.Select(q => $"query {q.Visit}: {QuerySentences.For(q.Code)}"));
        lines.Add("");
        return lines;
    }

    private static string Verdict(VisitAssessment v) => v.Overall is not { } overall ? "baseline" + (v.Sum is { } sum ? ", sum " + sum : "")
        : overall.Code() + (v.OverallFinal is { } final && final != overall ? " (now " + final.Code() + ")" : "");

    private static IEnumerable<Reason?> Endpoints(CourseEndpoints e) =>
        [e.Pfs?.Why, e.IPfs?.Why, e.Ttp?.Why, e.Os?.Why, e.TimeToResponse?.Why, e.ResponseDuration?.Why, e.StableDuration?.Why, e.ObjectiveResponse?.Why, e.DiseaseControl?.Why, e.ClinicalBenefit?.Why];

    private static CourseView View(Assessment assessment, VisitAssessment visit) =>
        CourseView.Of(new(ReportCases.Clinic, assessment, "r") { Visit = visit.Visit.Label });
}
