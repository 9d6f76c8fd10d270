namespace Recist.Ingestion;

/// <summary>The words of TU, of CDISC's list of identification results (C123650) and of trial files: those that have one meaning.</summary>
internal static class TuWords
{
    private static readonly TuWord Target = new(TuUse.Lesion, LesionRole.Target);
    private static readonly TuWord NonTarget = new(TuUse.Lesion, LesionRole.NonTarget);
    private static readonly TuWord New = new(TuUse.Lesion, LesionRole.New);
    private static readonly TuWord NewTarget = new(TuUse.Lesion, LesionRole.New, NewLesionKind.Target);
    private static readonly TuWord NewNonTarget = new(TuUse.Lesion, LesionRole.New, NewLesionKind.NonTarget);

    /// <summary>The words, with what each means in plain English.</summary>
    public static readonly (TuWord Meaning, string Says, string[] Words)[] All =
    [
        (Target, "a target", ["TARGET", "TARGET LESION", "TARGET TUMOR"]),
        (NonTarget, "a non-target", ["NON-TARGET", "NON-TARGET LESION", "NON-TARGET TUMOR"]),
        (New, "a new lesion", ["NEW", "NEW LESION", "NEW TUMOR"]),
        (NewTarget, "a new lesion that is measured (iRECIST: NLT)", ["NEW TARGET", "NEW TARGET LESION", "NEW LESION TARGET", "NLT"]),
        (NewNonTarget, "a new lesion that is only judged (iRECIST: NLNT)", ["NEW NON-TARGET", "NEW NON-TARGET LESION",
            "NEW LESION NON-TARGET", "NLNT"]),
        (new(TuUse.Split), "a part of a lesion that has split, as TUTESTCD = TUSPLIT", ["SPLIT", "TARGET SPLIT", "SPLIT TARGET",
            "NON-TARGET SPLIT", "SPLIT NON-TARGET"]),
        (new(TuUse.Merge), "what several lesions have become, as TUTESTCD = TUMERGE", ["MERGED", "MERGE", "COALESCED", "TARGET MERGED",
            "MERGED TARGET", "NON-TARGET MERGED", "MERGED NON-TARGET"]),
        (new(TuUse.Site), "disease that is not followed: left out and told; with results in TR it blocks", ["DISEASE SITE",
            "SITE OF DISEASE"]),
        (new(TuUse.Benign), "no disease: left out and told, with its results", ["BENIGN ABNORMALITY", "BENIGN", "BENIGN LESION",
            "NON-MALIGNANT"]),
    ];

    private static readonly Vocabulary<TuWord> Words = new(Each());

    /// <summary>What a row says; null for a test that is not read, and, with a complaint, where the word has no one meaning.</summary>
    /// <param name="row">The row.</param>
    /// <param name="told">Words that were told of already.</param>
    public static TuWord? Of(SdtmRow row, HashSet<string> told)
    {
        var variable = row.Text("TUSTRESC") is null && row.Text("TUORRES") is not null ? "TUORRES" : "TUSTRESC";
        var text = row.Text(variable);
        var word = text is null ? null : Words.Loose(text) ?? InOtherWords(row, variable, text, told);
        switch (row.Text("TUTESTCD")?.ToUpperInvariant())
        {
            case "TUSPLIT":
                return new TuWord(TuUse.Split, word?.Role, word?.NewKind);
            case "TUMERGE":
                return new TuWord(TuUse.Merge, word?.Role, word?.NewKind);
            case null or "TUMIDENT" or "LESIDENT":
                break;
            default:
                return null;
        }

        if (word is null)
        {
            row.Complain(variable)(Codes.ValueUnknown, "This does not say whether the lesion is a target.", Fix(text),
                "one of: TARGET, NON-TARGET, NEW");
        }

        return word;
    }

    /// <summary>A word of the tables of people, or one with the number of the lesion behind it: <c>TL</c>, <c>TARGET LESION 1</c>; told once.</summary>
    private static TuWord? InOtherWords(SdtmRow row, string variable, string text, HashSet<string> told)
    {
        var bare = CellWords.WithoutNumber(text);
        TuWord? word = Words.Loose(bare) ?? (CellWords.Role(bare) is not { } role ? null : role switch
        {
            LesionRole.Target => Target,
            LesionRole.NonTarget => NonTarget,
            _ => New,
        });
        if (word is { } known && told.Add(text))
        {
            row.Log.Inform(
                Codes.WordRead, null, row.Place(variable), text, $"This was read as {All.First(a => a.Meaning == known).Says}.", "Nothing needs to be done, unless it means another thing.");
        }

        return word;
    }

    private static string Fix(string? text) => text is null || WordText.Bare(text) is not { } bare || !Array.Exists(Unsure, bare.Contains)
        ? "Use TARGET, NON-TARGET or NEW; DISEASE SITE or BENIGN ABNORMALITY for what is not assessed."
        : "Use NEW and say EQUIVOCAL in TR (TUMSTATE) where a new finding is not certain; NON-TARGET for one that was there at baseline.";

    private static readonly string[] Unsure = ["EQUIVOCAL", "INDETERMINATE", "SUSPICIOUS", "SUSPECTED", "POSSIBLE", "UNCERTAIN"];

    // Without iterators over values, of which each kind would be compiled while the first file is read.
    private static (string Word, TuWord Meaning)[] Each()
    {
        var each = new (string Word, TuWord Meaning)[All.Sum(a => a.Words.Length)];
        var next = 0;
        foreach (var (meaning, _, words) in All)
        {
            foreach (var word in words)
            {
                each[next++] = (word, meaning);
            }
        }

        return each;
    }
}
