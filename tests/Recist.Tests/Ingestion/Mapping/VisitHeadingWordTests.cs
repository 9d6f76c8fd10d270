using Recist.Ingestion;

namespace Recist.Tests.Readers;

/// <summary>Visits side by side, called as clinics call them, and tables of which no mapping is needed.</summary>
public class VisitHeadingWordTests
{
    [Theory]
    [InlineData("Patient|Cible|Organe|Baseline (mm)|C3 (mm)")]
    [InlineData("Patient|Läsion|Organ|Ausgangsbefund (mm)|Woche 8 (mm)")]
    [InlineData("Patient|Läsion|Organ|Vorbefund (mm)|Kontrolle 1 (mm)")]
    [InlineData("Patient|Lesion|Organ|Pre-treatment (mm)|Week 8 (mm)")]
    [InlineData("Patient|Lésion|Organe|Bilan initial (mm)|Évaluation 1 (mm)")]
    [InlineData("Paciente|Diana|Órgano|Basal (mm)|Control 1 (mm)")]
    [InlineData("Paziente|Lesioni bersaglio|Sede|Basale (mm)|Rivalutazione 1 (mm)")]
    [InlineData("Doente|Lesões alvo|Órgão|Basal (mm)|Avaliação 1 (mm)")]
    [InlineData("Patiënt|Doellaesie|Locatie|Nulmeting (mm)|Controle 1 (mm)")]
    public void Each_is_a_visit(string headings)
    {
        var table = Suggested.For($"{headings}\nP|Date||2025-01-06|2025-03-06\nP|T1|liver|40|20\nP|T2|lung|28|9\n");
        Assert.True(table.IsWhole, table.Mapping.ToJsonString());
        Assert.Equal("P: 2025-01-06 68 -, 2025-03-06 29 PR", table.Responses());
    }

    [Theory]
    [InlineData("Paziente;Tempo;Data esame;Lesione;Sede;Diametro (mm);Nuove lesioni\nP;Basale;2025-01-06;T1;Fegato;40;no\nP;Settimana 8;2025-03-06;T1;Fegato;20;no\n")]
    [InlineData("Patiënt;Tijdpunt;Datum;Laesie;Locatie;Afmeting (mm);Nieuwe laesie\nP;Baseline;2025-01-06;T1;Lever;40;nee\nP;Week 8;2025-03-06;T1;Lever;20;nee\n")]
    [InlineData("Doente;Momento;Data;Lesão;Órgão;Tamanho (mm);Nova lesão\nP;Basal;2025-01-06;T1;Fígado;40;não\nP;Semana 8;2025-03-06;T1;Fígado;20;não\n")]
    [InlineData("Patient;Temps;Date;Lésion;Organe;Taille (mm);Nouvelle lésion\nP;Inclusion;2025-01-06;T1;Foie;40;non\nP;Semaine 8;2025-03-06;T1;Foie;20;non\n")]
    public void A_column_of_points_in_time_is_the_visit_and_no_new_lesion_is_nothing(string text)
    {
        var table = Suggested.For(text);
        Assert.True(table.IsWhole, table.Mapping.ToJsonString());
        Assert.Contains("= visit,", table.Columns, StringComparison.Ordinal);
        Assert.Equal("P: 2025-01-06 40 -, 2025-03-06 20 PR", table.Responses());
    }

    [Theory]
    [InlineData("06.01.2025", "20.03.2025", "dd.MM.yyyy")]
    [InlineData("06.01.2025", "06.03.2025", "?")]
    [InlineData("2025-01-06", "2025-03-20", null)]
    public void The_row_of_dates_says_how_they_are_written(string first, string second, string? pattern) =>
        Assert.Equal(pattern, (string?)Suggested.For($"Patient;Läsion;Baseline (mm);Woche 8 (mm)\nP;Datum;{first};{second}\nP;T1;40;20\n").Mapping["dates"]);

