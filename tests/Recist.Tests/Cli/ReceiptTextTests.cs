using System.Text.Json;
using Recist.Cli.Commands;

namespace Recist.Tests.Cli;

public class ReceiptTextTests
{
    [Theory]
    [InlineData("tr.csv", "[{},{}]", "! tr.csv, line 12: p f")]
    [InlineData("tu.csv", "[{},{}]", "! tu.csv, line 12: p f")]
    [InlineData("tr.csv", "null", "! line 12: p f")]
    [InlineData("tu.csv", "null", "! tu.csv, line 12: p f")]
    public void Where_files_were_read_together_a_line_is_told_with_its_file(string file, string files, string line)
    {
        using var receipt = JsonDocument.Parse($$"""
            {"receipt":"r1","status":"refused","file":"tr.csv","files":{{files}},
             "complaints":[{"severity":"refuse","file":"{{file}}","line":12,"problem":"p","fix":"f"}]}
            """);
        Assert.Contains($"  {line}", ReceiptText.Of(receipt.RootElement).Text, StringComparison.Ordinal);
    }
}
