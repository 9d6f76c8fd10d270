using System.IO.Compression;
using System.Text;
using Recist.Ingestion;

namespace Recist.Tests.Readers;

/// <summary>Files that must be refused with the right code, and never crash the reader.</summary>
public class HostileFileTests
{
    private const string GoodRow = "P1,Baseline,2025-01-06,yes,T1,target,lung,no,33.0,,,R1\n";

    [Theory]
    [InlineData("12,5", "RAGGED_ROW")]
    [InlineData("\"12,5\"", "NUMBER_FORMAT")]
    [InlineData("\"1.250,5\"", "NUMBER_FORMAT")]
    [InlineData("\"1,250\"", "NUMBER_FORMAT")]
    [InlineData("NaN", "NUMBER_FORMAT")]
    [InlineData("Infinity", "NUMBER_FORMAT")]
    [InlineData("1e3", "NUMBER_FORMAT")]
    [InlineData("-5", "NUMBER_FORMAT")]
    [InlineData("12-", "NUMBER_FORMAT")]
    [InlineData("(12)", "NUMBER_FORMAT")]
    [InlineData("12 in", "NUMBER_FORMAT")]
    [InlineData("１２", "NUMBER_FORMAT")]
    [InlineData("١٢", "NUMBER_FORMAT")]
    [InlineData("0x1F", "NUMBER_FORMAT")]
    [InlineData("+12", "NUMBER_FORMAT")]
    [InlineData(".5", "NUMBER_FORMAT")]
    [InlineData("5.", "NUMBER_FORMAT")]
    [InlineData("12.123456789012345678901", "NUMBER_FORMAT")]
    [InlineData("0.00001", "NUMBER_RANGE")]
    [InlineData("14 +", "NUMBER_FORMAT")]
    [InlineData("14 + x", "NUMBER_FORMAT")]
    [InlineData("5000", "NUMBER_RANGE")]
    [InlineData("500.1", "NUMBER_RANGE")]
    [InlineData("99999", "NUMBER_FORMAT")]
    [InlineData("=12", "NUMBER_FORMAT")]
    public void A_number_that_is_none_is_refused(string number, string code) =>
        Refused(Given.Csv(GoodRow.Replace("33.0", number, StringComparison.Ordinal)), code);

    [Theory]
    [InlineData("06/01/2025", "DATE_FORMAT")]
    [InlineData("01-06-25", "DATE_FORMAT")]
    [InlineData("45355", "DATE_FORMAT")]
    [InlineData("2025-02-30", "DATE_FORMAT")]
    [InlineData("2025-1-6", "DATE_FORMAT")]
    [InlineData("2025-01", "DATE_FORMAT")]
    [InlineData("2025-01-06T25:00", "DATE_FORMAT")]
    [InlineData("2025-01-06 9h30", "DATE_FORMAT")]
    [InlineData("2025-01T09:30", "DATE_FORMAT")]
    [InlineData("6 Jan 25", "DATE_FORMAT")]
    [InlineData("31 Feb 2025", "DATE_FORMAT")]
    [InlineData("6 Mai 2025", "DATE_FORMAT")]
    [InlineData("1889-01-06", "DATE_RANGE")]
    [InlineData("0001-01-01", "DATE_RANGE")]
    [InlineData("9999-12-31", "DATE_RANGE")]
    [InlineData("2026-01-06", "DATE_FUTURE")]
    [InlineData("", "VALUE_MISSING")]
    public void A_date_that_must_be_guessed_is_refused(string date, string code) => Refused(
        Given.Csv(GoodRow.Replace("2025-01-06", date, StringComparison.Ordinal), ReadingSettings.Default with { LatestDay = new DateOnly(2025, 12, 1) }), code);

