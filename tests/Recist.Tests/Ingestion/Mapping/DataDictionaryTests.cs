using Recist.Ingestion;

namespace Recist.Tests.Readers;

/// <summary>A REDCap data dictionary beside the export gives labels, codes and units.</summary>
public class DataDictionaryTests
{
    private const string Head = "\"Variable / Field Name\",\"Form Name\",\"Section Header\",\"Field Type\",\"Field Label\",\"Choices, Calculations, OR Slider Labels\",\"Field Note\"\n";

    private const string Dictionary = Head
        + "record_id,a,,text,Record ID,,\nf1,a,,text,Date of scan,,\nf2,a,,dropdown,Target lesion organ,\"1, Liver | 2, Lung\",\nf3,a,,text,Target lesion diameter,,in mm\n"
        + "f4,a,,radio,New lesion,\"0, No | 1, Yes\",\nf5,a,,checkbox,Non-target lesions,\"1, Bone | 2, Pleura\",\n";

    [Fact]
    public void Labels_codes_and_units_of_the_dictionary_answer_all_questions()
    {
        var table = Suggested.For(
            Given.File("export.csv", "record_id,f1,f2,f3,f4,f5___1,f5___2,a_complete\nR,2026-01-12,1,40,0,1,0,2\nR,2026-03-09,1,20,0,1,0,2\nR,2026-05-04,1,20,1,1,0,2\nR,,,,,0,0,0\n"), Given.File("dictionary.csv", Dictionary));
        Assert.True(table.IsWhole, table.Mapping.ToJsonString());
        Assert.Equal("Liver", (string?)table.Mapping["rows"]![0]!["values"]!["organ"]!["1"]);
        Assert.Equal("R: 2026-01-12 40 -, 2026-03-09 20 PR, 2026-05-04 20 PD", table.Responses());
    }

    [Theory]
    [InlineData("f3,a,,text,Diameter (cm),,", "40", "R: 2026-01-12 400 -")]
    [InlineData("f3,a,,text,Longest diameter in millimetres,,", "40", "R: 2026-01-12 40 -")]
    [InlineData("f3,a,,text,Durchmesser,,mm", "40", "R: 2026-01-12 40 -")]
    public void The_unit_comes_from_label_or_note(string field, string size, string responses)
    {
        var table = Suggested.For(
            Given.File("export.csv", $"record_id,f1,f2,f3\nR,2026-01-12,T1,{size}\n"),
            Given.File("dictionary.csv", Head + "record_id,a,,text,Record ID,,\nf1,a,,text,Scan date,,\nf2,a,,text,Lesion,,\n" + field + "\n"));
        Assert.True(table.IsWhole, table.Mapping.ToJsonString());
        Assert.Equal(responses, table.Responses());
    }

    [Fact]
    public void Another_table_is_no_dictionary() => Assert.Contains(
        MappingSuggestion.Of(Given.File("t.csv", "record_id,f1\n1,2\n"), ReadingSettings.Default, Given.File("d.csv", "a,b\n1,2\n")).Questions, q => q.Severity == Severity.Refuse && q.Problem.Contains("dictionary", StringComparison.Ordinal));
}
