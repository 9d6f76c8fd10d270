namespace Recist.Ingestion;

/// <summary>
/// The words that people give visits by, in one table: which one is the baseline, which one a screening before it, and by which plan the
/// others are numbered.
/// </summary>
/// <remarks>
/// Lower case, with and without accents. A word of several parts stands with blanks between them. Scripts without blanks are looked for
/// anywhere in the label.
/// </remarks>
internal static class VisitWords
{
    /// <summary>Names of the baseline.</summary>
    public static readonly string[] Baseline = Words(
        """
        baseline; base line; baselines; bl; bsl; bline; basline; inclusion; visite d inclusion; bilan initial; bilan de base; ligne de base; état initial; etat initial;
        ausgangsbefund; ausgangswert; ausgangsuntersuchung; ausgangslage; ausgangsaufnahme; basisuntersuchung; basisbefund; basislinie; basiswert;
        basal; basales; línea de base; linea de base; línea basal; linea basal; línea base; linea base; basale; linea di base; linha de base; linha base;
        nulmeting; uitgangswaarde; uitgangsmeting; uitgangssituatie; basislijn; basismeting; baslinje; utgangsvärde; udgangspunkt; grunnlinje; lähtötaso;
        linia wyjściowa; linia bazowa; wizyta wyjściowa; výchozí; vychozi; kiindulási; başlangıç; baslangic; bazal; исходно; исходный; исходная; исходное; базовый; базовая; базовое; вихідний
        """);

    /// <summary>
    /// Names of the last scan before treatment that do not call it the baseline: they count where nothing does, and only alone or with words of
    /// <see cref="Beside"/>. So does a number 0, as in "Week 0".
    /// </summary>
    public static readonly string[] BeforeTreatment = Words(
        """
        pre study; prestudy; pre treatment; pretreatment; pre therapy; pretherapy; pre therapeutic; pre dose; predose; pre tx; before treatment; before therapy; prior to treatment; prior to therapy; before first dose; initial; initial scan; initial ct;
        vorbefund; initialbefund; erstbefund; erstuntersuchung; vor therapie; vor therapiebeginn; vor behandlung; vor behandlungsbeginn; prätherapeutisch; praetherapeutisch; ausgangs ct; ausgangs mrt;
        avant traitement; pré traitement; pre traitement; préthérapeutique; pretherapeutique; pré thérapeutique; initiale; pretratamiento; pre tratamiento; antes del tratamiento; inicial;
        pretrattamento; pre trattamento; prima del trattamento; prima della terapia; iniziale; pré tratamento; pre tratamento; antes do tratamento; voor behandeling; voor de behandeling; uitgangsscan; initieel
        """);

    /// <summary>Words that may stand beside such a name, or beside the first day of treatment, and say no more of the visit.</summary>
    public static readonly string[] Beside = Words(
        """
        scan; scans; ct; mri; mrt; mr; pet; irm; tdm; tac; tc; rm; rmn; tomo; scanner; imaging; image; images; visit; visite; visita; besuch; bezoek; v; exam; examination; examen; untersuchung; bildgebung; aufnahme;
        bilan; esame; exame; imagerie; imagen; imagem; immagine; onderzoek; chest; thorax; abdomen; abdominal; pelvis; befund; radiology; radiological; tumor; tumour
        """);

    /// <summary>Beginnings of words that put a visit within treatment or after it, whatever else its label says: "Initial progression".</summary>
    public static readonly string[] WithinTreatment = Words(
        """
        progress; progres; pd; respon; répon; repon; respuesta; resposta; ansprechen; follow; suivi; nachsorge; verlauf; switch; beyond; confirm; bestätig; bestaetig; relaps; rezidiv; recurren; récidiv; recidiv; rechute;
        extension; crossover; cross over; retreat; re treat; rechallenge; post; after; end of; eot; eos; discontinu
        """);

    /// <summary>Names of the baseline in scripts without blanks.</summary>
    public static readonly string[] BaselineAnywhere = ["基线", "基線", "ベースライン", "베이스라인", "기저", "خط الأساس"];

    /// <summary>Names of a scan before the baseline, which decides whether the patient may take part.</summary>
    public static readonly string[] Screening = Words(
        """
        screening; screen; screened; pré inclusion; pre inclusion; préinclusion; preinclusion; preinclusión; preinclusione; scr; scrn; prescreening; pre screening; pre screen; prescreen; rescreening; re screening; pre baseline; prebaseline; before baseline; prior to baseline;
        voruntersuchung; screeninguntersuchung; vor baseline; dépistage; depistage; sélection; selection; visite de sélection; cribado; selección; seleccion; tamizaje; tamización; triaje; triagem; rastreio;
        seleção; selezione; screeningsbezoek; przesiewowa; szűrés; tarama; скрининг
        """);

    /// <summary>The same in scripts without blanks.</summary>
    public static readonly string[] ScreeningAnywhere = ["筛选", "筛查", "篩選", "スクリーニング", "스크리닝"];

    /// <summary>Words that make of the baseline a point in time before another: "12 weeks after baseline".</summary>
    public static readonly string[] Relative = Words(
        """
        after; post; since; from; to; vs; versus; change; new; next; nach; seit; gegenüber; après; apres; depuis; después; despues; tras; desde; dopo; dal; dalla; após; apos; pós; sinds; na; follow; fu; not; no; non
        """);

    /// <summary>Units of time in a plan, with their days.</summary>
    public static readonly (decimal Days, string[] Words)[] Units =
    [
        (1, Words("day; days; d; tag; tage; jour; jours; j; día; dia; días; dias; giorno; giorni; dag; dagen; gün")),
        (7, Words("week; weeks; wk; wks; w; wo; woche; wochen; weken; semaine; semaines; sem; semana; semanas; settimana; settimane; sett; uke; vecka; uge; tydzień; hafta")),
        (30.4375m, Words("month; months; mo; mos; mth; mths; m; monat; monate; mon; mois; mes; meses; mese; mesi; mês; maand; maanden; ay")),
    ];

    /// <summary>Units of time in scripts without blanks, with their days.</summary>
    public static readonly (decimal Days, string Word)[] UnitsAnywhere = [(1, "天"), (1, "日"), (7, "周"), (7, "週"), (7, "주"), (30.4375m, "个月"), (30.4375m, "ヶ月"), (30.4375m, "か月"), (30.4375m, "개월")];

    /// <summary>Words of a plan in cycles; a number of a day may follow.</summary>
    public static readonly string[] Cycle = Words("cycle; cycles; c; cyc; zyklus; zyklen; ciclo; ciclos; cicli; cyclus; cykl; kür");

    /// <summary>Words of a plan that numbers its visits.</summary>
    public static readonly string[] Numbered = Words("visit; visite; visita; besuch; visitt; vis; v; timepoint; time point; tp; scan; staging; assessment; tumor assessment; ta");

    private static string[] Words(string text) =>
        text.Split([';', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
