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

    [Fact]
    public void A_duplicate_names_the_upload_that_took_its_bytes_in_and_is_no_failure()
    {
        using var receipt = JsonDocument.Parse("""
            {"receipt":"r2","status":"duplicate","file":"b.json","firstUpload":"r1","firstFile":"a.json","patients":1,"visits":2,"complaints":[]}
            """);
        var text = ReceiptText.Of(receipt.RootElement);
        Assert.True(text.Accepted);
        Assert.Contains("b.json: taken in already", text.Text, StringComparison.Ordinal);
        Assert.Contains("as upload r1 (a.json); nothing new was taken in", text.Text, StringComparison.Ordinal);
    }
}
