using Recist.Ingestion;

namespace Recist.Tests.Readers;

/// <summary>A longest diameter and a short axis side by side: of lymph nodes the short axis counts, of other lesions the longest diameter.</summary>
public class TwoDiametersTests
{
    private const string Pair =
        """{ "format": "recist-mapping/1", "name": "m", "match": [ "Pat" ], "columns": { "Pat": "patient_id", "Day": "visit_date", "Les": "lesion_id", "Where": "organ", "LD (mm)": "size_mm" }, "constants": { "role": "target" }, "shortAxis": { "LD (mm)": "SA (mm)" } }""";

    [Theory]
    [InlineData("Patient,Date,Lesion,Role,Organ,LD (mm),SA (mm)\nP,2025-01-06,T1,target,liver,40,22\nP,2025-01-06,T2,target,lymph node,28,20\nP,2025-03-06,T1,target,liver,20,12\nP,2025-03-06,T2,target,lymph node,15,8\n")]
    [InlineData("Patient;Untersuchungsdatum;Läsion;Lokalisation;Längsdurchmesser (mm);Kurze Achse (mm)\nP;2025-01-06;T1;Leber;40;22\nP;2025-01-06;T2;Lymphknoten;28;20\nP;2025-03-06;T1;Leber;20;12\nP;2025-03-06;T2;Lymphknoten;15;8\n")]
    [InlineData("Patient;Date du scanner;Lésion;Localisation;Grand axe (mm);Petit axe (mm)\nP;2025-01-06;T1;foie;40;22\nP;2025-01-06;T2;ganglion médiastinal;28;20\nP;2025-03-06;T1;foie;20;12\nP;2025-03-06;T2;ganglion médiastinal;15;8\n")]
    [InlineData("Paciente;Fecha;Lesión;Localización;Eje mayor (mm);Eje menor (mm)\nP;2025-01-06;T1;hígado;40;22\nP;2025-01-06;T2;adenopatía;28;20\nP;2025-03-06;T1;hígado;20;12\nP;2025-03-06;T2;adenopatía;15;8\n")]
    [InlineData("Paziente;Data esame;Lesione;Sede;Asse maggiore (mm);Asse minore (mm)\nP;2025-01-06;T1;fegato;40;22\nP;2025-01-06;T2;linfonodo;28;20\nP;2025-03-06;T1;fegato;20;12\nP;2025-03-06;T2;linfonodo;15;8\n")]
    [InlineData("Patiënt;Onderzoeksdatum;Laesie;Locatie;Lange as (mm);Korte as (mm)\nP;2025-01-06;T1;lever;40;22\nP;2025-01-06;T2;lymfeklier;28;20\nP;2025-03-06;T1;lever;20;12\nP;2025-03-06;T2;lymfeklier;15;8\n")]
    [InlineData("Patient,Date,T1 site,T1 LD mm,T1 SA mm,T2 site,T2 LD mm,T2 SA mm\nP,2025-01-06,liver,40,22,lymph node,28,20\nP,2025-03-06,liver,20,12,lymph node,15,8\n")]
    [InlineData("Patient,Lesion,Organ,Baseline long (mm),Baseline short (mm),Week 8 long (mm),Week 8 short (mm)\nP,Date,,2025-01-06,2025-01-06,2025-03-06,2025-03-06\nP,T1,liver,40,22,20,12\nP,T2,lymph node,28,20,15,8\n")]
    public void Both_are_proposed_and_the_right_one_is_read(string text)
    {
        var table = Suggested.For(text);
        Assert.True(table.IsWhole, table.Mapping.ToJsonString());
        Assert.Equal("P: 2025-01-06 60 -, 2025-03-06 28 PR", table.Responses());
    }

    [Fact]
    public void Where_no_column_says_what_is_a_node_it_is_asked()
    {
        var table = Suggested.For("Patient,Scan date,Les,LD (mm),SA (mm)\nP,2025-01-06,T1,40,22\nP,2025-03-06,T1,20,12\n");
        Assert.Equal("?", (string?)table.Mapping["constants"]!["node"]);
        Assert.True(table.Asks("LD (mm)", "lymph nodes"));
        Assert.Equal("P: 2025-01-06 22 -, 2025-03-06 12 PR", table.Answer("constants.node", "yes").Responses());
    }

    [Theory]
    [InlineData("axilla,28,20", "NODE_UNCLEAR")] // may be a node
    [InlineData(",28,20", "NODE_UNCLEAR")] // nothing says where it is
    [InlineData(",,20", "NODE_UNCLEAR")]
    [InlineData("lymph node,28,", "SHORT_AXIS_MISSING")]
    [InlineData("lymph node,20,28", "AXIS_ORDER")]
    [InlineData("liver,20,28", "AXIS_ORDER")]
    public void What_cannot_be_chosen_is_asked(string cells, string code) => Assert.Contains(code, Read($"Pat,Day,Les,Where,LD (mm),SA (mm)\nP,2025-01-06,T1,{cells}\n").Codes());

    [Theory]
    [InlineData("lymph node,20,20", "20")]
    [InlineData("liver,28,", "28")]
    [InlineData("lymph node,,20", "20")]
    public void What_can_be_chosen_is_read(string cells, string size) =>
        Assert.Equal(size, Read($"Pat,Day,Les,Where,LD (mm),SA (mm)\nP,2025-01-06,T1,{cells}\n").History().Visits[0].Measurements.Single().Text);

    [Fact]
    public void The_place_may_stand_in_one_row_of_the_lesion() =>
        Assert.Equal(["20", "9"], Read("Pat,Day,Les,Where,LD (mm),SA (mm)\nP,2025-01-06,T1,axillary LN,28,20\nP,2025-03-06,T1,,15,9\n").History().Visits.Select(v => v.Measurements.Single().Text));

    [Theory]
    [InlineData("\"LD (mm)\": \"SA (cm)\"", "VALUE_CONFLICT")]
    [InlineData("\"Les\": \"SA (mm)\"", "VALUE_UNKNOWN")]
    [InlineData("\"LD (mm)\": 3", "MEMBER_TYPE")]
    [InlineData("\"LD (mm)\": \"Where\"", "COLUMN_DUPLICATE")]
    public void A_second_diameter_that_cannot_be_is_refused(string member, string code) =>
        Assert.Contains(MappingDocument.Check(Given.File("m.json", Pair.Replace("\"LD (mm)\": \"SA (mm)\"", member, StringComparison.Ordinal))), c => c.Code == code);

    private static Reading Read(string table) => SubmissionReader.Read([Given.File("t.csv", table), Given.File("m.json", Pair)], ReadingSettings.Default);
}