    [Theory]
    [InlineData("", "EMPTY_FILE")]
    [InlineData(" \n\n ", "EMPTY_FILE")]
    [InlineData("hello", "NOT_A_MEASUREMENT_FILE")]
    [InlineData("<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><x>&e;</x>", "NOT_A_MEASUREMENT_FILE")]
    [InlineData("%PDF-1.7", "NOT_A_MEASUREMENT_FILE")]
    [InlineData("a;b;c\n1;2;3\n", "NOT_A_MEASUREMENT_FILE")]
    [InlineData("{", "JSON_SYNTAX")]
    [InlineData("[]", "NOT_A_MEASUREMENT_FILE")]
    [InlineData("{}", "NOT_A_MEASUREMENT_FILE")]
    [InlineData("{} {}", "JSON_SYNTAX")]
    [InlineData("{\"format\":1}", "NOT_A_MEASUREMENT_FILE")]
    [InlineData("{\"format\":\"recist-measurements/1\"}", "NO_PATIENTS")]
    [InlineData("{\"format\":\"recist-measurements/1\",\"patients\":[]}", "NO_PATIENTS")]
    [InlineData("{\"format\":\"recist-measurements/1\",\"patients\":{}}", "MEMBER_TYPE")]
    [InlineData("{\"format\":\"recist-measurements/1\",\"patients\":[1,null,\"x\"]}", "MEMBER_TYPE")]
    [InlineData("{\"format\":\"recist-measurements/1\",\"patients\":[{}]}", "VALUE_MISSING")]
    [InlineData("{\"format\":\"recist-measurements/1\",\"format\":\"recist-measurements/1\",\"patients\":[]}", "MEMBER_DUPLICATE")]
    [InlineData("{\"format\":\"recist-measurements/1\",\"patients\":[{\"patient\":\"P\",\"visits\":[{\"date\":\"2025-01-06\",\"measurements\":[{\"lesion\":\"T\",\"mm\":1e400}]}]}]}", "NUMBER_FORMAT")]
    [InlineData("{\"format\":\"recist-measurements/1\",\"patients\":[{\"patient\":\"\\ud800\"}]}", "JSON_SYNTAX")]
    [InlineData("{\"format\":\"recist-measurements/1\",\"patients\":[{\"patient\":\"P\\u202e1\"}]}", "CONTROL_CHARACTER")]
    [InlineData("// comment\n{\"format\":\"recist-measurements/1\"}", "NOT_A_MEASUREMENT_FILE")]
    [InlineData("patient_id,visit_date,lesion_id,role,size_mm\n", "NO_PATIENTS")]
    [InlineData("patient_id,visit_date,lesion_id,lesion_id,size_mm\nP,2025-01-06,T,T,1\n", "COLUMN_DUPLICATE")]
    [InlineData("patient_id,visit_date,Lesion ID,lesion,size_mm\nP,2025-01-06,T,T,1\n", "COLUMN_DUPLICATE")]
    [InlineData("patient_id,visit_date,role,size_mm\nP,2025-01-06,target,10\n", "COLUMN_MISSING")]
    [InlineData("patient_id,visit_date,lesion_id,role,size\nP,2025-01-06,T,target,10\n", "UNIT_UNKNOWN")]
    [InlineData("patient_id,visit_date,lesion_id,role,size_mm\nP,2025-01-06,\"T,target,10\n", "CSV_SYNTAX")]
    [InlineData("patient_id,visit_date,lesion_id,role,size_mm\nP,2025-01-06,\"T\"1,target,10\n", "CSV_SYNTAX")]
    [InlineData("patient_id,visit_date,lesion_id,role,size_mm\nP,2025-01-06,T,target\n", "RAGGED_ROW")]
    [InlineData("patient_id,visit_date,lesion_id,role,size_mm\nP,2025-01-06,T,target,10,11\n", "RAGGED_ROW")]
    [InlineData("patient_id,visit_date,lesion_id,role,size_mm\nP,2025-01-06,T,primary,10\n", "VALUE_UNKNOWN")]
    [InlineData("patient_id,visit_date,lesion_id,role,size_mm\nP,2025-01-06,,target,10\n", "VALUE_MISSING")]
    [InlineData("USUBJID,DOMAIN,QSTESTCD,QSORRES\nP,QS,HAMD,3\n", "SDTM_PAIR")]
    [InlineData("USUBJID,TRTESTCD,TRLNKID\nP,LDIAM,T1\n", "SDTM_PAIR")]
    public void A_file_that_cannot_be_read_is_refused(string text, string code) => Refused(Given.Reading("x", text), code);

    [Fact]
    public void A_document_nested_1000_deep_is_refused() =>
        Refused(Given.Json(new string('[', 1000) + new string(']', 1000)), "JSON_TOO_DEEP");

    [Fact]
    public void A_document_of_a_million_values_is_refused() =>
        Refused(Given.Json("{\"format\":\"recist-measurements/1\",\"patients\":[" + string.Concat(Enumerable.Repeat("1,", 1_000_001)) + "1]}"), "TOO_MANY_ROWS");

