namespace Recist.Ingestion;

/// <summary>Names that people and other systems give to the columns of a table of lesions, beside those of the template: the one vocabulary of headings.</summary>
/// <remarks>Languages in the order en, de, fr, es, it, pt, nl. Case, accents, spaces and signs do not matter. Names in <c>Whole</c> are too common to count as a part of a longer heading.</remarks>
internal static class HeadingNames
{
    /// <summary>A name or code of a scan, which changes from visit to visit and is never a study, a patient or a lesion.</summary>
    public const string OfScan = "(identifier of a scan)";

    /// <summary>What was computed from the lesions.</summary>
    public const string Computed = "(computed)";

    /// <summary>A response as somebody judged it.</summary>
    public const string Response = "(response)";

    /// <summary>Another quantity than a diameter.</summary>
    public const string OtherQuantity = "(other quantity)";

    /// <summary>The name or birth of a person, which is not read.</summary>
    public const string Person = "(person)";

    /// <summary>Days or weeks since a day 0.</summary>
    public const string Elapsed = "(days since a day 0)";

    /// <summary>Parts of a heading that tell what a column cannot be, whatever else its heading says; whole words.</summary>
    public static readonly (string Meaning, string[] Words)[] Never =
    [
        (OfScan, ["UID", "UIDS", "ACCESSION", "SOP", "SERIES", "GUID", "UUID"]),
        (Person, ["SURNAME", "FIRSTNAME", "LASTNAME", "FORENAME", "NACHNAME", "VORNAME", "PRENOM", "APELLIDO", "APELLIDOS", "COGNOME",
            "SOBRENOME", "ACHTERNAAM", "VOORNAAM",
            "BIRTH", "DOB", "GEBURTSDATUM", "NAISSANCE", "NACIMIENTO", "NASCITA", "NASCIMENTO", "GEBOORTEDATUM"]),
        (Computed, ["SUM", "SLD", "SOD", "SOLD", "TOTAL", "CHANGE", "CHG", "PERCENT", "PCT", "NADIR", "BSLD", "DELTA",
            "SUMME", "GESAMT", "ANDERUNG", "VERANDERUNG", "SOMME", "VARIATION", "SUMA", "CAMBIO", "SOMMA", "VARIAZIONE", "SOMA",
                "VARIACAO", "SOM", "TOTAAL", "VERANDERING", "SOMATORIO", "SOMATORIA", "SUMATORIO", "SUMATORIA"]),
        (OtherQuantity, ["VOLUME", "VOL", "NORMVOL", "AREA", "SUV", "SUVMAX", "DENSITY", "HU", "AGE", "WEIGHT", "HEIGHT", "BMI",
            "DOSE", "SCORE",
            "VOLUMEN", "FLACHE", "ALTER", "GEWICHT", "DOSIS", "SURFACE", "POIDS", "EDAD", "PESO", "ETA", "IDADE", "LEEFTIJD"]),
        (Response, ["RESPONSE", "BOR", "RECIST", "ANSPRECHEN", "REPONSE", "RESPUESTA", "RISPOSTA", "RESPOSTA", "RESPONS"]),
    ];

