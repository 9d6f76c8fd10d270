using Recist.Pipeline;

namespace Recist.Tests.Pipeline;

/// <summary>What a doctor may write to a patient.</summary>
public class NoteTextTests
{
    public static TheoryData<string> Usable { get; } = new(
        "a", "Well done.", "<b>5 > 3</b> & *so on* {name} \\n", "One line.\nAnother.\n\nA third.", "line one \n  line two", new string('w', 600),
        "\u0623\u062d\u0633\u0646\u062a", "Gr\u00fc\u00dfe");

    public static TheoryData<string, string> NotUsable { get; } = new()
    {
        { "", "is empty." },
        { " \n ", "holds nothing but blanks." },
        { new string('w', 601), "is longer than 600 characters." },
        { "a\n" + new string('w', 599), "is longer than 600 characters." },
        { "a\r\nb", "holds a carriage return; a new line is \\n alone." },
        { "a\tb", "holds a character that cannot be seen." },
        { "a\u2028b", "holds a character that cannot be seen." },
        { "a\u202eb", "holds a character that cannot be seen." },
        { "a\u2068b", "holds a character that cannot be seen." },
        { "a\0b", "holds a character that cannot be seen." },
        { "\ud800", "holds a character that cannot be seen." },
        { "a\n\u0301b", "begins with an accent that stands on no letter." },
        { "\u0928\u092e\u0938\u094d\u0924\u0947", "holds \u0928, which the report's fonts cannot print." },
        { "a \U0001f600", "holds \U0001f600, which the report's fonts cannot print." },
    };

    [Theory]
    [MemberData(nameof(Usable))]
    public void Plain_text_of_one_or_more_lines_is_taken(string text) => Assert.Null(NoteText.Wrong(text));

    [Theory]
    [MemberData(nameof(NotUsable))]
    public void What_could_not_be_read_on_paper_is_refused_with_a_sentence(string text, string wrong) => Assert.Equal(wrong, NoteText.Wrong(text));
}
