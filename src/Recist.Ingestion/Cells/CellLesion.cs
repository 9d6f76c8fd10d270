namespace Recist.Ingestion;

/// <summary>What the rows of a lesion say of it together, as far as its words need it.</summary>
internal sealed class CellLesion
{
    /// <summary>Its role; null where no row says it.</summary>
    public LesionRole? Role { get; set; }

    /// <summary>True where it is a lymph node.</summary>
    public bool IsNode { get; set; }

    /// <summary>The word of the closed lists for a meaning; null where it means nothing for a lesion of this role.</summary>
    public string? Word(CellMeaning meaning) => Role switch
    {
        LesionRole.Target => meaning switch
        {
            CellMeaning.NotEvaluable => Vocabularies.State.WordFor(MeasurementState.NotEvaluable),
            CellMeaning.Absent => Vocabularies.State.WordFor(MeasurementState.Absent),
            CellMeaning.TooSmall => Vocabularies.State.WordFor(MeasurementState.TooSmall),
            CellMeaning.Treated => Vocabularies.State.WordFor(MeasurementState.Treated),
            _ => null,
        },
        LesionRole.NonTarget => meaning switch
        {
            CellMeaning.NotEvaluable => Vocabularies.NonTarget.WordFor(NonTargetStatus.NotEvaluated),
            CellMeaning.Absent or CellMeaning.Complete => Vocabularies.NonTarget.WordFor(NonTargetStatus.Absent),
            CellMeaning.TooSmall => IsNode ? null : Vocabularies.NonTarget.WordFor(NonTargetStatus.Present),
            CellMeaning.Present => Vocabularies.NonTarget.WordFor(NonTargetStatus.Present),
            CellMeaning.Increased => Vocabularies.NonTarget.WordFor(NonTargetStatus.Increased),
            CellMeaning.Progression => Vocabularies.NonTarget.WordFor(NonTargetStatus.UnequivocalProgression),
            _ => null,
        },
        LesionRole.New => meaning switch
        {
            CellMeaning.Certain or CellMeaning.Present or CellMeaning.Progression => Vocabularies.NewLesion.WordFor(NewLesionStatus.Unequivocal),
            CellMeaning.Uncertain => Vocabularies.NewLesion.WordFor(NewLesionStatus.Equivocal),
            _ => null,
        },
        _ => null,
    };

    /// <summary>True where a word of the closed list of this role stands there already.</summary>
    public bool Knows(string text) => Role switch
    {
        LesionRole.Target => Vocabularies.State.Loose(text) is not null,
        LesionRole.NonTarget => Vocabularies.NonTarget.Loose(text) is not null,
        LesionRole.New => Vocabularies.NewLesion.Loose(text) is not null,
        _ => true,
    };
}
