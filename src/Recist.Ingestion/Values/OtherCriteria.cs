namespace Recist.Ingestion;

/// <summary>The one table of criteria and scores that are not RECIST and that files for it turn out to hold.</summary>
internal static class OtherCriteria
{
    private const string Elsewhere = "Judge it in a system for these criteria; this one computes RECIST 1.1, iRECIST, mRECIST-HCC, RECIST 1.0 and imRECIST from lengths of lesions.";

    private const string Other = "Send the measurements of solid tumours alone.";

    private static readonly Remembered<OtherCriterion?> Places = new(place => Find(place, isName: false) is { IsOfTumours: false } other ? other : null);

    /// <summary>All, in the order in which they are looked for.</summary>
    public static readonly OtherCriterion[] All =
    [
        new("modified RECIST for mesothelioma", "MESOTHELIOMA RECIST; MRECIST MESOTHELIOMA; RECIST FOR MESOTHELIOMA; RECIST 1 1 FOR MESOTHELIOMA; RECIST MPM; MRECIST MPM", "*MESOTHELIOMA*", "Pleural thickness is no length of a lesion: judge it in a system for these criteria."),
        new("the Lugano classification (lymphoma)", "LUGANO*; DEAUVILL*; CHESON*; RECIL; LYRIC CRITERIA", "LYRIC; IWG LYMPHOMA; *LYMPHOMA*", Elsewhere),
        new("iwCLL (chronic lymphocytic leukaemia)", "IWCLL*", "CLL", Elsewhere),
        new("RANO (brain tumours)", "RANO; IRANO; MRANO; RAPNO; RANO2; RANOBM; MACDONALD CRITERIA", "MACDONALD", Elsewhere),
        new("IMWG (multiple myeloma)", "IMWG*; INTERNATIONAL MYELOMA WORKING GROUP", "*MYELOMA*", Elsewhere),
        new("PCWG3 (prostate cancer)", "PCWG; PCWG2; PCWG3; PCWG4; PROSTATE CANCER WORKING GROUP*; PROSTATE CANCER CLINICAL TRIALS WORKING GROUP*; PSA WORKING GROUP; PSA RESPONSE; PSA50; PSA90", "PSA", "Send the soft-tissue lesions alone for RECIST; bone scan and PSA are judged elsewhere."),
        new("RECIP (PSMA PET)", "RECIP; RECIP 1 0; PSMA PROGRESSION CRITERIA", "PPP2", Elsewhere),
        new("PERCIST (FDG PET)", "PERCIST*; EORTC PET; PET RESPONSE CRITERIA; SULPEAK", "EORTC", Elsewhere),
        new("irRECIST", "IRRECIST*", "", "Name the criteria that the study uses: iRECIST (or imRECIST) are read, irRECIST is another set."),
        new("irRC (immune-related response criteria)", "IRRC; IMMUNE RELATED RESPONSE CRITERIA", "IRRESPONSE*", Elsewhere),
        new("GCIG CA-125 (ovarian cancer)", "GCIG*; RUSTIN CRITERIA; CA125 RESPONSE; CA 125 RESPONSE", "RUSTIN; CA125; CA 125", "Send the lesions for RECIST; CA-125 is judged elsewhere."),
        new("the WHO criteria (products of two diameters)", "WHO CRITERIA; WHO RESPONSE*; WORLD HEALTH ORGANI*; MILLER WHO", "WHO", Elsewhere),
        new("the Choi criteria", "CHOI CRITERIA; MODIFIED CHOI; MCHOI", "CHOI", Elsewhere),
        new("EASL (liver cancer)", "EASL CRITERIA; EASL RESPONSE", "EASL; QEASL", "Send viable diameters and name mRECIST-HCC, or judge it elsewhere."),
        new("INRC (neuroblastoma)", "INRC; INTERNATIONAL NEUROBLASTOMA*; CURIE SCORE", "*NEUROBLASTOMA*", Elsewhere),
        new("response criteria of leukaemia (ELN, IWG)", "EUROPEAN LEUKEMIANET; EUROPEAN LEUKEMIA NET; ELN 2017; ELN 2020; ELN 2022; IWG MDS; IWG AML; IWG 2003; IWG 2006; IWG 2018; IWG MRT", "ELN; IWG; *LEUKEMIA*; *LEUKAEMIA*; MDS; AML; CML", Elsewhere),
        new("IWWM (Waldenstroem's disease)", "IWWM*; WALDENSTROM*; WALDENSTROEM*", "", Elsewhere),
        new("mSWAT (lymphoma of the skin)", "MSWAT*; OLSEN CRITERIA; EORTC ISCL*", "SWAT; CTCL", Elsewhere),
        new("response by pathology", "MANDARD*; MILLER PAYNE; RESIDUAL CANCER BURDEN; TUMOR REGRESSION GRADE; TUMOUR REGRESSION GRADE; PATHOLOGIC RESPONSE; PATHOLOGICAL RESPONSE; PATHOLOGIC COMPLETE*; PATHOLOGICAL COMPLETE*; PATHOLOGY SIZE*; PATHOLOGIC SIZE*; PATHOLOGICAL SIZE*; SPECIMEN SIZE*; GROSS SIZE*; RESECTED SIZE*; RESECTION SPECIMEN*", "PCR; MPR; RCB; TRG; SPECIMEN*", "Send sizes by imaging: removed tissue is no scan."),
        new("PASI and other scores of the skin (psoriasis, eczema)", "PASI; PASI50; PASI75; PASI90; PASI100; PSORIASIS*; PSORIATIC*; SCORAD; ECZEMA*; ATOPIC DERMATITIS; HIDRADENITIS*; HISCR; ACNE VULGARIS", "EASI; IGA; DLQI; BSA", Other) { IsOfTumours = false },
        new("lesions of the coronary arteries", "CORONARY*; RESTENOSIS*; STENOSIS PERCENT; PERCENT STENOSIS; PERCENT DIAMETER STENOSIS; DIAMETER STENOSIS; TIMI FLOW; SYNTAX SCORE; LATE LUMEN LOSS; KORONAR*; CORONAIRE*; CORONARI*", "QCA; TIMI; SYNTAX; STENOSIS", Other) { IsOfTumours = false },
        new("scales of depression and of the mind", "HAMD*; HAM D; MADRS*; PHQ 9; PHQ9; BECK DEPRESSION*; HAMILTON DEPRESSION*; DEPRESSION RATING*; DEPRESSION SCALE*; HADS; GAD 7; ADAS COG; MMSE", "BDI; PHQ; *DEPRESSION*; PANSS; YMRS", Other) { IsOfTumours = false },
        new("scores of arthritis", "DAS28*; ACR20; ACR50; ACR70; DISEASE ACTIVITY SCORE*", "DAS; ACR; BASDAI", Other) { IsOfTumours = false },
        new("scores of multiple sclerosis and its lesions", "MULTIPLE SCLEROSIS*; EDSS; GADOLINIUM ENHANCING T1 LESION*; T2 LESION COUNT*", "EDSS", Other) { IsOfTumours = false },
    ];

