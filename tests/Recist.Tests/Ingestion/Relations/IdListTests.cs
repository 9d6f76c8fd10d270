using Recist.Ingestion;

namespace Recist.Tests.Readers;

public class IdListTests
{
    private static readonly string[] Known = ["T01", "T02", "T1", "T10", "R1-T01", "R1-T02", "T02.1"];

    [Theory]
    [InlineData("T01/T02", "T01 T02")]
    [InlineData("T01-T02", "T01 T02")]
    [InlineData("T01, T02", "T01 T02")]
    [InlineData("T01 and T02", "T01 T02")]
    [InlineData("T01+T02", "T01 T02")]
    [InlineData("t01/t02", "T01 T02")]
    [InlineData("T01/02", "T01 T02")]
    [InlineData("T1/T10", "T1 T10")]
    [InlineData("R1-T01/R1-T02", "R1-T01 R1-T02")]
    [InlineData("R1-T01-R1-T02", "R1-T01 R1-T02")]
    [InlineData("T01/T02.1/T10", "T01 T02.1 T10")]
    [InlineData("T01", null)]
    [InlineData("T01/T01", null)]
    [InlineData("T01/T77", null)]
    [InlineData("T01T02", null)]
    [InlineData("T0102", null)]
    [InlineData("", null)]
    public void A_text_of_known_ids_is_read_and_any_other_is_not(string text, string? ids) =>
        Assert.Equal(ids, IdList.Of(text, Known) is { } found ? string.Join(' ', found) : null);
}
