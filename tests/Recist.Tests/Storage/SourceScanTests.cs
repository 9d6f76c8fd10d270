using System.Text.RegularExpressions;

namespace Recist.Tests.Storage;

public partial class SourceScanTests
{
    [Fact]
    public void Table_queries_are_made_by_CreateQueryFilter_alone()
    {
        var sources = Directory.EnumerateFiles(Path.Combine(RepositoryRoot(), "src"), "*.cs", SearchOption.AllDirectories).ToList();
        Assert.NotEmpty(sources);
        Assert.DoesNotContain(sources, file => RawFilter().IsMatch(File.ReadAllText(file)));
    }

    [Theory]
    [InlineData("table.QueryAsync<TableEntity>($\"PartitionKey eq '{clinic}'\")")]
    [InlineData("table.QueryAsync<TableEntity>(\"PartitionKey eq '\" + clinic)")]
    [InlineData("table.Query<TableEntity>(filter: text)")]
    public void A_raw_filter_would_be_found(string planted) => Assert.Matches(RawFilter(), planted);

    private static string RepositoryRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder!.FullName, "RecistFunctions.sln")))
        {
            folder = folder.Parent;
        }

        return folder.FullName;
    }

    [GeneratedRegex(@"\.Query(Async)?<[A-Za-z]+>\((?!TableClient\.CreateQueryFilter\()", RegexOptions.CultureInvariant)]
    private static partial Regex RawFilter();
}
