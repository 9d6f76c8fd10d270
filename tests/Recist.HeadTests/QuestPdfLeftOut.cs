namespace Recist.HeadTests;

/// <summary>The only skipped test of a build without QuestPDF: it says aloud what was not tested.</summary>
public sealed class QuestPdfLeftOut
{
    [Fact]
    public void The_QuestPDF_engine_is_tested_in_a_build_that_uses_it() =>
        Assert.Skip(
            "This build leaves QuestPDF out (its first lines say why), so its engine was not tested."
            + " Build with -p:QuestPdf=true where a feed serves it.");
}
