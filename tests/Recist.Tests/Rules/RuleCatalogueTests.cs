using System.Reflection;
using System.Text.RegularExpressions;

namespace Recist.Tests.Rules;

public class RuleCatalogueTests
{
    private static readonly string Document = File.ReadAllText(At("docs", "rules.md"));

    public static TheoryData<string> Ids => [.. RuleCatalogue.All.Select(r => r.Id)];

    [Fact]
    public void Every_rule_id_leads_to_a_heading() =>
        Assert.All(RuleCatalogue.All.Select(r => r.Id.Split('.')[0]).Distinct(), g => Assert.Contains($"\n## {g}\n", Document, StringComparison.Ordinal));

    [Fact]
    public void Every_id_is_in_the_catalogue_once() => Assert.Equal(Constants(typeof(RuleIds)).Order(), RuleCatalogue.All.Select(r => r.Id).Order());

    [Theory]
    [MemberData(nameof(Ids))]
    public void Every_rule_has_its_row_its_file_and_its_test(string id)
    {
        var rule = RuleCatalogue.All.Single(r => r.Id == id);
        var name = rule.File.Split('/')[1];
        Assert.Contains(
            $"| `{id}` | {rule.Meaning} | {rule.Guideline} | [{rule.File}](../src/Recist/Rules/{rule.File}.cs) | [{name}Tests](../tests/Recist.Tests/Rules/{rule.File}Tests.cs) |",
            Document, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_link_of_the_document_leads_to_a_file()
    {
        var links = Regex.Matches(Document, @"\]\((\.\./[^)]+)\)").Select(m => m.Groups[1].Value).Distinct().ToList();
        Assert.NotEmpty(links);
        Assert.All(links, l => Assert.True(File.Exists(At("docs", l)), l));
    }

    [Fact]
    public void Every_query_code_is_in_the_document() =>
        Assert.All(Constants(typeof(QueryCodes)), c => Assert.Contains($"| `{c}` |", Document, StringComparison.Ordinal));

    [Fact]
    public void No_id_is_written_anywhere_but_in_the_list()
    {
        var sources = Directory.EnumerateFiles(At("src", "Recist"), "*.cs", SearchOption.AllDirectories).Where(f => Path.GetFileName(f) != "RuleIds.cs");
        Assert.All(sources, f => Assert.DoesNotMatch("\"(" + string.Join('|', RuleCatalogue.All.Select(r => Regex.Escape(r.Id))) + ")\"", File.ReadAllText(f)));
    }

    [Fact]
    public void Every_id_is_used_by_a_rule()
    {
        var code = string.Concat(Directory.EnumerateFiles(At("src", "Recist", "Rules"), "*.cs", SearchOption.AllDirectories).Select(File.ReadAllText));
        Assert.All(typeof(RuleIds).GetFields(), f => Assert.Matches($@"RuleIds\.{f.Name}\b", code));
    }

    private static string At(params string[] parts) => Path.Combine([Repository.Root, .. parts]);

    private static IEnumerable<string> Constants(Type type) => type.GetFields(BindingFlags.Public | BindingFlags.Static).Select(f => (string)f.GetRawConstantValue()!);
}
