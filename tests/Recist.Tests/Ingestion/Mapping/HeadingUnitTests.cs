using Recist.Ingestion;

namespace Recist.Tests.Readers;

/// <summary>A heading that ends in a unit says what its values are; a mapping may not say otherwise.</summary>
public class HeadingUnitTests
{
    [Theory]
    [InlineData("d1_cm", "cm")]
    [InlineData("size (cm)", "cm")]
    [InlineData("size [MM]", "mm")]
    [InlineData("Longest diameter cm", "cm")]
    [InlineData("DiameterCm", "cm")]
    [InlineData("cm", "cm")]
    [InlineData("t{n}_cm", "cm")]
    [InlineData("size_cm_{n}", "cm")]
    [InlineData("size_mm2", "mm")]
    [InlineData("size", null)]
    [InlineData("tcm", null)]
    [InlineData("cm_of_lesion", null)]
    [InlineData("comment", null)]
    public void A_heading_ends_in_a_unit(string heading, string? unit) => Assert.Equal(unit, HeadingUnit.Of(heading));

    [Theory]
    [InlineData("d1_cm", "size_mm", "", false)]
    [InlineData("d1_cm", "size_cm", "", true)]
    [InlineData("size (cm)", "size", "\"unit\":\"mm\",", false)]
    [InlineData("size (cm)", "size", "\"unit\":\"cm\",", true)]
    [InlineData("size (cm)", "size", "\"constants\":{\"unit\":\"mm\"},", false)]
    [InlineData("d1_mm", "size_cm", "", false)]
    [InlineData("d1_mm", "size", "\"unit\":\"cm\",", false)]
    [InlineData("len", "size_mm", "", true)]
    public void A_mapping_that_reads_it_in_another_is_refused_at_the_check_and_at_reading(string heading, string canonical, string member, bool sound)
    {
        var mapping = Given.File("m.json", $$"""
            { "format": "recist-mapping/1", "name": "M", "match": [ "id", "{{heading}}" ], {{member}}
              "columns": { "id": "patient_id", "day": "visit_date", "les": "lesion_id", "kind": "role", "{{heading}}": "{{canonical}}" } }
            """);
        var checkedAlone = MappingDocument.Check(mapping);
        var reading = SubmissionReader.Read([Given.File("t.csv", $"id,day,les,kind,{heading}\n7,2025-01-06,A,target,20\n"), mapping], ReadingSettings.Default);
        Assert.Equal(sound, checkedAlone.IsEmpty);
        Assert.Equal(sound, reading.Accepted);
        Assert.Equal(!sound, checkedAlone.Any(c => c.Code == "VALUE_CONFLICT" && c.Path?.Contains(heading, StringComparison.Ordinal) == true));
        Assert.Equal(!sound, reading.Codes().Contains("VALUE_CONFLICT"));
    }

    [Fact]
    public void A_slice_in_centimetres_is_not_mapped_to_millimetres()
    {
        var mapping = Given.File("m.json", """
            { "format": "recist-mapping/1", "name": "M", "match": [ "id" ],
              "columns": { "id": "patient_id", "day": "visit_date", "les": "lesion_id", "kind": "role", "len": "size_mm", "slice_cm": "slice_mm" } }
            """);
        Assert.Equal("VALUE_CONFLICT", Assert.Single(MappingDocument.Check(mapping)).Code);
    }
}
