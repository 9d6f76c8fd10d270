using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using Recist.Ingestion;

namespace Recist.Tests.Readers;

public class ManifestTests
{
    private const string Table = "patient_id,visit,visit_date,baseline,lesion_id,role,size_mm,revision\nP1,V1,2026-01-05,yes,T1,target,31.5,\nP1,V2,2026-02-16,no,T1,target,25,1\nP1,V3,2026-03-30,no,T1,target,20,7\n";

    [Fact]
    public void A_manifest_gives_revision_sender_and_reason_to_records_that_have_no_revision_of_their_own()
    {
        var reading = Read(Table, """{"format":"recist-manifest/1","rows":3,"revision":4,"by":"A. Nurse","reason":"typing error"}""");
        var patient = Assert.Single(reading.Submission!.Patients);
        Assert.Equal([4, 4, 7], patient.History.Visits.Select(v => v.Revision));
        Assert.Equal(("A. Nurse", "typing error", 3), (patient.By, patient.Reason, reading.Rows));
    }

    [Fact]
    public void It_declares_decimal_sign_dates_and_unit_of_its_own_file_alone()
    {
        var declared = "patient_id;visit_date;baseline;lesion_id;role;size_mm\nP1;05/01/2026;yes;T1;target;31,5\n";
        const string Manifest = """{"format":"recist-manifest/1","decimal":",","dates":"dd/MM/yyyy"}""";
        Assert.True(Read(declared, Manifest).Accepted);
        var beside = SubmissionReader.Read([Given.File("t.csv", declared), Given.File("t.csv.manifest.json", Manifest), Given.File("u.csv", declared.Replace("P1", "P2", StringComparison.Ordinal))], ReadingSettings.Default);
        Assert.Equal(["DATE_FORMAT u.csv", "NUMBER_FORMAT u.csv"], beside.Complaints.Select(c => $"{c.Code} {c.File}").Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_bytes_must_be_those_that_it_names()
    {
        string Named(string sha) => $$"""{"format":"recist-manifest/1","sha256":"{{sha}}"}""";
        var sha = Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(Table)));
        Assert.True(Read(Table, Named(sha)).Accepted);
        Assert.Contains("SHA256_MISMATCH", Read(Table[..^10], Named(sha)).Codes());
    }

    [Theory]
    [InlineData(2, false)]
    [InlineData(3, true)]
    [InlineData(4, false)]
    public void The_rows_must_be_as_many_as_it_says(int rows, bool right)
    {
        var codes = Read(Table, $$"""{"format":"recist-manifest/1","rows":{{rows}}}""").Codes();
        Assert.Equal(!right, codes.Contains("ROW_COUNT_MISMATCH"));
    }

    [Fact]
    public void A_table_cut_off_at_a_line_end_is_caught_by_its_row_count_alone()
    {
        var cut = Table[..(Table.TrimEnd().LastIndexOf('\n') + 1)];
        Assert.True(Given.Reading("t.csv", cut).Accepted);
        Assert.Equal(["ROW_COUNT_MISMATCH"], Read(cut, """{"format":"recist-manifest/1","rows":3}""").Codes());
    }

    [Theory]
    [InlineData("""{"format":"recist-manifest/2"}""", "FORMAT_VERSION")]
    [InlineData("""{"rows":3}""", "FORMAT_VERSION")]
    [InlineData("""{"format":"recist-manifest/1","row":3}""", "MEMBER_UNKNOWN")]
    [InlineData("""{"format":"recist-manifest/1","rows":3,"rows":3}""", "MEMBER_DUPLICATE")]
    [InlineData("""{"format":"recist-manifest/1","rows":"3"}""", "NUMBER_RANGE")]
    [InlineData("""{"format":"recist-manifest/1","rows":-3}""", "NUMBER_RANGE")]
    [InlineData("""{"format":"recist-manifest/1","sha256":"abc"}""", "VALUE_UNKNOWN")]
    [InlineData("""{"format":"recist-manifest/1","decimal":";"}""", "VALUE_UNKNOWN")]
    [InlineData("""{"format":"recist-manifest/1","dates":"hh:mm"}""", "VALUE_UNKNOWN")]
    [InlineData("""{"format":"recist-manifest/1","unit":"inch"}""", "VALUE_UNKNOWN")]
    [InlineData("""{"format":"recist-manifest/1","revision":0}""", "NUMBER_RANGE")]
    [InlineData("""{"format":"recist-manifest/1",""", "JSON_SYNTAX")]
    [InlineData("[]", "FORMAT_VERSION")]
    [InlineData("", "FORMAT_VERSION")]
    public void A_manifest_that_is_not_sound_refuses_its_file(string manifest, string code)
    {
        var reading = Read(Table, manifest);
        Assert.Null(reading.Submission);
        Assert.True(reading.Codes().Contains(code) || (manifest.Length == 0 && reading.Codes().Any()), string.Join(' ', reading.Codes()));
    }