    /// <summary>Names by heading of the template.</summary>
    public static readonly (string Canonical, string[] Names, string[] Whole)[] Known =
    [
        ("patient_id",
            ["record_id", "patient_number", "patient_no", "subjid", "subject_no", "participant", "mrn", "ptid", "person_id", "case_id",
                "hash_id", "pt_hash_id", "pt_no", "pt_nr", "pat_no", "patient_hash", "pt_id",
                "patientennummer", "patient_nr", "patienten_id", "patientin", "pat_nr", "fallnummer", "n_patient", "no_patient",
                    "num_patient", "numero_patient", "identifiant", "paciente", "sujeto", "historia_clinica",
                "paziente", "soggetto", "codice_paziente", "doente", "utente", "prontuario", "n_paciente", "patientnummer", "proefpersoon"],
            ["pid", "id", "pat", "pt", "pat_id", "case", "fall", "sujet", "nhc"]),
        ("visit",
            ["redcap_event_name", "event_name", "visit_name", "time_point", "visitnum", "visite", "untersuchungszeitpunkt",
                "zeitpunkt", "visita", "momento", "tempo_di_valutazione", "bezoek", "tijdstip", "tijdpunt", "meetmoment"],
            ["untersuchung", "kontrolle", "verlaufskontrolle", "staging", "restaging", "verlauf", "assessment", "exam", "examen", "bilan", "controle",
                "evaluation", "control", "evaluacion", "controllo", "valutazione", "avaliacao", "onderzoek", "event", "cycle", "week", "zyklus", "termin", "woche", "termine", "cure", "semaine", "ciclo", "semana", "settimana",
                "cyclus", "tempo", "moment", "temps", "tiempo", "periodo"]),
        ("visit_date",
            ["study_date", "exam_date", "imaging_date", "assessment_date", "ct_date", "mri_date", "visit_dt", "scan_dt", "exam_dt",
                "study_dt", "date_of_scan", "date_of_ct", "date_of_visit", "date_of_exam",
                "untersuchungsdatum", "ct_datum", "mrt_datum", "scandatum", "aufnahmedatum", "datum_der_untersuchung", "datum_ct",
                    "date_du_scanner", "date_scanner", "date_de_l_examen", "date_examen", "date_visite", "date_du_tdm", "date_tdm",
                    "date_irm",
                "fecha", "fecha_de_tac", "fecha_tac", "fecha_estudio", "data_esame", "data_tc", "data_della_tc", "data_visita",
                    "data_do_exame", "data_exame", "data_da_tc", "data_tac", "onderzoeksdatum", "datum_scan", "bezoekdatum"],
            ["datum", "data", "tag"]),
        ("lesion_id",
            ["redcap_repeat_instance", "lesion_label", "lesion_number", "lesion_no", "lesion_name", "tracking_id", "lasion", "laesion",
                "lasions_nr", "herd", "herdnummer", "tumornummer", "lesione", "lesao", "laesie", "lesie", "tumour_id", "tumor_id"],
            ["label", "target", "les", "no_lesion", "id_lesion", "cible", "cibles", "lesion_cible", "lesions_cibles", "ziellasion", "ziellasionen", "targetlasion", "targetlasionen", "diana", "dianas", "lesion_diana", "lesiones_diana",
                "bersaglio", "lesione_bersaglio", "lesioni_bersaglio", "lesioni", "lesione_target", "lesioni_target", "alvo", "lesao_alvo", "lesoes_alvo", "lesoes", "doellaesie", "doellaesies", "targetlaesie", "targetlaesies",
                "target_lesion", "target_lesions", "targets", "lasionen", "laesionen", "lesions", "lesiones", "laesies"]),
        ("role",
            ["lesion_category", "lesion_type", "target_type", "tl_ntl", "target_nontarget", "target_non_target", "lasionstyp",
                "lasionsart", "type_de_lesion", "type_lesion", "tipo_de_lesion", "tipo_lesion", "tipo_di_lesione", "tipo_lesione",
                "tipo_de_lesao", "tipo_lesao", "type_laesie", "soort_laesie"],
            ["category", "type", "typ", "art", "kategorie", "categorie", "tipo", "categoria", "soort"]),
        ("site", ["subsite", "segment", "lobe", "lappen", "lobo", "kwab"], []),
        ("organ",
            ["anatomy", "anatomic", "finding_site", "lesion_site", "tl_loc", "ntl_loc", "lesion_location", "organe", "organo", "orgao",
                "orgaan", "lokalisation", "localisation", "localizacion", "localizzazione", "localizacao", "lokalisatie"],
            ["loc", "where", "ort", "lieu", "lugar", "sede", "local", "plaats", "site_anatomique", "region",
                "position", "topography", "territory", "body_site", "lage", "sitz", "topographie", "region_anatomique", "siege", "emplacement", "territoire",
                "ubicacion", "sitio", "topografia", "territorio", "emplazamiento", "posicion", "posizione", "ubicazione", "regione", "distretto",
                "posicao", "regiao", "localidade", "locatie", "ligging", "positie", "regio"]),
        ("size",
            ["measurement", "longest_diameter", "long_axis", "short_axis", "lesion_size", "durchmesser", "langsdurchmesser", "grosse",
                "groesse", "diametre", "taille", "grand_axe", "petit_axe", "tamano", "diametro", "medida",
                "dimensione", "dimensioni", "misura", "tamanho", "dimensao", "diameter", "grootte", "afmeting"],
            ["length", "mesure", "eje_mayor", "lange", "maat", "ld", "value", "messung", "messwert"]),
        ("state", ["lesion_state", "tumor_state", "tumour_state"], ["zustand", "etat", "estado", "stato", "toestand"]),
        ("status",
            ["new_lesion", "new_les", "nontarget", "non_target", "neue_lasion", "neue_lasionen", "nouvelle_lesion",
                "nouvelles_lesions", "lesion_nueva", "lesiones_nuevas", "nueva_lesion", "nuova_lesione", "nuove_lesioni", "nova_lesao",
                "novas_lesoes", "nieuwe_laesie", "nieuwe_laesies",
                "non_cible", "nicht_ziellasion", "no_diana", "non_bersaglio", "nao_alvo", "niet_target", "niet_doellaesie", "novas_lesao", "lesao_nova", "lesoes_novas", "lesione_nuova", "lesioni_nuove"],
            ["statut", "status"]),
        ("method", ["imaging_method", "imaging_modality", "untersuchungsmethode", "methode", "modalite", "modalidad", "metodo",
            "modalita", "modalidade", "modalitat", "modaliteit"], ["verfahren"]),
        ("reader", ["radiologist", "rater", "observer", "befunder", "radiologe", "lecteur", "radiologue", "lector", "radiologo",
            "lettore", "leitor", "radiologista", "beoordelaar", "radioloog"], ["arzt", "leser", "untersucher"]),
        ("comment", ["remark", "remarks", "note", "notes", "bemerkung", "bemerkungen", "kommentar", "anmerkung", "commentaire",
            "remarque", "comentario", "observaciones", "commento", "osservazioni", "observacoes", "opmerking", "opmerkingen"], ["nota"]),
        ("unit", ["einheit", "unite", "unidad", "unita", "unidade", "eenheid"], ["units"]),
        ("study", ["studie", "etude", "estudio", "studio", "estudo", "protocol", "trial"], ["study_no"]),
        (Elapsed, ["study_day", "study_days", "days_from_baseline", "days_since_baseline", "days_since", "days_from", "t_days",
            "studientag", "tage_seit", "jour_etude", "jours_depuis", "dias_desde", "giorni_da", "dagen_sinds", "weeks_since",
            "weeks_from", "t_weeks"],
            ["day", "days", "tage", "jour", "jours", "dia", "dias", "giorno", "giorni", "dag", "dagen", "weeks", "wochen", "semaines",
                "semanas", "settimane", "weken"]),
        (OfScan, ["scan_id", "scan_no", "scan_number", "image_id", "exam_id", "exam_number", "study_instance", "order_number"], []),
        (Person, ["patient_name", "name_of_patient", "patientenname", "nom_du_patient", "nombre_del_paciente", "nome_paziente",
            "nome_do_paciente", "patientnaam"], ["name", "nom", "nombre", "nome", "naam", "initials", "sex", "gender"]),
        (Response, ["overall_response", "overall_resp", "gesamtansprechen", "reponse_globale", "respuesta_global", "risposta_globale",
            "resposta_global", "totale_respons"], ["overall"]),
        ("(arm)", ["study_arm", "treatment_arm", "arm_id", "cohort"], ["arm", "treatment", "therapie", "therapy"]),
    ];

