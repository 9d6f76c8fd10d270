using System.Text;
using Recist.Ingestion;

namespace Recist.Tests.Readers;

/// <summary>A table is checked and read in pieces of 32 K characters; where a piece ends must not matter.</summary>
public class TableTextTests
{
    private const int Piece = 32 * 1024;

    [Theory]
    [InlineData("\n")]
    [InlineData("\r")]
    [InlineData("\r\n")]
    public void A_table_longer_than_a_line_may_be_is_sound_whatever_ends_its_lines(string end)
    {
        for (var shift = 0; shift < 3; shift++)
        {
            Assert.Equal([], Complaints(new string('x', shift) + string.Concat(Enumerable.Repeat("1234567" + end, 30_000))));
        }
    }

    [Theory]
    [InlineData("\n")]
    [InlineData("\r")]
    [InlineData("\r\n")]
    public void The_line_that_is_too_long_is_named_in_any_piece(string end)
    {
        for (var before = Piece - 2; before <= Piece; before++)
        {
            var text = new string('a', before) + end + "b" + end + new string('c', TableText.LongestLine + 1) + end;
            Assert.Equal([("LINE_TOO_LONG", 3)], Complaints(text));
        }
    }

    [Fact]
    public void A_line_of_exactly_64_K_is_taken_also_as_the_last_one_without_an_end()
    {
        Assert.Equal([], Complaints("a\n" + new string('b', TableText.LongestLine)));
        Assert.Equal([("LINE_TOO_LONG", 2)], Complaints("a\n" + new string('b', TableText.LongestLine + 1)));
    }

    [Fact]
    public void A_character_that_no_text_has_is_found_with_its_line_in_any_piece()
    {
        for (var lines = (Piece / 8) - 2; lines < (Piece / 8) + 2; lines++)
        {
            Assert.Equal([("CONTROL_CHARACTER", lines + 1)], Complaints(string.Concat(Enumerable.Repeat("1234567\n", lines)) + "\0"));
        }
    }

    [Fact]
    public void A_letter_of_several_bytes_may_lie_across_two_pieces()
    {
        for (var before = Piece - 3; before <= Piece; before++)
        {
            var text = new string('a', before) + "ü\U0001F600漢\n";
            Assert.Equal([], Complaints(text));
            using var reader = TableText.Open(Given.File("a.csv", text));
            Assert.Equal(text, reader.ReadToEnd());
        }
    }

    [Fact]
    public void Broken_bytes_late_in_the_file_are_found()
    {
        byte[] bytes = [.. Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("1234567\n", 20_000))), 0xC3, (byte)'\n'];
        var log = new ComplaintLog();
        Assert.False(TableText.Check(new UploadedFile("a.csv", bytes), log));
        Assert.Equal("ENCODING", Assert.Single(log.Sorted(["a.csv"])).Code);
    }

    [Fact]
    public void A_file_within_a_larger_buffer_is_read_from_its_own_beginning_to_its_own_end()
    {
        var bytes = Encoding.UTF8.GetBytes("before\nthe table\nafter\n");
        using var reader = TableText.Open(new UploadedFile("a.csv", bytes.AsMemory(7, 10)));
        Assert.Equal("the table\n", reader.ReadToEnd());
    }

    private static (string Code, int? Line)[] Complaints(string text)
    {
        var log = new ComplaintLog();
        var sound = TableText.Check(Given.File("a.csv", text), log);
        Assert.Equal(sound, !log.Refuses);
        return [.. log.Sorted(["a.csv"]).Select(c => (c.Code, c.Line))];
    }
}
