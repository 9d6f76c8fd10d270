using Recist.Ingestion;

namespace Recist.Tests.Readers;

public class OtherCriteriaTests
{
    [Theory]
    [InlineData("LUGANO CLASSIFICATION", "Lugano")]
    [InlineData("Lugano 2014", "Lugano")]
    [InlineData("CHESON 2007", "Lugano")]
    [InlineData("iwCLL 2018", "iwCLL")]
    [InlineData("RANO", "RANO")]
    [InlineData("RANO 2.0", "RANO")]
    [InlineData("IMWG 2016", "IMWG")]
    [InlineData("MULTIPLE MYELOMA", "IMWG")]
    [InlineData("PCWG3", "PCWG3")]
    [InlineData("Prostate Cancer Clinical Trials Working Group 3", "PCWG3")]
    [InlineData("PERCIST 1.0", "PERCIST")]
    [InlineData("irRC", "irRC")]
    [InlineData("irRECIST", "irRECIST")]
    [InlineData("GCIG", "GCIG")]
    [InlineData("CA-125", "GCIG")]
    [InlineData("WHO", "WHO")]
    [InlineData("Choi", "Choi")]
    [InlineData("mRECIST for mesothelioma", "mesothelioma")]
    [InlineData("RECIST 1.1 for mesothelioma", "mesothelioma")]
    [InlineData("PASI", "PASI")]
    [InlineData("HAMD 17", "depression")]
    [InlineData("MADRS", "depression")]
    [InlineData("ELN 2017", "ELN")]
    [InlineData("INRC", "INRC")]
    [InlineData("RECIST 1.1", null)]
    [InlineData("RECIST 1.1 (PCWG3)", null)]
    [InlineData("iRECIST", null)]
    [InlineData("mRECIST", null)]
    [InlineData("imRECIST", null)]
    [InlineData("protocol-defined", null)]
    [InlineData("ranolazine", null)]
    [InlineData(null, null)]
    public void Criteria_are_known_by_their_names(string? text, string? name)
    {
        var other = OtherCriteria.Named(text);
        Assert.Equal(name is null, other is null);
        Assert.Contains(name ?? "", other?.Name ?? "", StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("WHO")]
    [InlineData("Dr Choi")]
    [InlineData("PSA")]
    [InlineData("neck")]
    [InlineData("lymphoma of stomach")]
    public void A_word_that_may_mean_another_thing_names_no_criteria_outside_a_field_of_them(string text) => Assert.Null(OtherCriteria.In(text));

    [Theory]
    [InlineData("LUGANO CLASSIFICATION", "Lugano")]
    [InlineData("RANO", "RANO")]
    [InlineData("PCWG3", "PCWG3")]
    [InlineData("IMWG 2016", "IMWG")]
    public void Json_criteria_of_another_kind_are_refused_by_name(string criteria, string name)
    {
        var reading = Given.Json("{ \"format\": \"recist-measurements/1\", \"criteria\": \"" + criteria + "\", \"patients\": [ { \"patient\": \"P\", \"lesions\": [], \"visits\": [] } ] }");
        var refused = Assert.Single(reading.Complaints, c => c.Code == "OTHER_CRITERIA");
        Assert.Contains(name, refused.Problem, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("criteria", "Lugano 2014", "Lugano")]
    [InlineData("Response criteria", "RANO", "RANO")]
    [InlineData("Deauville score", "4", "Lugano")]
    [InlineData("IMWG response", "VGPR", "IMWG")]
    [InlineData("PASI", "12.4", "PASI")]
    [InlineData("RSCAT", "PCWG3", "PCWG3")]
    public void A_table_with_a_column_of_other_criteria_is_refused_by_their_name(string heading, string value, string name)
    {
        var reading = Given.Reading("a.csv", $"patient_id,visit,visit_date,lesion_id,role,organ,size_mm,{heading}\nP,B,2026-01-12,T1,target,liver,40,{value}\n");
        Assert.Null(reading.Submission);
        Assert.Contains(name, Assert.Single(reading.Complaints, c => c.Severity == Severity.Refuse).Problem, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("criteria", "RECIST 1.1")]
    [InlineData("Deauville score", "")]
    [InlineData("WHO PS", "1")]
    [InlineData("PSA", "4.1")]
    public void A_table_of_RECIST_is_read(string heading, string value) =>
        Assert.NotNull(Given.Reading("a.csv", $"patient_id,visit,visit_date,lesion_id,role,organ,size_mm,{heading}\nP,B,2026-01-12,T1,target,liver,40,{value}\n").Submission);

    [Theory]
    [InlineData("iRECIST", "iRECIST")]
    [InlineData("mRECIST", "mRECIST-HCC")]
    [InlineData("RECIST 1.0", "RECIST 1.0")]
    [InlineData("imRECIST", "imRECIST")]
    public void A_table_that_names_other_criteria_of_ours_is_asked_about_until_they_are_declared(string said, string criteria)
    {
        string[] tables =
        [
            $"patient_id,visit,visit_date,lesion_id,role,organ,size_mm,criteria\nP,B,2026-01-12,T1,target,liver,40,{said}\nP,W8,2026-03-12,T1,target,liver,60,{said}\n",
            $"patient_id,lesion_id,role,organ,Response criteria,2026-01-12 (mm),2026-03-12 (mm)\nP,T1,target,liver,{said},40,60\n",
        ];
        foreach (var table in tables)
        {
            var refused = Assert.Single(Given.Reading("a.csv", table).Complaints, c => c.Severity == Severity.Refuse);
            Assert.Equal("VALUE_CONFLICT", refused.Code);
            Assert.Contains($"says {criteria}", refused.Problem, StringComparison.Ordinal);
            Assert.Contains("--criteria", refused.Fix, StringComparison.Ordinal);
            var declared = ReadingSettings.Default with { OptionOverrides = new Dictionary<string, string> { ["criteria"] = criteria } };
            Assert.Equal(criteria, Given.Reading("a.csv", table, declared).History().Options.Criteria.Code());
            var ofStudy = ReadingSettings.Default with { StudyOptions = new Dictionary<string, ResponseOptions> { [""] = new() { Criteria = Criteria.IRecist } } };
            Assert.Equal(Criteria.IRecist, Given.Reading("a.csv", table, ofStudy).History().Options.Criteria);
        }
    }

    [Theory]
    [InlineData("RECIST 1.1", Criteria.Recist11)]
    [InlineData("RECIST v1.1 (investigator)", Criteria.Recist11)]
    [InlineData("recist", Criteria.Recist11)]
    [InlineData("RECIST v1.0", Criteria.Recist10)]
    [InlineData("RECIST version 1.0", Criteria.Recist10)]
    [InlineData("RECIST 1.0 (investigator)", Criteria.Recist10)]
    [InlineData("RECIST1.0", Criteria.Recist10)]
    [InlineData("immune RECIST", Criteria.IRecist)]
    [InlineData("mRECIST (HCC)", Criteria.MRecistHcc)]
    [InlineData("RECIST 1.0/1.1", null)]
    [InlineData("RECIST 1.1 and iRECIST", null)]
    [InlineData("modified RECIST", null)]
    [InlineData("itRECIST", null)]
    [InlineData("per protocol", null)]
    public void A_text_names_one_of_our_criteria_or_none(string text, Criteria? criteria) => Assert.Equal(criteria, RecistNames.Find(text));

    [Theory]
    [InlineData("RECIST 1.0/1.1")]
    [InlineData("modified RECIST")]
    [InlineData("itRECIST")]
    public void A_column_that_names_some_RECIST_and_not_which_is_refused_until_the_criteria_are_declared(string said)
    {
        var table = $"patient_id,visit,visit_date,lesion_id,role,organ,size_mm,criteria\nP,B,2026-01-12,T1,target,liver,40,{said}\n";
        Assert.Equal("VALUE_CONFLICT", Assert.Single(Given.Reading("a.csv", table).Complaints, c => c.Severity == Severity.Refuse).Code);
        var declared = ReadingSettings.Default with { OptionOverrides = new Dictionary<string, string> { ["criteria"] = "RECIST 1.1" } };
        var told = Assert.Single(Given.Reading("a.csv", table, declared).Complaints, c => c.Code == "VALUE_CONFLICT");
        Assert.Equal(Severity.Warn, told.Severity);
        Assert.Contains("RECIST 1.1 was used", told.Problem, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Lugano", "OTHER_CRITERIA")]
    [InlineData("iRECIST", "VALUE_CONFLICT")]
    [InlineData("RECIST 1.1", null)]
    public void So_is_one_that_is_read_with_a_mapping_unless_the_mapping_ignores_the_column(string said, string? code)
    {
        string Mapping(string ignore) => """{ "format": "recist-mapping/1", "name": "m", "match": ["Pat", "Day", "Size"], "unit": "mm","""
            + """ "columns": { "Pat": "patient_id", "Day": "visit_date", "Size": "size" }, "constants": { "lesion_id": "T1", "role": "target", "organ": "liver" }, "ignore": [""" + ignore + "] }";
        var table = Given.File("a.csv", $"Pat,Day,Size,Criteria\nP,2026-01-12,40,{said}\nP,2026-03-12,20,{said}\n");
        var reading = SubmissionReader.Read([table, Given.File("m.json", Mapping(""))], ReadingSettings.Default);
        Assert.Equal(code, reading.Complaints.FirstOrDefault(c => c.Severity == Severity.Refuse)?.Code);
        Assert.True(SubmissionReader.Read([table, Given.File("m.json", Mapping("\"Criteria\""))], ReadingSettings.Default).Accepted);
    }

    [Theory]
    [InlineData("coronary artery")]
    [InlineData("Koronararterie LAD")]
    [InlineData("psoriasis plaque")]
    public void A_place_without_tumours_blocks_the_patient_in_every_format(string organ)
    {
        var reading = Given.Reading("a.csv", $"patient_id,visit,visit_date,lesion_id,role,organ,size_mm\nP,B,2026-01-12,T1,target,{organ},40\n");
        Assert.Equal("NOT_TUMOURS", Assert.Single(reading.Complaints, c => c.Severity == Severity.Block).Code);
    }

    [Theory]
    [InlineData("Subject,Visit,PASI,Body region,Score\nP,1,12,arm,3\n", "NOT_TUMOURS", "PASI")]
    [InlineData("Patient,Date,Deauville,SUVmax\nP,2026-01-12,4,8\n", "OTHER_CRITERIA", "Lugano")]
    [InlineData("ID;MADRS item 1;MADRS item 2\nP;3;2\n", "NOT_TUMOURS", "depression")]
    [InlineData("Subject,Lesion,Coronary segment,MLD\nP,1,LAD,2\n", "NOT_TUMOURS", "coronary")]
    public void A_table_of_another_kind_is_refused_by_its_name(string text, string code, string name)
    {
        var refused = Assert.Single(Given.Reading("x.csv", text).Complaints);
        Assert.Equal(code, refused.Code);
        Assert.Contains(name, refused.Problem, StringComparison.Ordinal);
    }
}
