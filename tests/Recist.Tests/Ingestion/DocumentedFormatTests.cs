using System.Reflection;
using System.Text.RegularExpressions;
using Recist.Ingestion;
using Recist.Pipeline;

namespace Recist.Tests.Readers;

public class DocumentedFormatTests
{
    private static readonly string Text = File.ReadAllText(Path.Combine(Repository.Root, "docs", "file-formats.md"));

    [Fact]
    public void Every_complaint_code_is_explained_and_none_is_made_up()
    {
        var codes = typeof(Codes).GetFields(BindingFlags.Public | BindingFlags.Static).Select(f => (string)f.GetRawConstantValue()!)
            .Append(JoinProblem.NeedsRevision).Append(JoinProblem.Options).Append(JoinProblem.TakenBack).ToHashSet();
        var table = Text[Text.IndexOf("## Complaint codes", StringComparison.Ordinal)..];
        var explained = table.Split('\n').Where(l => l.StartsWith("| ", StringComparison.Ordinal)).Select(l => l.Split('|')[1])
            .SelectMany(c => Regex.Matches(c, "[A-Z][A-Z0-9_]{3,}").Select(m => m.Value)).ToHashSet();
        Assert.Equal(codes.Order(), explained.Order());
    }

    [Fact]
    public void Every_option_and_every_heading_is_explained()
    {
        Assert.All(OptionTable.All, o => Assert.Contains(o.Name, Text, StringComparison.Ordinal));
        Assert.All(TemplateColumns.All, c => Assert.All(TemplateColumns.Names(c), h => Assert.Contains(h, Text, StringComparison.Ordinal)));
    }

    [Fact]
    public void The_JSON_example_is_read()
    {
        var example = Regex.Match(Text, "```json\n(.*?)```", RegexOptions.Singleline).Groups[1].Value;
        Assert.True(Given.Json(example).Accepted);
    }
}
