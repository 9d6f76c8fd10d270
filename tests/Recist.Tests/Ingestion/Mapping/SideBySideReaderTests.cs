using Recist.Ingestion;

namespace Recist.Tests.Readers;

/// <summary>Tables with one column, or several, for each reader.</summary>
public class SideBySideReaderTests
{
    [Fact]
    public void Two_readers_side_by_side_are_two_reads_of_one_patient()
    {
        var table = Suggested.ForField("two-readers-side-by-side.csv");
        Assert.Equal("Subject = patient_id, Visit = visit, Date = visit_date, Lesion = lesion_id+role, Location = organ, {reader} = size", table.Columns);
        Assert.Equal(["Scanner"], table.Ignored);
        table.Answer("unit", "mm");
        Assert.True(table.IsWhole);
        Assert.Equal("S-9 Reader A: 2026-01-12 62 -, 2026-03-09 43 PR; S-9 Reader B: 2026-01-12 62 -, 2026-03-09 51 SD", table.Responses());
        var measured = table.Read().Histories().First(h => h.Reader == "Reader B").Visits[0].Measurements[0];
        Assert.Equal(("41", new SourceCell("t", 2, "Reader B") with { File = "two-readers-side-by-side.csv" }), (measured.Text, measured.Source));
    }

    [Theory]
    [InlineData(
        "Patient,Date,Lesion,R1 size (mm),R1 status,R2 size (mm),R2 status\nA,2026-01-12,T1,40,,38,\nA,2026-03-09,T1,20,,,NE\n",
        "A R1: 2026-01-12 40 -, 2026-03-09 20 PR; A R2: 2026-01-12 38 -, 2026-03-09 ? NE")]
    [InlineData(
        "Patientennummer;Datum;Läsion;Befunder 1 (mm);Befunder 2 (mm);Befunder 3 (mm)\nA;2026-01-12;ZL1;40;39;41\nA;2026-03-09;ZL1;28;39;50\n",
        "A Befunder 1: 2026-01-12 40 -, 2026-03-09 28 PR; A Befunder 2: 2026-01-12 39 -, 2026-03-09 39 SD; A Befunder 3: 2026-01-12 41 -, 2026-03-09 50 PD")]
    [InlineData(
        "Patient,Date,Lesion,Dr. Heller mm,Dr. Braun mm\nA,2026-01-12,T1,40,\nA,2026-01-12,T2,,30\nA,2026-03-09,T1,20,\nA,2026-03-09,T2,,30\n",
        "A Dr. Braun: 2026-01-12 30 -, 2026-03-09 30 SD; A Dr. Heller: 2026-01-12 40 -, 2026-03-09 20 PR")]
    public void Other_readers_side_by_side_need_no_answer(string text, string responses)
    {
        var table = Suggested.For(text);
        Assert.True(table.IsWhole, table.Mapping.ToJsonString());
        Assert.Equal(responses, table.Responses());
    }

    [Theory]
    [InlineData("", "\"{reader}\": \"size_mm\"", "$.columns")]
    [InlineData("\"readers\": [ \"A\" ],", "\"A\": \"size_mm\"", "$.readers")]
    [InlineData("\"visits\": [ \"A\" ],", "\"A\": \"size_mm\"", "$.visits")]
    [InlineData("\"dateRow\": { \"L\": \"Date\", \"P\": \"x\" },", "\"A\": \"size_mm\"", "$.dateRow")]
    public void A_place_in_headings_is_declared_and_used(string members, string column, string path)
    {
        var mapping = "{ \"format\": \"recist-mapping/1\", \"name\": \"m\", \"match\": [ \"P\" ], " + members
            + " \"columns\": { \"P\": \"patient_id\", \"D\": \"visit_date\", \"L\": \"lesion_id\", " + column + " }, \"constants\": { \"role\": \"target\" } }";
        Assert.Contains(MappingDocument.Check(Given.File("m.json", mapping)), c => c.Code == "VALUE_MISSING" && c.Path == path);
    }
}
