using Recist.Ingestion;

namespace Recist.Tests.Readers;

public class SdtmGoldenTests
{
    [Fact]
    public void The_public_set_of_8_patients_and_3_readers_is_read_whole()
    {
        var reading = SubmissionReader.Read([Read("tu_onco_recist.csv"), Read("tr_onco_recist.csv")], ReadingSettings.Default);

        Assert.True(reading.Accepted, string.Join('\n', reading.Complaints.Where(c => c.Severity < Severity.Warn)));
        Assert.Equal(24, reading.Submission!.Patients.Length);
        Assert.Equal(66, reading.Histories().Sum(h => h.Visits.Count(v => !v.IsBaseline)));
        Assert.All(reading.Histories(), h => Assert.True(h.Visits[0].IsBaseline));
        Assert.Equal(75, reading.Submission.Patients.Sum(p => p.History.Lesions.Length));
    }

    [Fact]
    public void Each_patient_has_one_accepted_reader_although_TR_flags_two()
    {
        var reading = SubmissionReader.Read([Read("tu_onco_recist.csv"), Read("tr_onco_recist.csv")], ReadingSettings.Default);
        var accepted = reading.Submission!.Patients.Where(p => p.History.Accepted).ToDictionary(p => p.History.Patient, p => p.History.Reader);
        Assert.Equal(8, accepted.Count);
        Assert.Equal("RADIOLOGIST 1", accepted["01-701-1015"]);
        Assert.Equal("RADIOLOGIST 2", accepted["01-701-1028"]);
    }

    [Fact]
    public void A_partial_date_stays_as_given()
    {
        var reading = SubmissionReader.Read([Read("tu_onco_recist.csv"), Read("tr_onco_recist.csv")], ReadingSettings.Default);
        var visit = reading.Submission!.Patients.First(p => p.History.Patient == "01-701-1015").History.Visits.Single(v => v.Label == "WEEK 6");
        Assert.Equal("2014-02", visit.Date.Text);
    }

    [Fact]
    public void Every_one_of_the_254_patients_of_the_big_set_is_accounted_for()
    {
        var settings = ReadingSettings.Default with { AllowGzip = true, MaxRows = 500_000 };
        var reading = SubmissionReader.Read([Read("tu_onco.csv"), Read("tr_onco.csv.gz")], settings);

        Assert.DoesNotContain(reading.Complaints, c => c.Severity == Severity.Refuse);
        var seen = reading.Submission!.Patients.Select(p => p.History.Patient)
            .Concat(reading.Complaints.Where(c => c.Severity == Severity.Block).Select(c => c.Patient!));
        Assert.Equal(254, seen.Distinct().Count());
    }

    private static UploadedFile Read(string name) =>
        new(name, System.IO.File.ReadAllBytes(Given.SharedPath("pharmaverse/sdtm/" + name)));
}
