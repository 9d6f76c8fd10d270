using Recist.Ingestion;

namespace Recist.Tests.Readers;

/// <summary>Lengths of AIM annotations of which one could be taken for another, or for none.</summary>
public class AimSizeTests
{
    private static readonly ReadingSettings Mm = ReadingSettings.Default with { DeclaredUnit = LengthUnit.Millimetre, UndeclaredRole = LesionRole.Target };

    [Fact]
    public void One_length_in_its_unit_is_read() => Assert.Equal(20m, Size(Calculation("Length", Result("unitOfMeasure=\"mm\"", "20"))));

    [Fact]
    public void A_unit_that_stands_as_a_text_is_not_lost() => Assert.Equal(40m, Size(Calculation("Length", Result("", "4", "<unitOfMeasure>cm</unitOfMeasure>"))));

    [Theory]
    [InlineData("mm")]
    [InlineData("cm")]
    [InlineData("linear")]
    public void A_length_of_an_unknown_name_is_not_taken_for_no_length(string unit) =>
        Blocked("VALUE_UNKNOWN", Calculation("Longest Diameter", Result($"unitOfMeasure=\"{unit}\"", "80")));

    [Fact]
    public void A_calculation_that_is_no_length_is_left() =>
        Assert.Contains("BLANK_NOT_EVALUABLE", Read(Calculation("Mean", Result("unitOfMeasure=\"HU\"", "80"))).Codes());

    [Fact]
    public void Two_values_of_one_calculation_block()
    {
        Blocked("TWO_VALUES", Calculation("Length", Result("unitOfMeasure=\"mm\"", "20", "<CalculationData value=\"80\"/>")));
        Blocked("TWO_VALUES", Calculation("Length", Result("unitOfMeasure=\"mm\"", "20") + Result("unitOfMeasure=\"mm\"", "80")));
        Assert.Equal(20m, Size(Calculation("Length", Result("unitOfMeasure=\"mm\"", "20") + Result("unitOfMeasure=\"mm\"", "20"))));
    }

    [Fact]
    public void Two_lesions_of_one_name_block_even_where_they_are_equally_long()
    {
        static UploadedFile File(string name, string uid) => Given.File(
            name, Aim4Tests.Json("Lesion1", "S71", "20240105", "4.0").Replace("\"comment\":", "\"uniqueIdentifier\":{\"root\":\"" + uid + "\"},\"comment\":", StringComparison.Ordinal));
        Assert.Contains("LESION_UNMATCHED", SubmissionReader.Read([File("a.json", "1.2"), File("b.json", "1.3")], Mm).Codes());
        Assert.DoesNotContain("LESION_UNMATCHED", SubmissionReader.Read([File("a.json", "1.2"), File("b.json", "1.2")], Mm).Codes());
    }

    private static string Result(string unit, string value, string more = "") => $"<CalculationResult {unit}><CalculationData value=\"{value}\"/>{more}</CalculationResult>";

    private static string Calculation(string name, string results) => $"<Calculation codeMeaning=\"{name}\">{results}</Calculation>";

    private static decimal Size(string calculations) => Read(calculations).History().Visits.Single().Measurements.Single().Diameter!.Value.Millimetres;

    private static Reading Read(string calculations) => Given.Reading(
        "a.xml", $"<ImageAnnotation>{calculations}<AnatomicEntity codeMeaning=\"LUNG\"/><ImageStudy startDate=\"2024-01-05\"/><person><Person id=\"P1\"/></person></ImageAnnotation>", Mm);

    private static void Blocked(string code, string calculations)
    {
        var reading = Read(calculations);
        Assert.False(reading.Accepted);
        Assert.Contains(reading.Complaints, c => c.Code == code && c.Severity == Severity.Block);
    }
}
