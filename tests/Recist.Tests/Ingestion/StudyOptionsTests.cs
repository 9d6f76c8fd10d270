using Recist.Ingestion;

namespace Recist.Tests.Readers;

/// <summary>Options that a clinic has set for a study, and files of it that say otherwise.</summary>
public class StudyOptionsTests
{
    private const string Visit = """{ "label": "Baseline", "date": "2025-01-06", "baseline": true, "measurements": [ { "lesion": "T1", "mm": 33 } ] }""";
    private const string Lesion = """{ "id": "T1", "role": "target", "organ": "lung" }""";

    private static readonly ResponseOptions Own = ResponseOptions.Default with { Criteria = Criteria.IRecist, StableMinDays = 49 };

    [Theory]
    [InlineData("", "")]
    [InlineData("\"options\": { \"sdMinDays\": 49 },", "")]
    [InlineData("\"options\": { \"sdMinDays\": 42 },", "sdMinDays")]
    [InlineData("\"criteria\": \"irecist\", \"options\": { \"sdMinDays\": 49, \"maxNeBetween\": 3 },", "maxNeBetween")]
    [InlineData("\"criteria\": \"RECIST 1.1\",", "criteria")]
    public void The_study_is_read_by_them_and_what_a_file_says_otherwise_is_told(string said, string overruled)
    {
        string file = Given.Patient(Lesion, Visit).Replace("\"study\"", said + "\"study\"", StringComparison.Ordinal);
        var patient = Assert.Single(Given.Json(file, Settings("S")).Submission!.Patients);
        Assert.Equal(Own, patient.History.Options);
        Assert.Equal(overruled, string.Join(',', patient.OptionsOverruled));
    }

    [Fact]
    public void Files_of_one_patient_that_say_different_things_are_all_compared()
    {
        string file = Given.Patient(Lesion, Visit);
        var files = new[] { "\"options\": { \"sdMinDays\": 42 },", "" }
            .Select((said, i) => Given.File($"{i}.json", file.Replace("\"study\"", said + "\"study\"", StringComparison.Ordinal))).ToList();
        Assert.Equal(["sdMinDays"], Assert.Single(SubmissionReader.Read(files, Settings("S")).Submission!.Patients).OptionsOverruled);
    }

    [Fact]
    public void Another_study_is_read_as_its_file_says() => Assert.Equal(
        ResponseOptions.Default, Given.Json(Given.Patient(Lesion, Visit), Settings("T")).History().Options);

    [Theory]
    [InlineData("S", "iUPD")]
    [InlineData("T", "PR")]
    public void Responses_of_several_criteria_are_those_of_the_study(string study, string response)
    {
        const string Table = """
            STUDYID,DOMAIN,USUBJID,RSTESTCD,RSCAT,RSORRES,RSSTRESC,RSEVAL,VISIT,RSDTC
            S,RS,P,OVRLRESP,RECIST 1.1,PR,PR,INVESTIGATOR,WEEK 6,2025-02-17
            S,RS,P,OVRLRESP,iRECIST,iUPD,iUPD,INVESTIGATOR,WEEK 6,2025-02-17
            """;
        var history = Given.Reading("rs.csv", Table, Settings(study)).History();
        Assert.Equal(response, Assert.Single(history.Visits).GivenOverall?.Code());
    }

    private static ReadingSettings Settings(string study) =>
        ReadingSettings.Default with { StudyOptions = new Dictionary<string, ResponseOptions> { [study] = Own } };
}
