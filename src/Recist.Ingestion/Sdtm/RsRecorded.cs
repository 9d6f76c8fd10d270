namespace Recist.Ingestion;

/// <summary>
/// What one row of RS says of the target lesions (TRGRESP), the non-target lesions (NTRGRESP) or new lesions (NEWLPROG) alone: it is
/// compared, never used.
/// </summary>
/// <param name="Draft">Whose it is, by which reader.</param>
/// <param name="Criteria">The criteria it was judged by; "" where the row does not say.</param>
/// <param name="Visit">Label of its visit; null where there is none.</param>
/// <param name="Date">Its day; null where the row has none.</param>
internal sealed record RsRecorded(PatientDraft Draft, string Criteria, string? Visit, ScanDate? Date)
{
    /// <summary>The tests that are read, by their codes.</summary>
    public static readonly string[] Tests = ["TRGRESP", "NTRGRESP", "NEWLPROG", "NEWLIND"];

    private static readonly Vocabulary<TargetResponse> Targets = new(
        ("CR", TargetResponse.CR), ("PR", TargetResponse.PR), ("SD", TargetResponse.SD), ("PD", TargetResponse.PD), ("NE", TargetResponse.NE), ("Complete response", TargetResponse.CR),
        ("Partial response", TargetResponse.PR), ("Stable disease", TargetResponse.SD), ("Progressive disease", TargetResponse.PD), ("Not evaluable", TargetResponse.NE));

    private static readonly Vocabulary<NonTargetResponse> NonTargets = new(
        ("CR", NonTargetResponse.CR), ("Non-CR/Non-PD", NonTargetResponse.NonCRNonPD), ("PD", NonTargetResponse.PD), ("NE", NonTargetResponse.NE), ("Complete response", NonTargetResponse.CR),
        ("Progressive disease", NonTargetResponse.PD), ("Not evaluable", NonTargetResponse.NE));

    private static readonly Vocabulary<bool> NewLesions = new(
        ("Y", true), ("Yes", true), ("N", false), ("No", false), ("PD", true), ("New lesion", true), ("New lesions", true), ("New", true), ("1", true), ("0", false), ("No new lesion", false), ("No new lesions", false), ("Unequivocal", true), ("Equivocal", false), ("Present", true), ("Absent", false), ("None", false));

    public TargetResponse? Target { get; init; }

    public NonTargetResponse? NonTarget { get; init; }

    public bool? NewLesion { get; init; }

    /// <summary>Reads a row of one of <see cref="Tests"/>; null where it says nothing, or, told, nothing that can be compared.</summary>
    public static RsRecorded? Read(PatientDraft draft, string criteria, SdtmRow row, string test, ReadingSettings settings, ComplaintLog log)
    {
        if (row.Text(RsWords.Column(row)) is not { } text || row.Text("RSSTAT") is not null || MeansNone(text))
        {
            return null;
        }

        var date = row.Date("RSDTC", settings);
        var read = new RsRecorded(draft, criteria, SdtmVisit.Label(row), date)
        {
            Target = test == "TRGRESP" ? Targets.Loose(WithoutI(text)) : null,
            NonTarget = test == "NTRGRESP" ? NonTargets.Loose(WithoutI(text)) : null,
            NewLesion = test is "NEWLPROG" or "NEWLIND" ? NewLesions.Loose(text) : null,
        };
        if (read is { Target: null, NonTarget: null, NewLesion: null })
        {
            log.Warn(
                Codes.TestIgnored, draft.Subject, row.Place(RsWords.Column(row)), text, "This is no response that can be compared with the computed one.", "Compare it by hand, or send a word of CDISC's list: Y or N for new lesions.");
            return null;
        }

        return read.Visit is null && date is null ? null : read;
    }

    /// <summary>Sets what is recorded, by the criteria that are computed, on the visits that TR has.</summary>
    public static void ToVisits(List<RsRecorded> recorded, string file, ReadingSettings settings)
    {
        var named = recorded.Where(r => r.Criteria != RsWords.Unknown).Select(r => r.Draft).ToHashSet();
        foreach (var ofReader in recorded.Where(r => r.Criteria == RsWords.Unknown ? !named.Contains(r.Draft) : RsCriteria.IsComputed(r.Criteria, r.Draft, settings)).GroupBy(r => r.Draft))
        {
            var draft = ofReader.Key;
            var parts = draft.Parts.Select((p, i) => (Part: p, At: i)).ToLookup(p => p.Part.Label ?? p.Part.Visit.Date.Text, StringComparer.Ordinal);
            foreach (var one in ofReader)
            {
                if (RsJoin.Near(parts[one.Visit ?? one.Date!.Value.Text], one.Date) is { } at)
                {
                    draft.Parts[at] = draft.Parts[at] with { Visit = one.On(draft.Parts[at].Visit) };
                }
            }

            if (!draft.Sources.Contains(file))
            {
                draft.Sources.Add(file);
            }
        }
    }

    private Visit On(Visit visit) => visit with
    {
        RecordedTarget = Target ?? visit.RecordedTarget,
        RecordedNonTarget = NonTarget ?? visit.RecordedNonTarget,
        RecordedNewLesion = NewLesion ?? visit.RecordedNewLesion,
    };

    /// <summary>Of a patient without such lesions nothing is judged.</summary>
    private static bool MeansNone(string text) => WordText.Bare(text) is "NA" or "NOTAPPLICABLE" or "ND" or "NED" or "NONE" or "NOTDONE";

    /// <summary>iCR and iPD are judged as CR and PD.</summary>
    private static string WithoutI(string text) => text.StartsWith('i') ? text[1..] : text;
}
