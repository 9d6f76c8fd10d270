using System.CommandLine;
using System.CommandLine.Help;
using Recist.Cli.Commands;

namespace Recist.Tests.CommandLine;

public class MapCommandTests
{
    [Theory]
    [InlineData("map", "--suggest", "--help")]
    [InlineData("map", "--check", "--help")]
    [InlineData("map", "--help")]
    public void Help_after_an_option_is_help_and_no_table(params string[] line) => Assert.IsType<HelpAction>(Parse(line).Action);

    [Fact]
    public void A_table_after_suggest_is_the_table()
    {
        var parsed = Parse("map", "--suggest", "t.csv");
        Assert.Empty(parsed.Errors);
        Assert.Equal("t.csv", parsed.GetValue<string?>("--suggest"));
    }

    [Theory]
    [InlineData("map", "t.csv")]
    [InlineData("map", "t.csv", "--suggest")]
    [InlineData("map", "t.csv", "--check", "m.json")]
    public void A_table_may_stand_before_the_option(params string[] line)
    {
        var parsed = Parse(line);
        Assert.Empty(parsed.Errors);
        Assert.Equal("t.csv", parsed.GetValue<string?>("table"));
    }

    private static ParseResult Parse(params string[] line) => new RootCommand { MapCommand.Create() }.Parse(line);
}
