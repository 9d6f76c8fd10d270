using Recist.Ingestion;

namespace Recist.Tests.Readers;

/// <summary>Tables with headings and words in the languages of the clinics.</summary>
public class HeadingLanguageTests
{
    [Fact]
    public void The_French_table_is_read_by_what_is_proposed_without_an_answer()
    {
        var table = Suggested.ForField("french-headings.csv");
        Assert.True(table.IsWhole);
        Assert.Equal(
            "N° patient = patient_id, Visite = visit, Date du scanner = visit_date, Lésion = lesion_id, Type = role, Organe = organ, Taille (mm) = size_mm+state, Commentaire = comment",
            table.Columns);
        Assert.Equal(("excel", "Total"), ((string?)table.Mapping["dates"], (string?)table.Mapping["skip"]!["N° patient"]![0]));
        var reading = table.Read();
        Assert.Contains(reading.Complaints, c => c is { Code: "ROW_REPEATED", Line: 6 });
        Assert.Contains(reading.Complaints, c => c.Code == "ROWS_SKIPPED");
        Assert.Equal(["42", "30", "disparu"], reading.History().Visits.Select(v => v.Measurements.Single(m => m.Lesion == "C1").Text));
        Assert.Equal(["present", "present", "absent"], reading.History().Visits.Select(v => v.NonTargets.Single().Status.ToString().ToLowerInvariant()));
    }

    private const string German =
        "Patientennummer;Untersuchungszeitpunkt;Untersuchungsdatum;Läsion;Läsionstyp;Lokalisation;Durchmesser (mm);Bemerkung\n"
        + "A7;Baseline;12.01.2026;ZL1;Zielläsion;Leber;40,5;\nA7;Baseline;12.01.2026;NZL1;Nicht-Zielläsion;Pleura;vorhanden;\n"
        + "A7;Woche 8;13.03.2026;ZL1;Zielläsion;Leber;20;\nA7;Woche 8;13.03.2026;NZL1;Nicht-Zielläsion;Pleura;verschwunden;\nSumme;;;;;;60,5;\n";

    private const string Spanish =
        "Nº paciente,Visita,Fecha de TAC,Lesión,Tipo de lesión,Localización,Tamaño (mm)\n"
        + "E1,Basal,2026-01-12,D1,lesión diana,hígado,40\nE1,Basal,2026-01-12,N1,no diana,pleura,presente\nE1,Semana 8,2026-03-13,D1,lesión diana,hígado,desaparecido\nE1,Semana 8,2026-03-13,N1,no diana,pleura,ausente\n";

    private const string Italian =
        "Codice paziente;Visita;Data esame;Lesione;Tipo lesione;Sede;Diametro (mm);Commento\n"
        + "I1;Basale;2026-01-12;B1;bersaglio;fegato;40;\nI1;Settimana 8;2026-03-13;B1;bersaglio;fegato;49;\n";

    private const string Portuguese =
        "Nº paciente;Visita;Data do exame;Lesão;Tipo de lesão;Órgão;Tamanho (cm)\nP1;Basal;25/01/2026;A1;alvo;fígado;4,0\nP1;Semana 8;13/03/2026;A1;alvo;fígado;não avaliável\n";

    private const string Dutch =
        "Patiëntnummer;Bezoek;Onderzoeksdatum;Laesie;Soort laesie;Orgaan;Grootte (mm);Opmerking\nN1;Uitgangsscan;2026-01-12;D1;doellaesie;lever;30;\nN1;Week 8;2026-03-13;D1;doellaesie;lever;te klein;\n";

    [Theory]
    [InlineData(German, "A7: 2026-01-12 40.5 -, 2026-03-13 20 PR")]
    [InlineData(Spanish, "E1: 2026-01-12 40 -, 2026-03-13 0 CR")]
    [InlineData(Italian, "I1: 2026-01-12 40 -, 2026-03-13 49 PD")]
    [InlineData(Portuguese, "P1: 2026-01-25 40 -, 2026-03-13 ? NE")]
    [InlineData(Dutch, "N1: 2026-01-12 30 -, 2026-03-13 5 PR")]
    public void Headings_and_words_of_other_languages_need_no_answer(string text, string responses)
    {
        var table = Suggested.For(text);
        Assert.True(table.IsWhole, table.Mapping.ToJsonString());
        Assert.Equal(responses, table.Responses());
    }

    [Theory]
    [InlineData("N° patient", "patient_id")]
    [InlineData("No. Patient", "patient_id")]
    [InlineData("PATIENTEN-NR.", "patient_id")]
    [InlineData("Patient Number", "patient_id")]
    [InlineData("PERSON_ID", "patient_id")]
    [InlineData("Identifiant", "patient_id")]
    [InlineData("Historia clínica", "patient_id")]
    [InlineData("Visite", "visit")]
    [InlineData("Zeitpunkt", "visit")]
    [InlineData("Tijdstip", "visit")]
    [InlineData("Date of CT", "visit_date")]
    [InlineData("CT-Datum", "visit_date")]
    [InlineData("Fecha", "visit_date")]
    [InlineData("Data da TC", "visit_date")]
    [InlineData("Datum scan", "visit_date")]
    [InlineData("Herd", "lesion_id")]
    [InlineData("LÉSION", "lesion_id")]
    [InlineData("Lesão", "lesion_id")]
    [InlineData("Art", "role")]
    [InlineData("Tipo di lesione", "role")]
    [InlineData("Ort", "organ")]
    [InlineData("Sede", "organ")]
    [InlineData("Lokalisatie", "organ")]
    [InlineData("Längsdurchmesser", "size")]
    [InlineData("Größe", "size")]
    [InlineData("Diamètre", "size")]
    [InlineData("Medida", "size")]
    [InlineData("Afmeting", "size")]
    [InlineData("Neue Läsionen", "status")]
    [InlineData("Befunder", "reader")]
    [InlineData("Opmerkingen", "comment")]
    [InlineData("Einheit", "unit")]
    [InlineData("Scanner", null)]
    [InlineData("Nachname", "(person)")]
    [InlineData("Summe", "(computed)")]
    [InlineData("AccessionNumber", "(identifier of a scan)")]
    public void A_heading_is_known_whatever_its_case_accents_and_signs(string heading, string? meaning) => Assert.Equal(meaning, HeadingGuess.Of(heading));
}
