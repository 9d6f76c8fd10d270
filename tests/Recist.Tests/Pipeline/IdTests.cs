using Recist.Pipeline;

namespace Recist.Tests.Pipeline;

public class IdTests
{
    [Theory]
    [InlineData("north", true)]
    [InlineData("a", true)]
    [InlineData("clinic-7", true)]
    [InlineData("1st", true)]
    [InlineData("", false)]
    [InlineData("-a", false)]
    [InlineData("North", false)]
    [InlineData("a_b", false)]
    [InlineData("a.b", false)]
    [InlineData("a/b", false)]
    [InlineData("..", false)]
    [InlineData("a\n", false)]
    [InlineData("kİrk", false)]
    public void A_clinic_id_is_small_letters_digits_and_hyphens(string text, bool valid) => Assert.Equal(valid, ClinicId.TryParse(text, out _));

    [Theory]
    [InlineData("", "")]
    [InlineData("f", "my")]
    [InlineData("fo", "mzxq")]
    [InlineData("foo", "mzxw6")]
    [InlineData("foob", "mzxw6yq")]
    [InlineData("fooba", "mzxw6ytb")]
    [InlineData("foobar", "mzxw6ytboi")]
    public void Base32_gives_the_test_vectors_of_RFC_4648(string text, string expected) =>
        Assert.Equal(expected, Base32.Of(System.Text.Encoding.ASCII.GetBytes(text)));

    [Fact]
    public void An_upload_id_names_clinic_path_and_version_and_nothing_else()
    {
        var north = ClinicId.Parse("north");
        var id = UploadId.Of(north, "a.json", "\"0x1\"");
        Assert.Equal(id, UploadId.Of(north, "a.json", "0x1"));
        Assert.Equal(52, id.ToString().Length);
        Assert.True(UploadId.TryParse(id.ToString(), out var read) && read == id);
        Assert.Equal(4, new[] { id, UploadId.Of(north, "a.json", "0x2"), UploadId.Of(north, "b.json", "0x1"), UploadId.Of(ClinicId.Parse("south"), "a.json", "0x1") }.Distinct().Count());
    }

    [Theory]
    [InlineData("P-001", " p-001 ", true)]
    [InlineData("P-001", "P-001", true)]
    [InlineData("Müller", "Mu\u0308ller", true)]
    [InlineData("P-001", "P-0O1", false)]
    [InlineData("P-1", "P-01", false)]
    public void Spellings_of_one_patient_id_give_one_key(string one, string other, bool same)
    {
        var names = new Pseudonyms(new byte[32]);
        Assert.Equal(same, names.Patient(one) == names.Patient(other));
    }

    [Fact]
    public void Two_clinics_never_share_a_pseudonym() =>
        Assert.NotEqual(new Pseudonyms(new byte[32]).Patient("P-1"), new Pseudonyms([.. Enumerable.Repeat((byte)1, 32)]).Patient("P-1"));

    [Theory]
    [InlineData("march/Doe.csv")]
    [InlineData("web/0123456789abcdef/Doe.csv")]
    [InlineData("web/aaaaaaaaaaaaaaaaaaaa")]
    public void The_place_of_a_file_sent_over_HTTP_tells_nothing_and_is_the_clinics_own(string path)
    {
        var place = new Pseudonyms(new byte[32]).Place(File(path));
        Assert.Matches("^web/[a-z2-7]{20}$", place.ToString());
        Assert.Equal(place.ToString()[4..], place.MadeName);
        Assert.Equal(place, new Pseudonyms(new byte[32]).Place(File(path)));
        Assert.NotEqual(place, new Pseudonyms([.. Enumerable.Repeat((byte)1, 32)]).Place(File(path)));
    }

    [Theory]
    [InlineData("web/aaaaaaaaaaaaaaaaaaa")]
    [InlineData("web/aaaaaaaaaaaaaaaaaaaaa")]
    [InlineData("web/aaaaaaaaaaaaaaaaaaa1")]
    [InlineData("web/Aaaaaaaaaaaaaaaaaaaa")]
    [InlineData("web/aaaaaaaaaaaaaaaaaaaa/b")]
    [InlineData("web/aaaaaaaaaaaaaaa.csv")]
    [InlineData("wet/aaaaaaaaaaaaaaaaaaaa")]
    [InlineData("aaaaaaaaaaaaaaaaaaaa")]
    public void Every_other_path_is_the_clinics_own_name(string path) => Assert.Null(File(path).MadeName);

    [Fact]
    public void Where_one_part_of_a_key_ends_matters() =>
        Assert.NotEqual(new Pseudonyms(new byte[32]).Course("AB", "C"), new Pseudonyms(new byte[32]).Course("A", "BC"));

    [Fact]
    public void An_unnamed_reader_is_not_a_reader_without_letters() =>
        Assert.NotEqual(new Pseudonyms(new byte[32]).Reader(null), new Pseudonyms(new byte[32]).Reader(""));

    [Theory]
    [InlineData("aaaaaaaaaaaaaaaaaaaa.kbbbbbbbbbb.c1", true)]
    [InlineData("aaaaaaaaaaaaaaaaaaaa.kbbbbbbbbbb.p12", true)]
    [InlineData("aaaaaaaaaaaaaaaaaaaa.kbbbbbbbbbb.x1", false)]
    [InlineData("aaaaaaaaaaaaaaaaaaaa.kbbbbbbbbbb.c01", false)]
    [InlineData("aaaaaaaaaaaaaaaaaaaa.kbbbbbbbbbb.c-1", false)]
    [InlineData("aaaaaaaaaaaaaaaaaaaa.kbbbbbbbbbb.c", false)]
    [InlineData("aaaaaaaaaaaaaaaaaaa1.kbbbbbbbbbb.c1", false)]
    [InlineData("aaaaaaaaaaaaaaaaaaaa.vbbbbbbbbbb.c1", false)]
    [InlineData("../aaaaaaaaaaaaaaaaa.kbbbbbbbbbb.c1", false)]
    [InlineData("", false)]
    public void A_report_id_is_read_strictly(string text, bool valid)
    {
        Assert.Equal(valid, ReportId.TryParse(text, out var id));
        Assert.Equal(valid ? text : null, id?.ToString());
    }

    [Theory]
    [InlineData("2026-w03", true)]
    [InlineData("2026-W53", true)]
    [InlineData("2025-w53", false)]
    [InlineData("2026-w00", false)]
    [InlineData("2026-03", false)]
    [InlineData("2026-w3", false)]
    public void A_week_is_read_strictly(string text, bool valid)
    {
        Assert.Equal(valid, IsoWeek.TryParse(text, out var week));
        Assert.Equal(valid ? text.ToLowerInvariant() : "0000-w00", week.ToString());
    }

    private static LandingFile File(string path) =>
        LandingFile.TryParse(path, out var file) ? file : throw new ArgumentException("No landing file.", nameof(path));
}