    [Fact]
    public void A_manifest_alone_is_refused() =>
        Assert.Contains("MANIFEST_ALONE", Given.Reading("t.csv.manifest.json", """{"format":"recist-manifest/1","rows":3}""").Codes());

    [Fact]
    public void In_an_archive_it_lies_beside_its_file_and_one_of_the_archive_holds_for_all()
    {
        var zip = Zip(("a.csv", Table), ("a.csv.manifest.json", """{"format":"recist-manifest/1","rows":3,"revision":5}"""), ("b.csv", Table.Replace("P1", "P2", StringComparison.Ordinal)));
        var reading = SubmissionReader.Read([new("z.zip", zip), Given.File("z.zip.manifest.json", """{"format":"recist-manifest/1","rows":6,"revision":2}""")], ReadingSettings.Default);
        Assert.Empty(reading.Complaints.Where(c => c.Severity == Severity.Refuse));
        Assert.Equal(["P1 5", "P2 2"], reading.Submission!.Patients.Select(p => $"{p.History.Patient} {p.History.Visits[0].Revision}"));
    }

    [Fact]
    public void What_it_declares_is_one_text_and_what_it_only_checks_is_none_of_it()
    {
        static string Declares(string members) => ManifestCheck.Declares(Given.File("a.csv.manifest.json", $$"""{"format":"recist-manifest/1"{{members}}}"""));
        Assert.Equal("", Declares(""","rows":3,"by":"A","reason":"B","revision":1"""));
        Assert.Equal(Declares(""","unit":"cm","revision":2"""), Declares(""","revision":2,"unit":"cm","rows":9"""));
        Assert.NotEqual(Declares(""","revision":2"""), Declares(""","revision":3"""));
    }

    [Theory]
    [InlineData("""{"format":"recist-manifest/1","rows":3}""", "")]
    [InlineData("""{"format":"recist-manifest/1","rows":4}""", "ROW_COUNT_MISMATCH")]
    [InlineData("""{"format":"recist-manifest/1","rows":3,"revision":2}""", "MANIFEST_LATE")]
    [InlineData("""{"format":"recist-manifest/1","sha256":"0000000000000000000000000000000000000000000000000000000000000000"}""", "SHA256_MISMATCH")]
    public void One_that_comes_after_its_file_was_accepted_is_held_against_what_was_read(string manifest, string codes) =>
        Assert.Equal(codes, string.Join(' ', ManifestCheck.Late(Given.File("t.csv.manifest.json", manifest), Given.File("t.csv", Table), 3).Select(c => c.Code)));

    [Fact]
    public void Files_that_lie_side_by_side_are_grouped_with_their_manifests()
    {
        var groups = UploadGrouping.Group([Given.File("a.csv", Table), Given.File("b.csv", Table), Given.File("a.csv.manifest.json", "{}"), Given.File("c.csv.manifest.json", "{}")]);
        Assert.Equal(["a.csv a.csv.manifest.json", "b.csv", "c.csv.manifest.json"], groups.Select(g => string.Join(' ', g.Select(f => f.Name))));
    }

    private static Reading Read(string table, string manifest) =>
        SubmissionReader.Read([Given.File("t.csv", table), Given.File("t.csv.manifest.json", manifest)], ReadingSettings.Default);

    private static byte[] Zip(params (string Name, string Text)[] files)
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create))
        {
            foreach (var (name, text) in files)
            {
                using var entry = zip.CreateEntry(name).Open();
                entry.Write(Encoding.UTF8.GetBytes(text));
            }
        }

        return bytes.ToArray();
    }
}
