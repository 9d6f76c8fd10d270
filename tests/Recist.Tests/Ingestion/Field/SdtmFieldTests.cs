using System.Text;
using Recist.Ingestion;

namespace Recist.Tests.Readers.Field;

/// <summary>The situations of SDTM from the field: each on its own input, and on inputs of its kind that differ from it by a replaced text (<c>old=>new</c>).</summary>
public class SdtmFieldTests
{
    [Theory]
    [InlineData("")]
    [InlineData("rs:NEWLPROG,NEWLPROG,RECIST 1.1,Y,Y=>NEWLPROG,NEWLPROG,RECIST 1.1,YES,YES")]
    [InlineData("rs:OVRLRESP,OVRLRESP,RECIST 1.1,PR,PR=>OVRLRESP,OVRLRESP,RECIST 1.1,PD,PD", "RECORDED_RESPONSE_DIFFERS")]
    [InlineData("rs:TRGRESP,TRGRESP,RECIST 1.1,PR,PR=>TRGRESP,TRGRESP,RECIST 1.1,SD,SD", "RECORDED_TARGET_DIFFERS")]
    public void A_new_lesion_that_RS_alone_records_is_told(string change, params string[] besides)
    {
        var history = Read("recorded-new-lesion", change).History();
        var assessment = ResponseAssessor.Assess(history);
        Assert.Equal(OverallResponse.PR, assessment.Visits[^1].Overall);
        Assert.Equal([.. besides, "RECORDED_NEW_LESION_DIFFERS"], assessment.Queries.Select(q => q.Code).Where(c => c.StartsWith("RECORDED_", StringComparison.Ordinal)).OrderDescending(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("", "WEEK 8 50 SD, WEEK 16 43 SD")]
    [InlineData("tr:T02.2,LDIAM,Longest Diameter,12,mm,12,12=>T02.2,LDIAM,Longest Diameter,35,mm,35,35", "WEEK 8 50 SD, WEEK 16 66 PD")]
    [InlineData("tr:T02.2,LDIAM,Longest Diameter,12,mm,12,12,mm=>T02.2,LDIAM,Longest Diameter,TOO SMALL TO MEASURE,,TOO SMALL TO MEASURE,,", "WEEK 8 50 SD, WEEK 16 36 PR")]
    [InlineData("tr:T02.2,LDIAM,Longest Diameter,12,mm,12,12,mm,,=>T02.2,LDIAM,Longest Diameter,,,,,,NOT DONE,", "WEEK 8 50 SD, WEEK 16 - NE")]
    [InlineData("*:T02.2=>T02b", "WEEK 8 50 SD, WEEK 16 43 SD")]
    public void Parts_of_a_lesion_that_TU_splits_add_up(string change, string said) => Assert.Equal(said, Said(Read("split-in-tu", change)));

    [Theory]
    [InlineData("", "WEEK 8 46 SD, WEEK 16 60 PD")]
    [InlineData("*:T01/T02=>T01-T02", "WEEK 8 46 SD, WEEK 16 60 PD")]
    [InlineData("tr:T01/T02,LDIAM,Longest Diameter,60,mm,60,60=>T01/T02,LDIAM,Longest Diameter,30,mm,30,30", "WEEK 8 46 SD, WEEK 16 30 PR")]
    [InlineData("tr:T01/T02,LDIAM,Longest Diameter,60,mm,60,60,mm=>T01/T02,LDIAM,Longest Diameter,NOT EVALUABLE,,NOT EVALUABLE,,", "WEEK 8 46 SD, WEEK 16 - NE")]
    public void Lesions_that_TU_merges_have_one_length(string change, string said) => Assert.Equal(said, Said(Read("merged-in-tu", change)));

    [Theory]
    [InlineData("", NewLesionKind.Target)]
    [InlineData("tu:NEW TARGET,NEW TARGET=>NEW TARGET LESION,", NewLesionKind.Target)]
    [InlineData("tu:NEW TARGET,NEW TARGET=>NEW NON-TARGET,NEW NON-TARGET", NewLesionKind.NonTarget)]
    [InlineData("tu:NEW TARGET,NEW TARGET=>NL,NL", null)]
    public void A_new_lesion_is_one_however_it_is_followed(string change, NewLesionKind? kind)
    {
        var history = Read("new-target-in-tu", change).History();
        Assert.Equal((LesionRole.New, kind), (history.Lesions[^1].Role, history.Lesions[^1].NewKind));
        Assert.Equal([null, OverallResponse.SD, OverallResponse.PD], ResponseAssessor.Assess(history).Visits.Select(v => v.Overall));
    }

    [Theory]
    [InlineData("", 2)]
    [InlineData("tu:DISEASE SITE,DISEASE SITE=>SITE OF DISEASE,SITE OF DISEASE", 2)]
    [InlineData("tu:BENIGN ABNORMALITY,BENIGN ABNORMALITY=>NON-MALIGNANT,NON-MALIGNANT", 2)]
    [InlineData("tu:BENIGN ABNORMALITY,BENIGN ABNORMALITY=>DISEASE SITE,DISEASE SITE", 1)] // of one kind: told once
    public void What_TU_names_beside_lesions_is_left_out_and_told(string change, int told)
    {
        var reading = Read("other-findings-in-tu", change);
        Assert.Equal("WEEK 8 28 SD", Said(reading));
        Assert.Equal("T01", Assert.Single(reading.History().Lesions).Id);
        Assert.Equal(told, reading.Complaints.Count(c => c.Code == "NOT_A_LESION"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("tu:SKIN OF SCALP=>NAIL")]
    [InlineData("tu:SKIN OF ELBOW=>SKIN OF THE KNEE")]
    [InlineData("tu:CT SCAN=>PHOTOGRAPHY")]
    public void Lesions_that_are_no_tumours_block(string change) => Assert.Equal(["NOT_TUMOURS"], Blocks(Read("not-tumours", change)).Distinct());

    [Theory]
    [InlineData("")]
    [InlineData("tr:STENOSIS=>DIAMSTEN")]
    [InlineData("tu:CORONARY ARTERY=>LUNG")]
    [InlineData("tr:LENGTH,LENGTH=>VOLUME,VOLUME")]
    public void A_TR_without_any_length_of_a_tumour_is_refused(string change)
    {
        var reading = Read("no-lengths", change);
        Assert.False(reading.Accepted);
        Assert.Contains("NO_LENGTHS", Blocks(reading));
    }

    [Theory]
    [InlineData("", "Lugano")]
    [InlineData("rs:LUGANO CLASSIFICATION=>RANO", "RANO")]
    [InlineData("rs:LUGANO CLASSIFICATION,PMR,PMR=>IMWG,VGPR,VGPR", "IMWG")]
    [InlineData("rs:LUGANO CLASSIFICATION=>CHESON 2007", "Lugano")]
    public void Lesions_that_RS_judges_by_other_criteria_block_by_their_name(string change, string name)
    {
        var asked = Assert.Single(Read("lesions-with-lugano-rs", change).Complaints, c => c.Severity == Severity.Block && c.Code == "OTHER_CRITERIA");
        Assert.Contains(name, asked.Problem, StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData("", "Lugano")]
    [InlineData("*:LUGANO 2014=>RANO 2.0", "RANO")]
    [InlineData("*:LUGANO 2014=>IMWG 2016", "IMWG")]
    [InlineData("*:LUGANO 2014=>PCWG3", "PCWG3")]
    public void Responses_of_other_criteria_alone_are_refused_by_their_name(string change, string name)
    {
        var file = new UploadedFile("rs.csv", Encoding.UTF8.GetBytes(Changed("rs", File.ReadAllText(Given.SharedPath("field/rs-of-other-criteria.csv")), change)));
        var reading = SubmissionReader.Read([file], ReadingSettings.Default);
        Assert.False(reading.Accepted);
        Assert.Contains(reading.Complaints, c => c.Code == "OTHER_CRITERIA" && c.Problem.Contains(name, StringComparison.OrdinalIgnoreCase));
    }

    [Theory]
    [InlineData("visits-in-one-month", "")]
    [InlineData("visits-in-one-month", "tr:,2,WEEK 8,2025-03=>,,WEEK 8,2025-03", "tr:,3,WEEK 10,2025-03=>,,WEEK 10,2025-03")] // by the numbers of the labels
    [InlineData("visits-on-one-day", "")]
    [InlineData("visits-on-one-day", "tr:,2,WEEK 8,2025-03-05=>,,WEEK 8,2025-03-05T08:00", "tr:,3,WEEK 16,2025-03-05=>,,WEEK 16,2025-03-05T15:30")]
    [InlineData("visits-on-one-day", "tr:,2,WEEK 8=>,2,C2D1", "tr:,3,WEEK 16=>,3,C10D1")]
    public void Visits_that_their_dates_do_not_order_are_in_the_order_of_their_numbers(string name, params string[] changes)
    {
        var visits = ResponseAssessor.Assess(Read(name, changes).History()).Visits;
        Assert.Equal([30m, 33m, 26m, 26m], visits.Select(v => v.Sum!.Value.Millimetres));
        Assert.Equal([null, OverallResponse.SD, OverallResponse.SD, OverallResponse.SD], visits.Select(v => v.Overall));
    }

    [Theory]
    [InlineData("n03")]
    [InlineData("n05")]
    [InlineData("n07")]
    [InlineData("n09")]
    [InlineData("n10")]
    [InlineData("n12")]
    [InlineData("n14")]
    [InlineData("n16")]
    public void The_spellings_of_nodes_from_the_field_are_nodes_or_asked_about(string name)
    {
        var reading = Given.Reading("a.csv", File.ReadAllText(Given.SharedPath($"field/node-spellings/{name}.csv")));
        if (reading.Accepted && reading.Submission!.Patients.Length > 0)
        {
            Assert.Equal(OverallResponse.CR, ResponseAssessor.Assess(reading.History()).Visits[^1].Overall);
        }
        else
        {
            Assert.Equal(["NODE_UNCLEAR"], Blocks(reading));
        }
    }

    private static string[] Blocks(Reading reading) => [.. reading.Complaints.Where(c => c.Severity is Severity.Block or Severity.Refuse).Select(c => c.Code)];

    private static string Said(Reading reading) => string.Join(", ", ResponseAssessor.Assess(reading.History()).Visits.Where(v => !v.Visit.IsBaseline).Select(v => $"{v.Visit.Label} {v.Sum?.ToString() ?? "-"} {v.Target?.ToString() ?? "-"}"));

    private static Reading Read(string name, params string[] changes) => SubmissionReader.Read(
        [
            .. new[] { "tu", "tr", "rs" }.Select(t => (Table: t, Path: Path.Combine(Given.SharedPath("field/" + name), t + ".csv"))).Where(t => File.Exists(t.Path))
                .Select(t => new UploadedFile(t.Table + ".csv", Encoding.UTF8.GetBytes(changes.Aggregate(File.ReadAllText(t.Path), (text, change) => Changed(t.Table, text, change))))),
        ],
        ReadingSettings.Default);

    private static string Changed(string table, string text, string change)
    {
        if (change.Length == 0 || (!change.StartsWith(table + ":", StringComparison.Ordinal) && change[0] != '*'))
        {
            return text;
        }

        var (old, made) = change[(change.IndexOf(':', StringComparison.Ordinal) + 1)..].Split("=>") is [var a, var b] ? (a, b) : throw new FormatException(change);
        Assert.Contains(old, text, StringComparison.Ordinal);
        return text.Replace(old, made, StringComparison.Ordinal);
    }
}