    [Fact]
    public void Each_cell_of_5000_columns_is_not_looked_at() => Refused(
        Given.Reading("x", "patient_id,visit_date,lesion_id,role,size_mm" + string.Concat(Enumerable.Range(0, 5000).Select(i => $",c{i}")) + "\n"), "TOO_MANY_COLUMNS");

    [Fact]
    public void A_row_too_many_refuses_the_table() =>
        Refused(Given.Csv(string.Concat(Enumerable.Repeat(GoodRow, 11)), ReadingSettings.Default with { MaxRows = 10 }), "TOO_MANY_ROWS");

    [Fact]
    public void A_line_of_more_than_64_KB_refuses_the_table() =>
        Refused(Given.Csv("\"" + new string('x', 70_000) + "\"," + GoodRow), "LINE_TOO_LONG");

    [Fact]
    public void A_file_of_more_than_20_MB_is_refused() =>
        Refused(SubmissionReader.Read([new UploadedFile("x", new byte[(20 * 1024 * 1024) + 1])], ReadingSettings.Default), "FILE_TOO_LARGE");

    [Fact]
    public void Broken_bytes_are_refused_and_nothing_is_replaced()
    {
        byte[] latin1 = [.. Encoding.Latin1.GetBytes(Given.TemplateHead + GoodRow.Replace("lung", "Lungenflügel", StringComparison.Ordinal))];
        byte[] utf16WithoutMark = Encoding.Unicode.GetBytes(Given.TemplateHead + GoodRow);
        byte[] withNul = Encoding.UTF8.GetBytes(Given.TemplateHead + GoodRow.Replace("lung", "lu\0ng", StringComparison.Ordinal));
        byte[] replaced = Encoding.UTF8.GetBytes(Given.TemplateHead + GoodRow.Replace("lung", "lu\uFFFDng", StringComparison.Ordinal));
        Refused(Read(latin1), "ENCODING");
        Refused(Read(withNul), "CONTROL_CHARACTER");
        Refused(Read(replaced), "CONTROL_CHARACTER");
        Assert.False(Read(utf16WithoutMark).Accepted);
    }

    [Fact]
    public void Byte_order_marks_are_read_past()
    {
        var text = Given.TemplateHead + GoodRow;
        Assert.True(Read([.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(text)]).Accepted);
        Assert.True(Read([.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(text)]).Accepted);
        Assert.True(Read([.. Encoding.BigEndianUnicode.Preamble, .. Encoding.BigEndianUnicode.GetBytes(text)]).Accepted);
    }

    [Fact]
    public void A_zip_that_inflates_more_than_100_times_is_refused() =>
        Refused(Zip(("a.csv", new byte[20_000_000])), "ARCHIVE_TOO_LARGE");

    [Fact]
    public void A_zip_of_more_than_200_entries_is_refused() =>
        Refused(Zip([.. Enumerable.Range(0, 201).Select(i => ($"{i}.csv", new byte[1]))]), "ARCHIVE_TOO_LARGE");

    [Theory]
    [InlineData("../a.csv")]
    [InlineData("/a.csv")]
    [InlineData("x/../../a.csv")]
    [InlineData("x\\a.csv")]
    [InlineData("C:a.csv")]
    public void A_zip_whose_names_lead_out_of_it_is_refused(string name) => Refused(Zip((name, Encoding.UTF8.GetBytes("x"))), "ARCHIVE_REFUSED");

    [Fact]
    public void A_zip_within_a_zip_is_refused()
    {
        using var inner = new MemoryStream();
        using (var archive = new ZipArchive(inner, ZipArchiveMode.Create, true))
        {
            archive.CreateEntry("a.csv");
        }

        Refused(Zip(("a.zip", inner.ToArray())), "ARCHIVE_REFUSED");
    }

    [Fact]
    public void An_encrypted_or_cut_zip_is_refused()
    {
        var bytes = ZipBytes(("a.csv", Encoding.UTF8.GetBytes(Given.TemplateHead + GoodRow)));
        bytes[6] |= 1;
        bytes[FindCentral(bytes) + 8] |= 1;
        Refused(Read(bytes), "ARCHIVE_REFUSED");
        Refused(Read(bytes[..40]), "ARCHIVE_REFUSED");
    }

