namespace Recist.Ingestion;

/// <summary>The checks that every history passes, whatever its format (docs/file-formats.md, "What is checked").</summary>
internal static class HistoryChecks
{
    /// <summary>Runs all checks.</summary>
    public static void Check(PatientHistory history, PatientDraft draft, ComplaintLog log)
    {
        LesionReferences.Check(history, draft, log);
        GivenResponses.Check(history, draft, log);
        BaselineChecks.Check(history, draft, log);
        NewAtBaseline.Check(history, draft, log);
        VisitsUnordered.Check(history, draft, log);
        VisitLabelDates.Check(history, draft, log);
        AlikeIds.Check(history, draft, log);
        ResponseBesideLesions.Check(history, draft, log);
        DeathDate.Check(history, draft, log);
        BaselineAfterDose.Check(history, draft, log);
        VisitWindow.Check(history, draft, log);
        NotTumours.Check(history, draft, log);
        NodePlaces.Check(history, draft, log);
        UnitSuspicion.Check(history, draft, log);
        UnmatchedLesions.Check(history, draft, log);
        LesionChanges.Check(history, draft, log);
        NewLesionSize.Check(history, draft, log);
        LesionGaps.Check(history, draft, log);
        LesionDefinitions.Check(history, draft, log);
        TooSmallTargets.Check(history, draft, log);
        PartsOfNothing.Check(history, draft, log);
        PartsAtBaseline.Check(history, draft, log);
        SplitNodes.Check(history, draft, log);
        NewParts.Check(history, draft, log);
        TotalsAsLesions.Check(history, draft, log);
        MergedTargets.Check(history, draft, log);
        VisitDates.Check(history, draft, log);
        SuppliedSums.Check(history, draft, log);
    }
}
