namespace Recist.Ingestion;

/// <summary>The data-quality rules by number, with the codes by which complaints, conformance issues and queries report them.</summary>
internal static class DataQuality
{
    /// <summary>Number, what follows, what is looked for, and the codes.</summary>
    public static readonly (string Rule, string Severity, string Says, string[] Codes)[] Rules =
    [
        ("DQ01", "refuse, block, warn", "a unit is missing or unknown; every target is below the size limit at baseline, as centimetres typed as millimetres would be (a warning where the unit is declared, and in JSON and SDTM)", [Codes.UnitUnknown, Codes.UnitSuspect]),
        ("DQ02", "block", "a target node without its short axis; in SDTM another target with its short axis alone", [Codes.ShortAxisMissing, Codes.LongestDiameterMissing]),
        ("DQ03", "warn", "more than 5 targets, more than 2 in one organ", ["MAX_TOTAL", "MAX_PER_ORGAN"]),
        ("DQ04", "warn", "a target in bone without a word on its soft-tissue part", [Codes.BoneSoftTissue]),
        ("DQ05", "warn", "a lesion that is never mentioned again; a target that was not there at baseline", [Codes.LesionVanished, Codes.TargetAfterBaseline]),
        ("DQ06", "warn", "a target without a value at a visit that has others: not evaluable, unless the others alone show progression", [Codes.TargetMissing]),
        ("DQ07", "warn", "another method than before or at baseline", [Codes.MethodChange]),
        ("DQ08", "refuse, block, warn, info", "a date in the future; a scan before birth; two visits on one day, or visits that nothing orders; visits out of order; a label that its date contradicts",
            [Codes.DateFuture, Codes.ScanBeforeBirth, Codes.VisitDateTwice, Codes.VisitsUnordered, Codes.VisitOrder, Codes.VisitLabelDate]),
        ("DQ09", "info", "a month or a year instead of a day", [Codes.DatePartial]),
        ("DQ10", "warn", "a sum, a response or a part of it in the file that is not the computed one",
            [Codes.SumDiffers, QueryCodes.RecordedResponseDiffers, QueryCodes.RecordedTargetDiffers, QueryCodes.RecordedNonTargetDiffers, QueryCodes.RecordedNewLesionDiffers]),
        ("DQ11", "warn", "readers disagree (`recist readers`, the reader comparison of the clinician report, the weekly summary)", []),
        ("DQ12", "warn", "the baseline more than 28 days before the start, or after it", [Codes.BaselineWindow]),
        ("DQ13", "warn", "a scan outside the plan's window; overdue scans stand in the weekly summary", [Codes.VisitWindow]),
        ("DQ14", "warn", "an id that looks like a part of another lesion", [Codes.LesionSplit]),
        ("DQ15", "info", "a target too small to measure, counted as 5 mm", [Codes.TooSmallCounted]),
        ("DQ16", "warn", "more than three times or a third of the visit before, or 50 mm different; about a tenth or ten times of those beside it, or for several visits of the one before them", [Codes.LesionJump, QueryCodes.UnitToCheck]),
        ("DQ17", "block", "two values of one lesion at one visit", [Codes.TwoValues]),
        ("DQ18", "warn", "a response other than PD after a progression", [QueryCodes.ResponseAfterProgression]),
        ("DQ19", "info", "an organ that is no usual term", [Codes.OrganUnusual]),
    ];
}