    /// <summary>What a text names in words that mean nothing else; null where it names none.</summary>
    public static OtherCriterion? In(string? text) => Find(text, isName: false);

    /// <summary>What a text that names criteria (a category, a heading, an option) names; null for RECIST and for what is not known.</summary>
    public static OtherCriterion? Named(string? text) => Find(text, isName: true);

    /// <summary>What a place of the body is that has no tumours; null where it may have.</summary>
    public static OtherCriterion? OfPlace(string? organ, string? site) => OfPlace(organ) ?? OfPlace(site);

    private static OtherCriterion? OfPlace(string? place) => string.IsNullOrEmpty(place) ? null : Places.Of(place);

    private static OtherCriterion? Find(string? text, bool isName)
    {
        if (string.IsNullOrEmpty(text) || text.Length > IdText.LongestText)
        {
            return null;
        }

        var words = PlainText.Of(text);
        return isName && IsOurs(words) ? null : Array.Find(All, c => c.IsIn(words, isName));
    }

    /// <summary>RECIST first, and then for which disease: "RECIST 1.1 (PCWG3)" is RECIST; that for mesothelioma is not.</summary>
    private static bool IsOurs(string words) => !words.Contains("MESOTHELIOMA", StringComparison.Ordinal)
        && (words.StartsWith(" RECIST", StringComparison.Ordinal) || words.StartsWith(" IRECIST", StringComparison.Ordinal)
            || words.StartsWith(" MRECIST", StringComparison.Ordinal) || words.StartsWith(" IMRECIST", StringComparison.Ordinal));
}
