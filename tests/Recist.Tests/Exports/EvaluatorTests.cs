using System.Collections.Immutable;
using Recist.Reports.Exports;
using Recist.Tests.Rules;

namespace Recist.Tests.Exports;

/// <summary>Who read: the role, the parameters of each reader, and the read that stands.</summary>
public class EvaluatorTests
{
    [Theory]
    [InlineData(null, null, "INVESTIGATOR", "")]
    [InlineData("INVESTIGATOR", null, "INVESTIGATOR", "")]
    [InlineData("Investigator", null, "INVESTIGATOR", "")]
    [InlineData("Dr. Weber", null, "INVESTIGATOR", "Dr. Weber")]
    [InlineData("R1", null, "INVESTIGATOR", "R1")]
    [InlineData("Radiology", null, "INVESTIGATOR", "Radiology")]
    [InlineData("Dr. Weber", ReaderRole.Investigator, "INVESTIGATOR", "Dr. Weber")]
    [InlineData("INDEPENDENT ASSESSOR", null, "INDEPENDENT ASSESSOR", "")]
    [InlineData("RADIOLOGIST 1", ReaderRole.IndependentAssessor, "INDEPENDENT ASSESSOR", "RADIOLOGIST 1")]
    [InlineData("Dr. Brown", ReaderRole.IndependentAssessor, "INDEPENDENT ASSESSOR", "Dr. Brown")]
    [InlineData("BICR", null, "INDEPENDENT ASSESSOR", "BICR")]
    [InlineData("IRC reader 2", null, "INDEPENDENT ASSESSOR", "IRC reader 2")]
    [InlineData("central-review", null, "INDEPENDENT ASSESSOR", "central-review")]
    public void A_reader_is_independent_only_where_the_source_or_the_name_says_so(string? reader, ReaderRole? role, string eval, string id)
    {
        var columns = ReaderColumns.Of(Read(reader, role).History, isOfReview: false);
        Assert.Equal((eval, id), (columns.Eval, columns.EvalId));
    }

    [Fact]
    public void Two_reads_between_which_an_adjudicator_chose_are_independent()
    {
        ImmutableArray<Assessment> reads = [Read("R1"), Read("R2")];
        var adrs = Adrs(reads, StandingRead.Of(reads, ["R2"], null)!);
        Assert.Equal(["OVRR1 by R1 INDEPENDENT ASSESSOR ", "OVRR2 by R2 INDEPENDENT ASSESSOR Y"], Overall(adrs));
    }

    [Fact]
    public void A_doctor_named_beside_an_adjudicated_review_is_the_investigator_in_every_course_and_a_reader_of_the_review_independent_in_every_one()
    {
        ImmutableArray<Assessment> reads = [Read("Dr. Smith"), Read("Reader 1"), Read("Reader 2")];
        var adrs = Adrs([.. reads, Read("Dr. Smith", patient: "Q"), Read("Reader 1", patient: "Z")], StandingRead.Of(reads, ["Reader 2"], null)!);
        Assert.Equal(
            [
                "OVR by Investigator INVESTIGATOR ", "OVR by Investigator INVESTIGATOR Y", "OVRR1 by Reader 1 INDEPENDENT ASSESSOR ",
                "OVRR1 by Reader 1 INDEPENDENT ASSESSOR Y", "OVRR2 by Reader 2 INDEPENDENT ASSESSOR Y",
            ],
            Overall(adrs));
    }

    [Theory]
    [InlineData("Dr. Brown", "Reader 1 Reader 2 Dr. Brown", "Reader 1 Reader 2 Dr. Brown")] // the adjudicator's own read
    [InlineData("Dr. Brown", "Dr. Brown Dr. Smith", "Dr. Brown")]
    [InlineData("R2", "R1 R2 Site 7", "R1 R2")]
    public void Of_an_adjudicated_course_the_chosen_read_and_its_numbered_fellows_are_independent(string chosen, string readers, string independent)
    {
        string[] known = ["Reader 1", "Reader 2", "Dr. Brown", "Dr. Smith", "R1", "R2", "Site 7"];
        ImmutableArray<Assessment> reads = [.. known.Where(readers.Contains).Select(n => Read(n))];
        Assert.Equal(known.Where(independent.Contains).Order(), IndependentReaders.Of([(reads, StandingRead.Of(reads, [chosen], null))]).Order());
    }

