using Recist.Cli;
using Recist.Cli.Commands;
using Recist.Ingestion;

namespace Recist.Tests.CommandLine;

public sealed class TemplateCommandTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("recist-test-");

    public void Dispose() => folder.Delete(recursive: true);

    [Theory]
    [InlineData("csv")]
    [InlineData("xlsx")]
    [InlineData("wide")]
    [InlineData("wide-csv")]
    public void It_writes_a_file_and_overwrites_none_unless_told(string kind)
    {
        var file = Path.Combine(folder.FullName, "new file");
        Assert.Equal(0, Run(kind, "-o", file));
        Assert.Equal(kind is "xlsx" or "wide" ? FileKind.Workbook : FileKind.Template, Sniffer.KindOf(File.ReadAllBytes(file)));
        File.WriteAllText(file, "mine");
        Assert.Contains("--force", Assert.Throws<PlainFailure>(() => Run(kind, "-o", file)).Message, StringComparison.Ordinal);
        Assert.Equal("mine", File.ReadAllText(file));
        Assert.Equal(0, Run(kind, "-o", file, "--force"));
        Assert.NotEqual("mine", File.ReadAllText(file));
    }

    [Fact]
    public void An_unknown_kind_is_refused() => Assert.NotEmpty(TemplateCommand.Create().Parse(["ods"]).Errors);

    private static int Run(params string[] args) => TemplateCommand.Create().Parse(args).Invoke(new() { EnableDefaultExceptionHandler = false });
}
