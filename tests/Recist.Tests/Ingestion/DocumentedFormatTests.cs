using System.Reflection;
using System.Text.RegularExpressions;
using Recist.Ingestion;
using Recist.Pipeline;

namespace Recist.Tests.Readers;

public class DocumentedFormatTests
{
    private static readonly string Text = File.ReadAllText(Path.Combine(Repository.Root, "docs", "file-formats.md"));

    [Fact]
    public void The_guide_is_what_recist_formats_prints() => Assert.Equal(FormatGuide.Text(), Text);

    [Fact]
    public void Every_complaint_code_has_one_meaning_and_none_is_made_up()
    {
        var codes = typeof(Codes).GetFields(BindingFlags.Public | BindingFlags.Static).Select(f => (string)f.GetRawConstantValue()!)
            .Append(JoinProblem.NeedsRevision).Append(JoinProblem.Options).Append(JoinProblem.TakenBack).Append(JoinProblem.Spellings).Append(JoinProblem.LeavesOut).Append(JoinProblem.CourseTooLarge).Append(LetterComplaint.Code);
        Assert.Equal(codes.Order(StringComparer.Ordinal), CodeMeanings.All.SelectMany(m => m.Codes).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_code_of_a_data_quality_rule_is_one_that_something_reports()
    {
        var reported = CodeMeanings.All.SelectMany(m => m.Codes)
            .Concat(typeof(QueryCodes).GetFields(BindingFlags.Public | BindingFlags.Static).Select(f => (string)f.GetRawConstantValue()!))
            .Concat(["MAX_TOTAL", "MAX_PER_ORGAN"]);
        Assert.Empty(DataQuality.Rules.SelectMany(r => r.Codes).Except(reported));
    }

    [Fact]
    public void A_changed_limit_changes_the_guide() => Assert.Contains($"{XlsxLimits.Parts} parts", Text, StringComparison.Ordinal);

    [Fact]
    public void The_JSON_example_is_read()
    {
        var example = Regex.Match(Text, "```json\n(.*?)```", RegexOptions.Singleline).Groups[1].Value;
        Assert.True(Given.Json(example).Accepted);
    }
}
