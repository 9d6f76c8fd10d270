using Recist.Pipeline;

namespace Recist.Tests.Pipeline;

/// <summary>What a name is that can be printed: everything of it can be seen, and it names somebody.</summary>
public class PrintedNameTests
{
    /// <summary>Characters of which nothing can be seen, and that are no blank: one of each kind that Unicode has.</summary>
    public static TheoryData<int> Unseen { get; } =
    [
        0x0000, 0x0007, 0x0009, 0x000A, 0x000D, 0x001B, 0x007F, 0x0085, 0x009F, // controls
        0x2028, 0x2029, // line and paragraph
        0x061C, 0x200E, 0x200F, 0x202A, 0x202E, 0x2066, 0x2069, // directions
        0x200B, 0x2060, 0x2064, 0xFEFF, // no width
        0x00AD, // soft hyphen
        0x034F, 0x17B4, 0x17B5, 0x180B, 0x180E, 0x180F, 0x16FE4, // joiners and vowels that show nothing
        0x115F, 0x1160, 0x3164, 0xFFA0, // Hangul fillers
        0x2800, 0x1D159, 0x1D173, // blanks that are drawn as nothing
        0xFE00, 0xFE0F, 0xE0100, 0xE01EF, // variation selectors
        0xE0001, 0xE0020, 0xE007F, 0xE0FFF, // tags, and their kind to come
        0x2065, 0xFFF0, 0xFFF9, 0xFFFC, // reserved, and marks of notes and objects
        0xFDD0, 0xFDEF, 0xFFFE, 0xFFFF, 0x10FFFF, // no characters
    ];

    /// <summary>Blanks of every width.</summary>
    public static TheoryData<int> Blanks { get; } =
        [0x0020, 0x00A0, 0x1680, 0x2000, 0x2003, 0x2007, 0x2009, 0x200A, 0x202F, 0x205F, 0x3000];

    [Theory]
    [InlineData("Ada Example")]
    [InlineData("Dr. Ada Example-O'Neil, MD PhD (Oncology)")]
    [InlineData("Ý")]
    [InlineData("Y\u0301")]
    [InlineData("Nguyễn Thị Ánh")]
    [InlineData("山田 太郎")]
    [InlineData("山田\u3000太郎")]
    [InlineData("Dr\u00A0Okafor")]
    [InlineData("عائشة")]
    [InlineData("आरती")]
    [InlineData("𠮷野")]
    [InlineData("علی\u200Cرضا")]
    [InlineData("क्\u200Dष")]
    [InlineData("112")]
    public void A_name_of_letters_or_digits_in_any_script_is_printed(string name)
    {
        Assert.Null(PrintedName.Wrong(name));
        Assert.Equal(name, PrintedName.Of(new("id", name, "Oncologist")));
    }

    [Theory]
    [InlineData("\u200C")]
    [InlineData("\u200DAda")]
    [InlineData("Ada\u200C")]
    [InlineData("Ada \u200CExample")]
    [InlineData("Ada\u200C\u200DExample")]
    public void A_joiner_stands_between_letters_alone(string name) => Assert.NotNull(PrintedName.Wrong(name));

    [Fact]
    public void No_name_and_an_empty_one_are_told_apart()
    {
        Assert.Equal("is missing.", PrintedName.Wrong(null));
        Assert.Equal("is empty.", PrintedName.Wrong(""));
        Assert.Equal("Unnamed", PrintedName.Of(new("id", null, "Oncologist")));
    }

    [Theory]
    [MemberData(nameof(Unseen))]
    public void A_character_that_cannot_be_seen_makes_no_name_and_spoils_one(int character)
    {
        string unseen = char.ConvertFromUtf32(character);
        foreach (string name in new[] { unseen, unseen + unseen, $"{unseen}Ada", $"A{unseen}da", $"Ada{unseen}" })
        {
            Assert.NotNull(PrintedName.Wrong(name));
            Assert.Equal("Unnamed", PrintedName.Of(new("id", name, "Oncologist")));
        }

        Assert.Equal("holds a character that cannot be seen.", PrintedName.Wrong($"A{unseen}da"));
    }

    [Theory]
    [MemberData(nameof(Blanks))]
    public void Blanks_make_no_name_and_stand_inside_one_alone(int blank)
    {
        string text = char.ConvertFromUtf32(blank);
        Assert.Equal("holds nothing but blanks.", PrintedName.Wrong(text));
        Assert.Equal("holds nothing but blanks.", PrintedName.Wrong(text + " " + text));
        Assert.Equal("begins or ends with a blank.", PrintedName.Wrong(text + "Ada"));
        Assert.Equal("begins or ends with a blank.", PrintedName.Wrong("Ada" + text));
        Assert.Null(PrintedName.Wrong($"Ada{text}Example"));
    }

    [Theory]
    [InlineData("\u0301", "begins with an accent that stands on no letter.")]
    [InlineData("\u0301\u0302", "begins with an accent that stands on no letter.")]
    [InlineData("\u20DDAda", "begins with an accent that stands on no letter.")]
    [InlineData("\u0903", "begins with an accent that stands on no letter.")]
    [InlineData("-", "holds no letter or digit.")]
    [InlineData("...", "holds no letter or digit.")]
    [InlineData("☺", "holds no letter or digit.")]
    [InlineData("\uE000", "holds no letter or digit.")]
    public void Marks_and_signs_alone_are_no_name(string name, string wrong) => Assert.Equal(wrong, PrintedName.Wrong(name));

    [Fact]
    public void Half_a_character_is_no_name() => Assert.Equal("holds a character that cannot be seen.", PrintedName.Wrong("Ada" + (char)0xD83D));

    [Theory]
    [InlineData(200, null)]
    [InlineData(201, "is longer than 200 characters.")]
    public void A_name_has_at_most_200_characters(int length, string? wrong) => Assert.Equal(wrong, PrintedName.Wrong(new string('n', length)));
}
