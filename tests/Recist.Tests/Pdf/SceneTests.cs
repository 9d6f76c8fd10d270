using System.Xml.Linq;
using Recist.Reports.Document;
using Recist.Reports.Pdf;
using Recist.Reports.Scenes;

namespace Recist.Tests.Pdf;

public sealed class SceneTests
{
    [Fact]
    public void A_scene_is_one_SVG_image_with_its_words_and_its_alternative_text()
    {
        var svg = XElement.Parse(SvgWriter.Svg(SampleDocuments.Chart(), "The sum fell <to> 44 mm & rose"));
        var ns = svg.Name.Namespace;

        Assert.Equal("The sum fell <to> 44 mm & rose", svg.Element(ns + "title")!.Value);
        Assert.Contains("Nadir 44 mm", svg.Elements(ns + "text").Select(text => text.Value));
        Assert.Equal(7, svg.Elements(ns + "circle").Count());
        Assert.Single(svg.Elements(ns + "rect"));
        Assert.Equal("4 3", svg.Elements(ns + "path").Select(path => (string?)path.Attribute("stroke-dasharray")).Single(dash => dash is not null));
    }

    [Fact]
    public void Text_cannot_leave_its_element()
    {
        var scene = new Scene(100, 20, [new Label(new(0, 10), "</text><script>alert(1)</script>\u0000", 9)]);

        Assert.Equal("</text><script>alert(1)</script>", XElement.Parse(SvgWriter.Svg(scene, "x")).Elements().Last().Value);
    }

    [Theory]
    [InlineData("58 mm", false)]
    [InlineData("Partial response", true)]
    [InlineData("محمد", false)]
    public void A_label_is_as_wide_as_measured(string text, bool bold)
    {
        var scene = new Scene(300, 20, [new Label(new(0, 10), text, 10) { Bold = bold }]);
        using var pdf = TaggedPdf.Open(new BuiltInRenderer().Compose(SampleDocuments.Of(new Figure(scene, "A label", ""))).Bytes);
        var letters = pdf.Pages[0].Letters.Where(letter => Math.Abs(letter.PointSize - 10) < 0.01).ToList();
        var width = letters.Max(letter => letter.EndBaseLine.X) - letters.Min(letter => letter.StartBaseLine.X);

        Assert.InRange(TextWidth.Of(text, 10, bold), width * 0.9, width * 1.6);
    }
}
