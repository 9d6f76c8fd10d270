using Azure.Data.Tables;
using Recist.Storage;

namespace Recist.Tests.Storage;

public class LongTextTests
{
    [Theory]
    [InlineData(0, 1)]
    [InlineData(1, 1)]
    [InlineData(32_768, 1)]
    [InlineData(32_769, 2)]
    [InlineData(100_000, 4)]
    public void A_text_of_any_length_comes_back_whole_and_each_column_fits(int length, int columns)
    {
        var text = string.Concat(Enumerable.Range(0, length).Select(i => (char)('a' + (i % 26))));
        var row = new TableEntity("p", "r");
        LongText.Write(row, "Visit", text);

        StorageGuard.Check(row);
        Assert.Equal(columns, row.Count(p => p.Key.StartsWith("Visit", StringComparison.Ordinal)));
        Assert.Equal(text, LongText.Read(row, "Visit"));
    }
}
