namespace Recist;

/// <summary>One lesion of a patient as one reader named it.</summary>
/// <param name="Id">The reader's own id, unique for the patient, course and reader ("T01").</param>
/// <param name="Role">Target, non-target or new.</param>
/// <param name="Organ">Organ as uploaded, or null.</param>
/// <param name="Site">Place within the organ as uploaded, or null.</param>
/// <param name="IsNode">True for a lymph node: measured by its short axis, normal below 10 mm.</param>
/// <param name="AtBaseline">Facts that decide measurability; null where the file has none.</param>
/// <param name="NewKind">iRECIST only: how a new lesion is followed.</param>
public sealed record Lesion(
    string Id,
    LesionRole Role,
    string? Organ = null,
    string? Site = null,
    bool IsNode = false,
    LesionBaseline? AtBaseline = null,
    NewLesionKind? NewKind = null)
{
    /// <summary>What the imaging system tells the lesion apart by, whatever it is called; null where <see cref="Id"/> alone does.</summary>
    /// <remarks>DICOM PS3.16, template 1501: the Tracking Unique Identifier is the same at every scan. Two lesions with different ones are never one unasked.</remarks>
    public string? Tracking { get; init; }

    /// <summary>
    /// What its reader calls the lesion, where its sender has declared that a label tells a lesion apart in every scan; else null.
    /// </summary>
    public string? Label { get; init; }

    /// <summary>True where the source does not say the role, so that it was declared for all such lesions; else null.</summary>
    public bool? RoleUndeclared { get; init; }
}