    [Theory]
    [InlineData("patient_id,visit_date,lesion_id,role,size_mm\nP,2025-01-06,T1,target,40\n", "the CSV template")]
    [InlineData("patient_id,lesion_id,role,2025-01-06 (mm)\nP,T1,target,40\n", "the CSV template")]
    [InlineData("USUBJID,TRTESTCD,TRLNKID\nP,LDIAM,T1\n", "SDTM")]
    public void Of_what_is_read_as_it_is_it_says_so(string text, string form)
    {
        var (json, said) = MappingSuggestion.Of(Given.File("t.csv", text), ReadingSettings.Default);
        Assert.Null(json);
        Assert.Equal($"This is {form}. It is read as it is; no mapping is needed.", Assert.Single(said).Problem);
        Assert.Contains("recist assess", said[0].Fix, StringComparison.Ordinal);
    }

    [Fact]
    public void What_stands_beside_the_columns_of_readers_is_of_each_of_them()
    {
        const string Mapping = """{ "format": "recist-mapping/1", "name": "m", "match": [ "Pat" ], "readers": [ "R1", "R2" ], "columns": { "Pat": "patient_id", "Day": "visit_date", "Les": "lesion_id", "Role": "role", "{reader} (mm)": "size_mm", "Status": "status" } }""";
        const string Table = "Pat,Day,Les,Role,R1 (mm),R2 (mm),Status\nP,2025-01-06,T1,target,40,41,\nP,2025-01-06,NT1,non-target,,,present\nP,2025-01-06,T2,target,,20,\n";
        var histories = SubmissionReader.Read([Given.File("t.csv", Table), Given.File("m.json", Mapping)], ReadingSettings.Default).Histories().OrderBy(h => h.Reader, StringComparer.Ordinal).ToList();
        Assert.Equal(["R1: T1 NT1", "R2: T1 T2 NT1"], histories.Select(h => $"{h.Reader}: {string.Join(' ', h.Visits[0].Measurements.Select(m => m.Lesion).Concat(h.Visits[0].NonTargets.Select(n => n.Lesion)))}"));
    }

    [Theory]
    [InlineData("eindeutig 11,5")]
    [InlineData("unequivocal 11,5")]
    [InlineData("confirmé 11,5")]
    [InlineData("sicher 11,5")]
    public void A_word_and_a_size_in_one_cell_are_both_read(string cell)
    {
        const string Mapping = """{ "format": "recist-mapping/1", "name": "m", "match": [ "Pat" ], "decimal": ",", "columns": { "Pat": "patient_id", "Day": "visit_date", "Les": "lesion_id", "Role": "role", "Size": [ "size_mm", "state" ] } }""";
        var reading = SubmissionReader.Read([Given.File("t.csv", $"Pat;Day;Les;Role;Size\nP;2025-01-06;T1;target;40\nP;2025-03-06;T1;target;40\nP;2025-03-06;N1;new;{cell}\n"), Given.File("m.json", Mapping)], ReadingSettings.Default);
        var found = Assert.Single(reading.History().Visits[1].NewLesions);
        Assert.Equal((NewLesionStatus.Unequivocal, 11.5m), (found.Status, found.Diameter!.Value.Millimetres));
    }

    [Fact]
    public void A_place_of_lesions_that_the_mapping_ignores_is_told()
    {
        const string Mapping = """{ "format": "recist-mapping/1", "name": "m", "match": [ "Pat" ], "columns": { "Pat": "patient_id", "Day": "visit_date", "Les": "lesion_id", "mm": "size_mm" }, "constants": { "role": "target" }, "ignore": [ "Where" ] }""";
        var told = Assert.Single(SubmissionReader.Read([Given.File("t.csv", "Pat,Day,Les,Where,mm\nP,2025-01-06,T1,axillary LN,20\n"), Given.File("m.json", Mapping)], ReadingSettings.Default).Complaints, c => c.Code == "COLUMN_IGNORED");
        Assert.Contains("axillary LN", told.Problem, StringComparison.Ordinal);
    }
}