    [Fact]
    public void An_empty_zip_and_a_workbook_that_is_none_are_refused()
    {
        Refused(Zip(), "NO_PATIENTS");
        Refused(Zip(("[Content_Types].xml", [1]), ("xl/workbook.xml", [1])), "WORKBOOK_REFUSED");
    }

    [Fact]
    public void Gzip_is_taken_only_where_it_is_allowed()
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Fastest, true))
        {
            gzip.Write(Encoding.UTF8.GetBytes(Given.TemplateHead + GoodRow));
        }

        Refused(Read(packed.ToArray()), "NOT_A_MEASUREMENT_FILE");
        var file = new UploadedFile("a.csv.gz", packed.ToArray());
        Assert.True(SubmissionReader.Read([file], ReadingSettings.Default with { AllowGzip = true }).Accepted);
        var cut = file with { Content = packed.ToArray().AsMemory(0, 20) };
        Assert.False(SubmissionReader.Read([cut], ReadingSettings.Default with { AllowGzip = true }).Accepted);
    }

    [Fact]
    public void A_gzip_damaged_at_its_end_still_belongs_to_its_pair()
    {
        var random = new Random(1);
        var rows = string.Concat(Enumerable.Range(0, 5000).Select(i => FormattableString.Invariant($"S,P{random.Next()},T01,LDIAM,{random.Next()},2024-01-01\n")));
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Fastest, true))
        {
            gzip.Write(Encoding.UTF8.GetBytes("STUDYID,USUBJID,TRLNKID,TRTESTCD,TRORRES,TRDTC\n" + rows));
        }

        var tr = new UploadedFile("tr.csv.gz", packed.ToArray().AsMemory(0, (int)packed.Length - 200));
        var tu = Given.File("tu.csv", "STUDYID,USUBJID,TULNKID,TUTESTCD,TUORRES\n");
        var upload = Assert.Single(UploadGrouping.Group([tu, tr]));
        Assert.Equal(["ARCHIVE_REFUSED"], SubmissionReader.Read(upload, ReadingSettings.Default with { AllowGzip = true }).Codes());
    }

    [Fact]
    public void A_document_cut_anywhere_is_refused()
    {
        var whole = SchemaTests.EveryMember;
        for (var i = 0; i < 20; i++)
        {
            Assert.False(Given.Json(whole[..(whole.Length * i / 20)]).Accepted);
        }
    }

    [Fact]
    public void A_table_cut_within_a_row_is_refused()
    {
        var row = GoodRow.TrimEnd();
        for (var i = 1; i < 20; i++)
        {
            var cut = row[..(row.Length * i / 20)];
            Assert.True(cut.Count(c => c == ',') == 11 || !Given.Csv(cut).Accepted, cut);
        }
    }

    [Fact]
    public void A_broken_table_does_not_bury_the_clinic_in_complaints()
    {
        var rows = string.Concat(Enumerable.Repeat(GoodRow.Replace("33.0", "x", StringComparison.Ordinal), 5000));
        var reading = Given.Csv(rows);
        Assert.Equal(1001, reading.Complaints.Length);
        Assert.Equal("MORE_COMPLAINTS", reading.Complaints[^1].Code);
        Assert.Contains("4000", reading.Complaints[^1].Problem, StringComparison.Ordinal);
    }

    private static Reading Read(byte[] bytes) => SubmissionReader.Read([new UploadedFile("x", bytes)], ReadingSettings.Default);

    private static Reading Zip(params (string Name, byte[] Content)[] entries) => Read(ZipBytes(entries));

    private static byte[] ZipBytes(params (string Name, byte[] Content)[] entries)
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, true))
        {
            foreach (var (name, content) in entries)
            {
                using var entry = archive.CreateEntry(name).Open();
                entry.Write(content);
            }
        }

        return stream.ToArray();
    }

    private static int FindCentral(byte[] bytes) => bytes.AsSpan().IndexOf("PK\u0001\u0002"u8);

    private static void Refused(Reading reading, string code)
    {
        Assert.Contains(code, reading.Codes());
        Assert.Null(reading.Submission);
        Assert.False(reading.Accepted);
        Assert.All(reading.Complaints, c => Assert.True(c.Problem.Length > 0 && c.Fix.Length > 0));
    }
}
