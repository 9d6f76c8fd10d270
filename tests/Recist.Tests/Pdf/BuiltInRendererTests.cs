using Recist.Reports.Document;
using Recist.Reports.Pdf;

namespace Recist.Tests.Pdf;

public sealed class BuiltInRendererTests
{
    [Fact]
    public void The_same_document_gives_the_same_bytes()
    {
        var (first, second) = (new MemoryStream(), new MemoryStream());
        new BuiltInRenderer().Render(SampleDocuments.Clinician, first);
        new BuiltInRenderer().Render(SampleDocuments.Clinician, second);

        Assert.Equal(first.ToArray(), second.ToArray());
        Assert.True(first.CanWrite);
    }

    [Fact]
    public async Task Documents_drawn_on_many_threads_at_once_are_the_same_as_one_drawn_alone()
    {
        var renderer = new BuiltInRenderer();
        var alone = renderer.Compose(SampleDocuments.Clinician).Bytes;
        var together = await Task.WhenAll(Enumerable.Range(0, 16).Select(_ => Task.Run(() => renderer.Compose(SampleDocuments.Clinician).Bytes)));

        Assert.All(together, bytes => Assert.Equal(alone, bytes));
    }

    [Fact]
    public void A_document_that_breaks_a_promise_is_refused()
    {
        var renderer = new BuiltInRenderer();

        Assert.Throws<ArgumentException>(() => renderer.Compose(SampleDocuments.Of(new Heading(3, "A level is skipped"))));
        Assert.Throws<ArgumentException>(() => renderer.Compose(SampleDocuments.Of(new Figure(SampleDocuments.Chart(), "", "No alternative text"))));
        Assert.Throws<ArgumentException>(() => renderer.Compose(SampleDocuments.Of(new DataTable([new("One")], [TableRow.Of("1", "2")]))));
        Assert.Throws<ArgumentException>(() => renderer.Compose(SampleDocuments.Of(new DataTable([new("")], []))));
        Assert.Throws<ArgumentException>(() => renderer.Compose(SampleDocuments.Of(new Heading(1, "A second title"))));
    }
}