    [Fact]
    public void The_investigator_and_one_independent_review_have_the_parameters_of_admiralonco()
    {
        var tables = CdiscExport.Adam([Read("INVESTIGATOR"), Read("IRF") with { }]);
        var adrs = ExportedTable.Of(tables, "adrs");
        Assert.Equal(["OVR by Investigator INVESTIGATOR ", "OVRB by BICR INDEPENDENT ASSESSOR "], Overall(adrs));
        Assert.Equal(
            ["", "Blinded Independent Central Review", "Investigator"], adrs.Select(r => r["PARCAT2"]).Distinct().Order(StringComparer.Ordinal));
        Assert.Equal(
            ["OS Overall Survival", "PFS Progression Free Survival", "PFSB Progression Free Survival by BICR"],
            ExportedTable.Of(tables, "adtte").Where(r => r["PARAMCD"][0] is 'P' or 'O').Select(r => r["PARAMCD"] + " " + r["PARAM"]).Order(StringComparer.Ordinal));
        Assert.Equal(
            ["LDIAM1 Target Lesion 1 Analysis Diameter", "LDIAM1B Target Lesion 1 Analysis Diameter by BICR", "SDIAM Target Lesions Sum of Diameters by Investigator", "SDIAMB Target Lesions Sum of Diameters by BICR"],
            ExportedTable.Of(tables, "adtr").Select(r => r["PARAMCD"] + " " + r["PARAM"]).Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Two_blinded_readers_have_their_own_parameters_in_every_course_and_the_accepted_one_is_flagged()
    {
        const ReaderRole Role = ReaderRole.IndependentAssessor;
        var adrs = ExportedTable.Of(
            CdiscExport.Adam([Read("RADIOLOGIST 1", Role), Read("RADIOLOGIST 2", Role, accepted: true), Read("INVESTIGATOR"), Read("RADIOLOGIST 2", Role, patient: "Q"), Read("ADJUDICATOR", Role, patient: "Z")]), "adrs");
        Assert.Equal(
            [
                "OVR by Investigator INVESTIGATOR ", "OVRR1 by RADIOLOGIST 1 INDEPENDENT ASSESSOR ", "OVRR2 by RADIOLOGIST 2 INDEPENDENT ASSESSOR Y",
                "OVRR2 by RADIOLOGIST 2 INDEPENDENT ASSESSOR Y", "OVRR3 by ADJUDICATOR INDEPENDENT ASSESSOR Y",
            ],
            Overall(adrs));
        Assert.Equal(3, adrs.Count(r => r["PARAMCD"] == "DEATH"));
    }

    [Theory]
    [InlineData("R3 R7", "OVRR3 by R3, OVRR7 by R7")]
    [InlineData("R07 R2", "OVRR2 by R2, OVRR7 by R07")]
    [InlineData("R7 S7", "OVRR1 by S7, OVRR7 by R7")]
    [InlineData("R7 Ay", "OVRR1 by Ay, OVRR7 by R7")]
    [InlineData("R2024 R0", "OVRR1 by R0, OVRR2 by R2024")]
    public void A_readers_number_in_the_code_is_its_own(string readers, string expected)
    {
        var adrs = ExportedTable.Of(CdiscExport.Adam([.. readers.Split(' ').Select(r => Read(r, ReaderRole.IndependentAssessor))]), "adrs");
        Assert.Equal(expected, string.Join(", ", Overall(adrs).Select(o => o.Split(" INDEPENDENT")[0]).Order(StringComparer.Ordinal)));
    }

    [Fact]
    public void Own_doctors_of_different_patients_are_the_investigator_and_a_second_one_of_the_same_patient_is_not()
    {
        var adrs = ExportedTable.Of(CdiscExport.Adam([Read("Dr. Ay"), Read("Dr. Be", accepted: true), Read("Dr. Ay", patient: "Q"), Read("Dr. Ce", patient: "Z")]), "adrs");
        Assert.Equal(
            ["OVR by Investigator INVESTIGATOR Y", "OVR by Investigator INVESTIGATOR Y", "OVR by Investigator INVESTIGATOR Y", "OVRI1 by Dr. Ay INVESTIGATOR "], Overall(adrs));
        Assert.Equal("Dr. Be", adrs.First(r => r is { } x && x["PARAMCD"] == "OVR" && x["USUBJID"] == "P").GetValueOrDefault("RSEVALID"));
    }

    [Fact]
    public void Every_code_has_one_text_one_reader_in_a_course_and_at_most_eight_characters()
    {
        const ReaderRole Role = ReaderRole.IndependentAssessor;
        Assessment[] reads = [Read("RADIOLOGIST 1", Role), Read("RADIOLOGIST 2", Role), Read("Dr. Ay"), Read("Dr. Be"), Immune("Dr. Ay"), Immune("RADIOLOGIST 2", Role)];
        foreach (var table in CdiscExport.Adam(reads).Select(t => (t.Name, Rows: ExportedTable.Of([t], t.Name))))
        {
            Assert.All(table.Rows.GroupBy(r => r["PARAMCD"]), code => Assert.Single(code.Select(r => r["PARAM"]).Distinct()));
            Assert.All(table.Rows.GroupBy(r => (r["USUBJID"], r["COURSE"], r["PARAMCD"])), code => Assert.Single(code.Select(r => r["RSEVAL"] + r["RSEVALID"]).Distinct()));
            Assert.All(table.Rows, r => Assert.InRange(r["PARAMCD"].Length, 1, 8));
            Assert.All(table.Rows.GroupBy(r => (r["USUBJID"], r["PARAMCD"], r["AVISIT" is var a && r.ContainsKey(a) ? a : "VISIT" is var v && r.ContainsKey(v) ? v : "ADT"])), one => Assert.Single(one));
        }
    }

    private static IEnumerable<string> Overall(IEnumerable<Dictionary<string, string>> adrs) => adrs.Where(r => r["PARAMCD"].StartsWith("OVR", StringComparison.Ordinal))
        .Select(r => $"{r["PARAMCD"]} {r["PARAM"]["Overall Response ".Length..]} {r["RSEVAL"]} {r["ANL03FL"]}").Order(StringComparer.Ordinal);

    private static List<Dictionary<string, string>> Adrs(IEnumerable<Assessment> reads, StandingRead standing) => ExportedTable.Of(CdiscExport.Adam(reads, [standing]), "adrs");

    private static Assessment Immune(string reader, ReaderRole? role = null) =>
        Of(Patient.WithTargets().By(Criteria.IRecist).Baseline(50m).On(42, 70m).Assess(), reader, role, "I", false);

    private static Assessment Read(string? reader, ReaderRole? role = null, string patient = "P", bool accepted = false) =>
        Of(Patient.WithTargets().Baseline(50m).On(42, 30m).Assess(), reader, role, patient, accepted);

    private static Assessment Of(Assessment assessment, string? reader, ReaderRole? role, string patient, bool accepted) =>
        assessment with { History = assessment.History with { Reader = reader, Role = role, Patient = patient, Accepted = accepted } };
}
