using System.IO.Compression;
using Recist.Ingestion;

namespace Recist.Tests.Readers;

/// <summary>Where a table, its mapping and its manifest say different things, nobody takes one of them silently.</summary>
public class DeclarationConflictTests
{
    private const string Table = "id;day;les;kind;len\n7;05/01/2025;A;target;20,5\n";

    [Theory]
    [InlineData("\"dates\":\"dd/MM/yyyy\"", "")]
    [InlineData("\"dates\":\"MM/dd/yyyy\"", "dates")]
    [InlineData("\"decimal\":\",\"", "")]
    [InlineData("\"decimal\":\".\"", "decimal")]
    [InlineData("\"unit\":\"mm\"", "")]
    [InlineData("\"unit\":\"cm\"", "unit")]
    [InlineData("\"rows\":1", "")]
    public void A_manifest_that_differs_from_the_mapping_is_refused(string member, string differs) => Expect(Mapped(ReadingSettings.Default, member), differs);

    [Fact]
    public void So_is_what_the_clinic_or_the_command_line_declares()
    {
        Expect(Mapped(ReadingSettings.Default with { DatePattern = "MM/dd/yyyy" }), "dates");
        Expect(Mapped(ReadingSettings.Default with { DeclaredUnit = LengthUnit.Centimetre }), "unit");
        Expect(Mapped(ReadingSettings.Default with { DatePattern = "dd/MM/yyyy", DecimalSign = ',', DeclaredUnit = LengthUnit.Millimetre }), "");
        var point = SubmissionReader.Read([Given.File("t.csv", Table), Given.File("m.json", Mapping(decimalSign: "."))], ReadingSettings.Default with { DecimalSign = ',' });
        Expect(point, "decimal");
    }

    [Theory]
    [InlineData("size_mm", "cm", true)]
    [InlineData("size_mm", "mm", false)]
    [InlineData("size_cm", "mm", true)]
    public void A_mapping_to_a_heading_with_a_unit_is_held_against_the_tables_own_manifest(string canonical, string unit, bool refused)
    {
        var mapping = Given.File("m.json", Mapping().Replace("\"unit\":\"mm\",", "", StringComparison.Ordinal).Replace("\"len\":\"size\"", $"\"len\":\"{canonical}\"", StringComparison.Ordinal));
        Expect(SubmissionReader.Read([Given.File("t.csv", Table), mapping, Manifest("t.csv", $"\"unit\":\"{unit}\"")], ReadingSettings.Default), refused ? "unit" : "");
        Expect(SubmissionReader.Read([Given.File("t.csv", Table), mapping], ReadingSettings.Default with { DeclaredUnit = unit == "mm" ? LengthUnit.Millimetre : LengthUnit.Centimetre }), "");
    }

    [Theory]
    [InlineData("patient_id,visit_date,lesion_id,role,Size (mm)\nP1,2025-01-06,T1,target,20\n", "cm", "Size (mm)")]
    [InlineData("patient_id,visit_date,lesion_id,role,size_cm\nP1,2025-01-06,T1,target,2\n", "mm", "size_cm")]
    [InlineData("patient_id,visit_date,lesion_id,role,size_mm\nP1,2025-01-06,T1,target,20\n", "mm", null)]
    [InlineData("patient_id,visit_date,lesion_id,role,size_mm,size_cm\nP1,2025-01-06,T1,target,20,\n", "mm", null)]
    [InlineData("patient_id,lesion_id,role,2025-01-06 (mm)\nP1,T1,target,20\n", "cm", "2025-01-06 (mm)")]
    [InlineData("patient_id,lesion_id,role,2025-01-06 (cm)\nP1,T1,target,2\n", "cm", null)]
    public void A_manifests_unit_against_the_units_of_headings_is_refused_and_a_clinics_is_not(string table, string unit, string? column)
    {
        var reading = SubmissionReader.Read([Given.File("t.csv", table), Manifest("t.csv", $"\"unit\":\"{unit}\"")], ReadingSettings.Default);
        Assert.Equal(column is null, reading.Accepted);
        Assert.Equal(column, reading.Complaints.SingleOrDefault(c => c is { Code: "VALUE_CONFLICT", Line: 1 })?.Column);
        Assert.True(Given.Reading("t.csv", table, ReadingSettings.Default with { DeclaredUnit = unit == "mm" ? LengthUnit.Millimetre : LengthUnit.Centimetre }).Accepted);
    }

    [Fact]
    public void A_workbook_is_held_against_its_manifest_too()
    {
        var book = Book.Of(["patient_id", "visit_date", "lesion_id", "role", "size_mm"], ["P1", new DateOnly(2025, 1, 6), "T1", "target", 20m]);
        Assert.True(SubmissionReader.Read([book, Manifest(book.Name, "\"unit\":\"mm\"")], ReadingSettings.Default).Accepted);
        XlsxReaderTests.Refused(SubmissionReader.Read([book, Manifest(book.Name, "\"unit\":\"cm\"")], ReadingSettings.Default), "VALUE_CONFLICT");
    }

    [Fact]
    public void An_archives_unit_is_a_general_one_and_that_of_a_manifest_within_is_not()
    {
        const string Member = "patient_id,visit_date,lesion_id,role,size_mm\nP1,2025-01-06,T1,target,20\n";
        var around = Manifest("z.zip", "\"unit\":\"cm\"");
        Assert.True(SubmissionReader.Read([Zip(Given.File("a.csv", Member)), around], ReadingSettings.Default).Accepted);
        XlsxReaderTests.Refused(SubmissionReader.Read([Zip(Given.File("a.csv", Member), Manifest("a.csv", "\"unit\":\"cm\""))], ReadingSettings.Default), "VALUE_CONFLICT");
    }

    private static UploadedFile Zip(params UploadedFile[] files)
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create))
        {
            foreach (var file in files)
            {
                using var entry = zip.CreateEntry(file.Name).Open();
                entry.Write(file.Content.Span);
            }
        }

        return new("z.zip", bytes.ToArray());
    }

    private static Reading Mapped(ReadingSettings settings, string? member = null) => SubmissionReader.Read(
        [Given.File("t.csv", Table), Given.File("m.json", Mapping()), .. member is null ? Array.Empty<UploadedFile>() : [Manifest("t.csv", member)]], settings);

    private static string Mapping(string decimalSign = ",") =>
        "{\"format\":\"recist-mapping/1\",\"name\":\"M\",\"match\":[\"id\",\"len\"],\"unit\":\"mm\",\"dates\":\"dd/MM/yyyy\",\"decimal\":\"" + decimalSign
        + "\",\"columns\":{\"id\":\"patient_id\",\"day\":\"visit_date\",\"les\":\"lesion_id\",\"kind\":\"role\",\"len\":\"size\"}}";

    private static UploadedFile Manifest(string file, string member) => Given.File(file + ".manifest.json", "{\"format\":\"recist-manifest/1\"," + member + "}");

    private static void Expect(Reading reading, string differs)
    {
        var conflicts = reading.Complaints.Where(c => c.Code == "VALUE_CONFLICT" && c.Severity == Severity.Refuse).Select(c => c.Problem).ToList();
        Assert.Equal(differs.Length == 0, reading.Accepted);
        Assert.True(differs.Length == 0 ? conflicts.Count == 0 : conflicts is [var only] && only.Contains($"says {differs} ", StringComparison.Ordinal), string.Join('\n', reading.Complaints));
    }
}
