using Recist.Ingestion;

namespace Recist.Tests.Readers;

/// <summary>A unit that the sender declares serves where the file has none, and answers the doubt of lengths that look like centimetres.</summary>
public class DeclaredUnitTests
{
    private const string Head = "patient_id,visit_date,baseline,lesion_id,role,size";

    private static readonly ReadingSettings Mm = ReadingSettings.Default with { DeclaredUnit = LengthUnit.Millimetre };
    private static readonly ReadingSettings Cm = ReadingSettings.Default with { DeclaredUnit = LengthUnit.Centimetre };

    [Theory]
    [InlineData(LengthUnit.Millimetre, "31.5", 31.5)]
    [InlineData(LengthUnit.Centimetre, "3.15", 31.5)]
    [InlineData(LengthUnit.Centimetre, "3.1234", 31.234)]
    public void A_size_column_without_a_unit_is_read_in_the_declared_one_exactly(LengthUnit unit, string size, double mm)
    {
        var history = Given.Reading("a.csv", $"{Head}\nP,2024-01-05,yes,T1,target,{size}\n", ReadingSettings.Default with { DeclaredUnit = unit }).History();
        Assert.Equal((decimal)mm, history.Visits.Single().Measurements.Single().Diameter!.Value.Millimetres);
    }

    [Fact]
    public void A_unit_in_the_file_stands_over_the_declared_one()
    {
        Assert.Equal(12m, Size(Given.Reading("a.csv", Head + ",unit\nP,2024-01-05,yes,T1,target,12,mm\n", Cm)));
        Assert.Equal(12m, Size(Given.Reading("a.csv", Head + "_mm\nP,2024-01-05,yes,T1,target,12\n", Cm)));
        Assert.Equal(120m, Size(Given.Reading("a.csv", Head + ",unit\nP,2024-01-05,yes,T1,target,12,\n", Cm)));
        Assert.Contains("VALUE_UNKNOWN", Given.Reading("a.csv", Head + ",unit\nP,2024-01-05,yes,T1,target,12,inch\n", Cm).Codes());
    }

    [Fact]
    public void Lengths_that_look_like_centimetres_block_warn_with_declared_millimetres_and_are_converted_with_declared_centimetres()
    {
        const string Rows = "P,2024-01-05,yes,T1,target,3.3\nP,2024-02-16,no,T1,target,2.3\n";
        Assert.Equal(Severity.Block, Doubt(Given.Reading("a.csv", Head + "_mm\n" + Rows)));
        Assert.Equal(Severity.Block, Doubt(Given.Reading("a.csv", Head + "_mm\n" + Rows, Cm)));
        Assert.Equal(Severity.Warn, Doubt(Given.Reading("a.csv", Head + "_mm\n" + Rows, Mm)));
        Assert.Equal(Severity.Warn, Doubt(Given.Reading("a.csv", Head + "\n" + Rows, Mm)));
        var converted = Given.Reading("a.csv", Head + "\n" + Rows, Cm);
        Assert.Null(Doubt(converted));
        Assert.Equal([33m, 23m], converted.History().Visits.Select(v => v.Measurements.Single().Diameter!.Value.Millimetres));
    }

    [Theory]
    [InlineData("lung", "9.9999", true)]
    [InlineData("lung", "10", false)]
    [InlineData("lymph node", "14.9999", true)]
    [InlineData("lymph node", "15", false)]
    public void It_is_the_baseline_that_is_doubted_below_10_mm_or_15_of_a_node(string organ, string size, bool doubted)
    {
        var rows = $"P,2024-01-05,yes,T1,target,{organ},{size}\nP,2024-02-16,no,T1,target,{organ},30\n";
        Assert.Equal(doubted, Doubt(Given.Reading("a.csv", "patient_id,visit_date,baseline,lesion_id,role,organ,size_mm\n" + rows)) == Severity.Block);
    }

    [Fact]
    public void One_target_of_proper_size_answers_the_doubt() =>
        Assert.Null(Doubt(Given.Reading("a.csv", Head + "_mm\nP,2024-01-05,yes,T1,target,3\nP,2024-01-05,yes,T2,target,12\n")));

    [Theory]
    [InlineData("", "2.5", 25)]
    [InlineData("mm", "25", 25)]
    public void A_row_of_SDTM_without_a_unit_is_read_in_the_declared_one(string unit, string size, int mm)
    {
        var tu = Given.File("tu.csv", "USUBJID,TULNKID,TUSTRESC,TULOC\nP,T1,TARGET,LUNG\n");
        var tr = Given.File("tr.csv", $"USUBJID,TRLNKID,TRTESTCD,TRDTC,TRORRES,TRORRESU\nP,T1,LDIAM,2024-01-05,{size},{unit}\n");
        Assert.Equal(mm, Size(SubmissionReader.Read([tu, tr], Cm)));
        Assert.Equal(unit.Length == 0, SubmissionReader.Read([tu, tr], ReadingSettings.Default).Codes().Contains("UNIT_UNKNOWN"));
    }

    [Fact]
    public void A_manifest_declares_unit_and_role_of_its_own_file_alone()
    {
        var annotation = Given.File("a.xml", Aim3Tests.Annotation(mm: "1.25", unit: "linear"));
        var manifest = Given.File("a.xml.manifest.json", "{\"format\":\"recist-manifest/1\",\"unit\":\"cm\",\"undeclaredRole\":\"target\"}");
        var other = Given.File("b.xml", Aim3Tests.Annotation(organ: "lung"));
        Assert.Equal(12.5m, Size(SubmissionReader.Read([annotation, manifest], ReadingSettings.Default)));
        Assert.Contains("ROLE_UNDECLARED", SubmissionReader.Read([annotation, manifest, other], ReadingSettings.Default).Codes());
    }

    private static decimal Size(Reading reading) => reading.History().Visits.Single().Measurements.Single().Diameter!.Value.Millimetres;

    private static Severity? Doubt(Reading reading) => reading.Complaints.FirstOrDefault(c => c.Code == "DQ01")?.Severity;
}
