using Recist.Reports.QuestPdf;

namespace Recist.HeadTests.QuestPdf;

public sealed class QuestPdfLicenceTests
{
    [Fact]
    public void The_engine_does_not_start_before_somebody_has_declared_a_licence() =>
        Assert.Throws<ArgumentException>(() => new QuestPdfRenderer(QuestPdfLicence.NotDeclared));
}
