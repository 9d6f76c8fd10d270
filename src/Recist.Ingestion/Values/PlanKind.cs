namespace Recist.Ingestion;

/// <summary>By what a plan of visits counts.</summary>
internal enum PlanKind
{
    /// <summary>Days, weeks or months since the start.</summary>
    Days,

    /// <summary>Cycles of treatment, whose length the label does not say.</summary>
    Cycles,

    /// <summary>Visits.</summary>
    Visits,
}