    /// <summary>Parts of a heading that name a length.</summary>
    public static readonly string[] SizeParts = ["DIAM", "DIAMETER", "SIZE", "AXIS", "LENGTH", "LD", "LAD", "SAD", "SA", "LA",
        "DURCHMESSER", "GROSSE", "GROESSE", "DIAMETRE", "TAILLE", "TAMANO", "DIAMETRO", "DIMENSIONE", "TAMANHO", "GROOTTE", "AFMETING",
        "MM", "CM"];

    /// <summary>Parts of a heading that say that a column holds the longest diameter.</summary>
    public static readonly string[] LongAxis = ["LD", "LAD", "LA", "LONG", "LONGEST", "LARGEST", "MAJOR", "LDIAM", "LANG", "LANGE", "LANGER", "LANGSTE", "LANGSTER", "LANGS", "LANGSDURCHMESSER", "LANGDURCHMESSER", "LANGACHSE", "LANGSACHSE", "LANGACHSENDURCHMESSER",
        "GROSSTER", "GROSSTE", "GRAND", "LARGO", "LARGA", "MAYOR", "LUNGO", "LUNGA", "MAGGIORE", "LONGO", "LONGA", "MAIOR"];

    /// <summary>Parts of a heading that say that a column holds the short axis, which counts for lymph nodes.</summary>
    public static readonly string[] ShortAxis = ["SA", "SAD", "SHORT", "SHORTEST", "MINOR", "SDIAM", "PERPENDICULAR", "PERP", "KURZ", "KURZE", "KURZER", "KURZESTE", "KURZESTER", "KURZACHSE", "KURZDURCHMESSER", "KURZACHSENDURCHMESSER", "QUERDURCHMESSER",
        "PETIT", "COURT", "CORTO", "CORTA", "MENOR", "MINORE", "CURTO", "CURTA", "KORT", "KORTE", "KORTSTE"];

