using Recist.Ingestion;

namespace Recist.Tests.Readers;

public class CellPoolTests
{
    [Fact]
    public void Equal_short_texts_are_one_string()
    {
        var pool = new CellPool();
        Assert.Same(pool.Of("WEEK 6"), pool.Of("a WEEK 6".AsSpan(2)));
    }

    [Fact]
    public void Every_text_comes_back_as_it_is_however_many_there_are()
    {
        var pool = new CellPool();
        string[] texts = ["", "T01", new string('x', 200), .. Enumerable.Range(0, 20_000).Select(i => "lesion " + i)];
        Assert.All(texts.Concat(texts), t => Assert.Equal(t, pool.Of(t)));
    }
}
