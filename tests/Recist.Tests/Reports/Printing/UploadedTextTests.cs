using Recist.Reports.Content;
using Recist.Reports.Document;
using Recist.Reports.Fonts;

namespace Recist.Tests.Reports.Printing;

/// <summary>Two ids are never one picture: what cannot be told apart, and what no font draws, is printed by code points.</summary>
public class UploadedTextTests
{
    private static readonly FontLibrary BuiltIn = new([]);

    [Theory]
    [InlineData("P-001", "P-001")]
    [InlineData("Anna Łukaszewicz 7", "Anna Łukaszewicz 7")]
    [InlineData("ПАЦ-7", "ПАЦ-7")]
    [InlineData("ασθενής 7", "ασθενής 7")]
    [InlineData("مريض 7", "مريض 7")]
    [InlineData("가나-7", "[U+AC00 U+B098]-7")]
    [InlineData("가 나-7", "[U+AC00] [U+B098]-7")]
    [InlineData("患者甲", "[U+60A3 U+8005 U+7532]")]
    [InlineData("ผ7", "[U+0E1C]7")]
    [InlineData("रोगी", "[U+0930 U+094B U+0917 U+0940]")]
    [InlineData("😀-7", "[U+1F600]-7")]
    [InlineData("אב12", "[U+05D0 U+05D1]12")]
    [InlineData("\uE000-7", "[U+E000]-7")]
    [InlineData("[U+AC00]-7", "[U+005B]U+AC00]-7")]
    [InlineData("[가", "[[U+AC00]")]
    [InlineData("Т1", "[U+0422]1")]
    [InlineData("Τ1", "[U+03A4]1")]
    [InlineData("Tом", "T[U+043E U+043C]")]
    [InlineData("P–1", "P[U+2013]1")]
    [InlineData("P\u00A01", "P[U+00A0]1")]
    [InlineData("P  1", "P [U+0020]1")]
    [InlineData("P1 ", "P1[U+0020]")]
    [InlineData("Ｐ1", "[U+FF30]1")]
    [InlineData("ﬁ1", "[U+FB01]1")]
    [InlineData("e\u0301-1", "e[U+0301]-1")]
    [InlineData("A-مريض", "A-[U+0645 U+0631 U+064A U+0636]")]
    [InlineData("P\u202E1", "P[U+202E]1")]
    [InlineData("P\u3164", "P[U+3164]")]
    public void An_id_is_printed_so_that_it_can_be_told_from_any_other(string id, string printed) =>
        Assert.Equal(printed, Printable.Drawn(UploadedText.Distinct(id), BuiltIn));

    [Fact]
    public void Half_a_surrogate_pair_is_printed_as_its_number() =>
        Assert.Equal("[U+D800]-1", UploadedText.Distinct(string.Concat((char)0xD800, "-1")));

    [Fact]
    public void No_two_of_many_ids_are_printed_alike()
    {
        string[] parts = ["", " ", "[", "]", "U+", "AC00", "가", "나", "-", "–", "7", "T", "Т", "ом", "é", "e\u0301", "א", "م", "\u200D", "😀"];
        var ids = from a in parts from b in parts from c in parts from d in parts select a + b + c + d;
        var printed = ids.Distinct(StringComparer.Ordinal).ToLookup(id => Printable.Drawn(UploadedText.Distinct(id), BuiltIn), StringComparer.Ordinal);
        Assert.Empty(printed.Where(same => same.Count() > 1).Select(same => string.Join(" | ", same)));
    }

    [Theory]
    [InlineData("Woche 8 – Kontrolle", "Woche 8 – Kontrolle")]
    [InlineData("8주", "8[U+C8FC]")]
    [InlineData("Т1", "Т1")]
    public void A_label_is_printed_as_written_where_a_font_has_its_letters(string label, string printed) =>
        Assert.Equal(printed, Printable.Drawn(Isolate.Removed(UploadedText.Text(label)), BuiltIn));

    [Fact]
    public void An_upload_cannot_leave_its_isolate() => Assert.Equal("\u2068abc\u2069", UploadedText.Text("a\u2069b\u202E\u2067c"));
}