    /// <summary>Words for a reader, whose letter or number follows or stands before.</summary>
    public static readonly string[] ReaderParts = ["READER", "RADIOLOGIST", "RATER", "OBSERVER", "RAD", "R", "BEFUNDER", "RADIOLOGE",
        "LESER", "LECTEUR", "RADIOLOGUE", "LECTOR", "RADIOLOGO", "LETTORE", "LEITOR", "RADIOLOGISTA", "BEOORDELAAR", "RADIOLOOG", "DR"];

    /// <summary>What stands in the first cells of a row that was computed from others, or that is no lesion.</summary>
    public static readonly string[] OfTotals =
    [
        "total", "totals", "sum", "sum of diameters", "sum of target lesions", "sld", "sod", "subtotal", "average", "mean", "% change",
            "change", "% change from baseline", "% change from nadir", "percent change", "nadir",
        "summe", "gesamt", "summe der durchmesser", "mittelwert", "veranderung", "% veranderung", "anderung", "somme",
            "somme des diametres", "moyenne", "% variation", "variation", "suma", "suma de diametros", "media", "cambio", "% cambio",
        "somatorio", "somatoria", "sumatorio", "sumatoria", "somma", "somma dei diametri", "totale", "variazione", "soma", "soma dos diametros", "variacao", "totaal", "som",
            "som van diameters", "gemiddelde", "verandering",
        "response", "overall response", "recist", "ansprechen", "reponse", "respuesta", "risposta", "resposta", "respons", "comment",
            "comments", "remarks",
    ];

    /// <summary>Words for the row that holds the dates of the visits.</summary>
    public static readonly string[] OfDateRow = ["date", "scan date", "date of scan", "visit date", "datum", "untersuchungsdatum",
        "date du scanner", "fecha", "data", "data esame", "data do exame", "onderzoeksdatum", "ct date", "ct datum"];

    /// <summary>Beginnings of a visit's label; nothing or a number follows.</summary>
    public static readonly string[] OfVisit =
    [
        "BASELINE", "BL", "SCREENING", "SCR", "INCLUSION", "WEEK", "WK", "W", "CYCLE", "CYC", "C", "VISIT", "V", "MONTH", "M", "DAY",
            "D", "FU", "FOLLOWUP", "FOLLOW UP", "EOT", "END OF TREATMENT", "SCAN", "CT", "TP", "STAGING", "RESTAGING",
        "AUSGANG", "WOCHE", "ZYKLUS", "VISITE", "MONAT", "SEMAINE", "S", "CURE", "MOIS", "BASAL", "SEMANA", "CICLO", "VISITA", "MES",
            "BASALE", "SETTIMANA", "MESE", "BAZALE", "UITGANGSSCAN", "CYCLUS", "MAAND", "NADIR SCAN",
        "KONTROLLE", "VERLAUFSKONTROLLE", "VERLAUF", "NACHSORGE", "BESUCH", "TAG", "CONTROLE", "EVALUATION", "SUIVI", "JOUR", "J", "CONTROL", "EVALUACION", "SEGUIMIENTO", "DIA", "CONTROLLO", "VALUTAZIONE", "RIVALUTAZIONE",
            "GIORNO", "AVALIACAO", "REAVALIACAO", "SEGUIMENTO", "BEZOEK", "DAG", "TIMEPOINT", "TIME POINT", "ASSESSMENT", "RESCAN", "REASSESSMENT", "EXAMEN",
    ];
}
