using Recist.Ingestion;

namespace Recist.Tests.Readers;

/// <summary>A mapping that is proposed is one that can be read, and what it leaves over is no visit and no other criteria.</summary>
public class ProposedMappingTests
{
    private const string Sides = "A Leser A: 2025-01-06 40 -, 2025-03-13 20 PR; A Leser B: 2025-01-06 38 -, 2025-03-13 36 SD";

    [Theory]
    [InlineData("Patient;Läsion;Art;Baseline 06.01.2025 Leser A;Baseline 06.01.2025 Leser B;Woche 8 13.03.2025 Leser A;Woche 8 13.03.2025 Leser B;Bemerkung\n")]
    [InlineData("Patient;Läsion;Art;Baseline 06.01.2025 - Leser A (mm);Baseline 06.01.2025 - Leser B (mm);Woche 8 13.03.2025 - Leser A (mm);Woche 8 13.03.2025 - Leser B (mm);Bemerkung\n")]
    [InlineData("Patient;Läsion;Art;Leser A Baseline 06.01.2025;Leser B Baseline 06.01.2025;Leser A Woche 8 13.03.2025;Leser B Woche 8 13.03.2025;Bemerkung\n")]
    [InlineData("Patient;Läsion;Art;Baseline 06.01.2025;;Woche 8 13.03.2025;;Bemerkung\n;;;Leser A;Leser B;Leser A;Leser B;\n")]
    [InlineData("Patient;Läsion;Art;Leser A 2025-01-06;Leser B 2025-01-06;Leser A 2025-03-13;Leser B 2025-03-13;Bemerkung\n")]
    [InlineData("Patient;Läsion;Art;2025-01-06 (Leser A);2025-01-06 (Leser B);2025-03-13 (Leser A);2025-03-13 (Leser B);Bemerkung\n")]
    public void Two_readers_within_dated_visits_are_two_reads(string headings)
    {
        var table = Answered(Suggested.For(headings + "A;Z1;Zielläsion;40,0;38,0;20,0;36,0;\n"));
        Assert.True(table.IsWhole, table.Mapping.ToJsonString());
        Assert.Empty(MappingDocument.Check(Given.File("m.json", table.Mapping.ToJsonString())));
        Assert.Equal(Sides, table.Responses());
    }

    [Theory]
    [InlineData("Woche 8 03.03.25 (mm)", "14,0")]
    [InlineData("Woche 8 3.3.2025 (mm)", "14,0")]
    [InlineData("Woche 16 (mm)", "14,0")]
    [InlineData("Woche 8 03.03.25 (mm)", "verschwunden")]
    public void A_visit_that_the_mapping_does_not_read_refuses_the_table(string heading, string value)
    {
        var mapping = "{ \"format\": \"recist-mapping/1\", \"name\": \"m\", \"match\": [ \"Patient\" ], \"dates\": \"dd.MM.yyyy\", \"decimal\": \",\","
            + " \"columns\": { \"Patient\": \"patient_id\", \"Läsion\": \"lesion_id\", \"{visit} (mm)\": [ \"size_mm\", \"state\" ] }, \"constants\": { \"role\": \"target\" } }";
        var reading = SubmissionReader.Read(
            [Given.File("t.csv", $"Patient;Läsion;Baseline 06.01.2025 (mm);Woche 6 17.02.2025 (mm);{heading}\nA;Z1;40,0;30,0;{value}\n"), Given.File("m.json", mapping)], ReadingSettings.Default);
        Assert.Contains(reading.Complaints, c => c.Code == "VALUE_MISSING" && c.Column == heading && c.Fix.Contains("dd.MM.yyyy", StringComparison.Ordinal));
        Assert.False(reading.Accepted);
    }

    [Theory]
    [InlineData("Summe 06.01.2025")]
    [InlineData("Bemerkung")]
    public void Another_column_is_told_and_the_rest_is_read(string heading)
    {
        var table = Suggested.For($"Patient;Läsion;Art;Baseline 06.01.2025 (mm);Woche 8 13.03.2025 (mm);Woche 12 14.04.2025 (mm);{heading}\nA;Z1;Zielläsion;40,0;20,0;19,0;40,0\n");
        Assert.True(Answered(table).Read().Accepted, string.Join('\n', table.Read().Complaints));
    }

    [Theory]
    [InlineData("Lugano", "PMR")]
    [InlineData("Deauville", "4")]
    [InlineData("PERCIST", "PMD")]
    [InlineData("Kriterien", "Lugano 2014")]
    public void Other_criteria_are_not_proposed_to_be_ignored(string heading, string value)
    {
        var (json, complaints) = MappingSuggestion.Of(
            Given.File("t.csv", $"Patient;Läsion;Art;Baseline 2025-01-06 (mm);Woche 8 2025-03-13 (mm);{heading}\nA;Z1;Zielläsion;40,0;20,0;{value}\n"), ReadingSettings.Default);
        Assert.Null(json);
        Assert.Contains(complaints, c => c.Code == "OTHER_CRITERIA" && c.Column == heading);
    }

    [Theory]
    [InlineData("06.01.2025", "03.13.2025", "03.13.2025", "MM.dd.yyyy")]
    [InlineData("06/01/2025", "13/03/2025", "13/03/2025", "dd/MM/yyyy")]
    [InlineData("06/01/2025", "03/13/2025", "03/13/2025", "MM/dd/yyyy")]
    [InlineData("6/1/2025", "3/13/2025", "3/13/2025", "M/d/yyyy")]
    public void An_order_of_day_and_month_that_one_value_alone_says_is_asked(string first, string second, string named, string order)
    {
        var table = Suggested.For($"Patient;Läsion;Art;Baseline {first} (mm);Woche 8 {second} (mm)\nA;Z1;Zielläsion;40,0;20,0\n");
        Assert.Equal("?", (string?)table.Mapping["dates"]);
        Assert.True(table.Asks("{visit} (mm)", named) && table.Asks("{visit} (mm)", order), string.Join('\n', table.Questions));
    }

    private static Suggested Answered(Suggested table)
    {
        if ((string?)table.Mapping["dates"] == "?")
        {
            table.Answer("dates", "dd.MM.yyyy");
        }

        return (string?)table.Mapping["unit"] == "?" ? table.Answer("unit", "mm") : table;
    }
}
