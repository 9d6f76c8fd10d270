using Recist.Ingestion;

namespace Recist.Tests.Readers.Field;

/// <summary>The time of day that imaging formats carry orders the scans of one day.</summary>
public class ImagedTimeTests
{
    private static readonly ReadingSettings AsTarget = ReadingSettings.Default with { UndeclaredRole = LesionRole.Target };

    [Theory]
    [InlineData("093000", "09:30")]
    [InlineData("0930", "09:30")]
    [InlineData("093000.123456", "09:30")]
    [InlineData("000000", null)]
    [InlineData("", null)]
    public void DICOM_has_it_as_the_time_of_the_study(string time, string? read)
    {
        var report = SrFile.Report([SrFile.Group("L1", SrFile.Nodule, "", SrFile.Diameter("20"))], time: time);
        Assert.Equal(Time(read), SubmissionReader.Read([report], AsTarget).History().Visits.Single().TimeOfDay);
    }

    [Theory]
    [InlineData("2024-01-05T14:05:00+01:00", "14:05")]
    [InlineData("2024-01-05", null)]
    public void FHIR_has_it_in_the_date(string date, string? read)
    {
        var bundle = FhirFile.Bundle(FhirFile.Body("b1", "Lung"), FhirFile.Size("b1", date, "20"));
        Assert.Equal(Time(read), SubmissionReader.Read([Given.File("f.json", bundle)], AsTarget).History().Visits.Single().TimeOfDay);
    }

    [Theory]
    [InlineData("T08:15:00", "08:15")]
    [InlineData("T00:00:00", null)]
    public void AIM_has_it_in_the_start_of_the_study(string time, string? read)
    {
        var annotation = Aim3Tests.Annotation(mm: "40").Replace("T00:00:00", time, StringComparison.Ordinal);
        Assert.Equal(Time(read), SubmissionReader.Read([Given.File("a.xml", annotation)], AsTarget).History().Visits.Single().TimeOfDay);
    }

    private static TimeOnly? Time(string? text) =>
        text is null ? null : TimeOnly.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
