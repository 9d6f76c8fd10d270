using Recist.Ingestion;

namespace Recist.Tests.Readers;

/// <summary>Columns that say where lesions are, and columns nobody knows that name organs.</summary>
public class PlaceHeadingTests
{
    [Theory]
    [InlineData("Siège")]
    [InlineData("Topographie")]
    [InlineData("Emplacement")]
    [InlineData("Territoire")]
    [InlineData("Lage")]
    [InlineData("Sitz")]
    [InlineData("Lokalisation")]
    [InlineData("Ubicación")]
    [InlineData("Posizione")]
    [InlineData("Região")]
    [InlineData("Locatie")]
    public void A_word_for_the_place_is_the_organ(string heading) => Assert.Equal("organ", HeadingGuess.Of(heading));

    [Theory]
    [InlineData("Untersuchung")]
    [InlineData("Kontrolle")]
    [InlineData("Staging")]
    [InlineData("Verlaufskontrolle")]
    [InlineData("Controllo")]
    public void A_word_for_the_examination_is_the_visit(string heading) => Assert.Equal("visit", HeadingGuess.Of(heading));

    [Fact]
    public void An_examination_with_dates_is_the_date_and_one_with_scans_is_the_method()
    {
        Assert.Equal("visit_date", ColumnMeaning.Of("Untersuchung", new ColumnShape(["2026-01-06"]), false));
        Assert.Equal("method", ColumnMeaning.Of("Untersuchung", new ColumnShape(["CT", "MRT"]), false));
    }

    [Theory]
    [InlineData("Xyz", "axillary lymph node")]
    [InlineData("Beschr.", "Lymphknoten axillär")]
    [InlineData("Où ?", "foie segment VI")]
    [InlineData("Q7", "mediastinum")]
    public void An_unknown_column_that_names_organs_is_left_to_a_person(string heading, string text)
    {
        var table = Suggested.For($"MRN,Termin,CT-Datum,Herd,{heading},Durchmesser (mm)\nA,1,2026-01-06,T1,{text},30\nA,2,2026-03-06,T1,{text},8\n");
        Assert.Equal("?", (string?)table.Mapping["columns"]![heading]);
        Assert.True(table.Asks(heading, "where the lesions are"));
    }

    [Theory]
    [InlineData("NE", "A: 2026-01-06 30 -, 2026-03-06 ? NE")]
    [InlineData("gone", "A: 2026-01-06 30 -, 2026-03-06 0 CR")]
    [InlineData("verschwunden", "A: 2026-01-06 30 -, 2026-03-06 0 CR")]
    [InlineData("zu klein", "A: 2026-01-06 30 -, 2026-03-06 5 PR")]
    public void A_word_that_any_table_may_write_is_read_behind_the_words_of_the_mapping(string word, string responses)
    {
        var mapping = "{ \"format\": \"recist-mapping/1\", \"name\": \"m\", \"match\": [ \"P\" ], \"columns\": { \"P\": \"patient_id\", \"D\": \"visit_date\", \"L\": \"lesion_id\", \"O\": \"organ\", \"S\": [ \"size_mm\", \"state\" ] }, "
            + "\"values\": { \"state\": { \"weg\": \"absent\", \"n.b.\": \"NE\" } }, \"constants\": { \"role\": \"target\" } }";
        var reading = SubmissionReader.Read([Given.File("t.csv", $"P,D,L,O,S\nA,2026-01-06,T1,lung,30\nA,2026-03-06,T1,lung,{word}\n"), Given.File("m.json", mapping)], ReadingSettings.Default);
        Assert.Equal(responses, Suggested.Responses(reading));
    }

    [Fact]
    public void Columns_that_REDCap_adds_to_every_export_are_no_news()
    {
        var table = Suggested.For("record_id,redcap_event_name,redcap_repeat_instrument,redcap_repeat_instance,ct_date,tl1_mm,tl1_site\n17,baseline_arm_1,,,2026-01-08,40,liver\n17,week_8_arm_1,,,2026-03-05,20,liver\n");
        Assert.DoesNotContain(table.Read().Complaints, c => c.Code == "COLUMN_IGNORED");
    }
}
