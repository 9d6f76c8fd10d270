namespace Recist.Ingestion;

/// <summary>One lesion at one scan, as an imaging format (AIM, FHIR, DICOM SR) gives it.</summary>
/// <param name="Subject">Whose lesion, as which reader saw it.</param>
/// <param name="Lesion">The lesion's id.</param>
/// <param name="Date">Day of the scan.</param>
/// <param name="Place">Where it stands.</param>
internal sealed record ImagedLesion(Subject Subject, string Lesion, ScanDate Date, Place Place)
{
    /// <summary>What names this one annotation; null where nothing does.</summary>
    public string? Uid { get; init; }

    /// <summary>What its system tells the lesion apart by in every scan; null where its id alone does.</summary>
    public string? Tracking { get; init; }

    /// <summary>What its reader calls it, where that is no name of a tool and labels are declared to tell lesions apart; else null.</summary>
    public string? Label { get; init; }

    /// <summary>How the file's manifest names it; null where it does not.</summary>
    public DeclaredLesion? Declared { get; init; }

    /// <summary>The unit that the file's manifest declares; null where it declares none.</summary>
    public LengthUnit? DeclaredUnit { get; init; }

    /// <summary>Label of the visit; null where there is none.</summary>
    public string? Visit { get; init; }

    /// <summary>Time of day of the scan; null where there is none.</summary>
    public TimeOnly? Time { get; init; }

    /// <summary>Whether this is the baseline scan; null where the source does not say.</summary>
    public bool? IsBaseline { get; init; }

    /// <summary>Null where the source does not say.</summary>
    public LesionRole? Role { get; init; }

    /// <summary>The role that is declared for lesions of its file that have none; null where none is.</summary>
    public LesionRole? UndeclaredRole { get; init; }

    public string? Organ { get; init; }

    public string? Site { get; init; }

    /// <summary>True for a lymph node, which is measured by its short axis.</summary>
    public bool IsNode { get; init; }

    /// <summary>Longest diameter; null where it was not measured.</summary>
    public MeasuredLength? Longest { get; init; }

    /// <summary>Short axis; null where it was not measured or is not told apart.</summary>
    public MeasuredLength? ShortAxis { get; init; }

    /// <summary>True where the reader saw that the lesion is gone.</summary>
    public bool Resolved { get; init; }

    /// <summary>A word of the product's own lists for what was found instead of a length; null where there is none.</summary>
    public MeasuredWord? Word { get; init; }

    public string? Method { get; init; }

    /// <summary>The lesion as the file's manifest names it: that is its sender's word, over what software wrote.</summary>
    public ImagedLesion As(ReadingSettings settings)
    {
        var declared = settings.Lesions.FirstOrDefault(d => d.Finding == Tracking) ?? settings.Lesions.FirstOrDefault(d => d.Finding == Lesion);
        var read = this with { DeclaredUnit = settings.UnitOfManifest, Label = settings.MatchByLabel ? Label : null };
        return declared is null ? read : read with { Lesion = declared.Id, Tracking = null, Label = null, Role = declared.Role ?? Role, Declared = declared };
    }
}
