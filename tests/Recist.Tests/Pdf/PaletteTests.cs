using Recist.Reports.Document;

namespace Recist.Tests.Pdf;

/// <summary>Contrast as WCAG 2.2 computes it.</summary>
public sealed class PaletteTests
{
    public static TheoryData<Tone> Tones => [.. Enum.GetValues<Tone>()];

    [Theory]
    [MemberData(nameof(Tones))]
    public void Text_reaches_4_5_to_1_on_every_ground_it_stands_on(Tone tone)
    {
        Colour[] grounds = [Palette.White, Palette.HeaderGround, Palette.EmphasisGround, Palette.Ground(tone)];

        Assert.All(grounds, ground => Assert.True(Contrast(Palette.Text(tone), ground) >= 4.5, $"{tone} on {ground.Hex}"));
    }

    [Theory]
    [MemberData(nameof(Tones))]
    public void The_outline_of_a_mark_reaches_3_to_1_on_white_whatever_its_fill(Tone tone)
    {
        Assert.True(Contrast(Palette.Grey, Palette.White) >= 7, $"{tone}");
        Assert.True(Contrast(Palette.Rule, Palette.White) >= 3, "axes");
    }

    private static double Contrast(Colour one, Colour other)
    {
        var (light, dark) = (Math.Max(Luminance(one), Luminance(other)), Math.Min(Luminance(one), Luminance(other)));
        return (light + 0.05) / (dark + 0.05);
    }

    private static double Luminance(Colour colour) => (0.2126 * Linear(colour.Red)) + (0.7152 * Linear(colour.Green)) + (0.0722 * Linear(colour.Blue));

    private static double Linear(byte value) => value / 255.0 is var part && part <= 0.04045 ? part / 12.92 : Math.Pow((part + 0.055) / 1.055, 2.4);
}
