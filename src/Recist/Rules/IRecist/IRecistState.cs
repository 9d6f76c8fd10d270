namespace Recist.Rules;

/// <summary>Where a course stands by iRECIST after the visits read so far.</summary>
internal sealed record IRecistState
{
    public static IRecistState Start { get; } = new();

    /// <summary>The new lesions.</summary>
    public NewLesionBook NewLesions { get; init; } = NewLesionBook.Empty;

    /// <summary>The iUPD that waits for confirmation; null where none does.</summary>
    public PendingProgression? Pending { get; init; }

    /// <summary>Progression was confirmed.</summary>
    public bool IsConfirmed { get; init; }

    /// <summary>The last category known of the baseline disease; stable at baseline.</summary>
    public DiseaseCategory Category { get; init; } = DiseaseCategory.Stable;
}
