namespace Recist;

/// <summary>What is known of a lesion at baseline to decide whether it is measurable (RECIST 1.1 section 3.1).</summary>
/// <remarks>Each member is null, or false, where the file does not say.</remarks>
public sealed record LesionBaseline
{
    /// <summary>Longest diameter at baseline.</summary>
    public Length? Longest { get; init; }

    /// <summary>Short axis at baseline; the measure of a node.</summary>
    public Length? ShortAxis { get; init; }

    /// <summary>Longest viable (arterial-phase enhancing) diameter, for mRECIST.</summary>
    public Length? Viable { get; init; }

    /// <summary>How it was imaged.</summary>
    public Modality? Modality { get; init; }

    /// <summary>Slice thickness in mm of the CT or MRI.</summary>
    public Length? Slice { get; init; }

    /// <summary>A skin or other superficial lesion.</summary>
    public bool Superficial { get; init; }

    /// <summary>Kind of bone lesion; null where it is not one.</summary>
    public BoneLesion? Bone { get; init; }

    /// <summary>A simple cyst: not a lesion at all.</summary>
    public bool SimpleCyst { get; init; }

    /// <summary>A cystic metastasis: measurable by size, though others are preferred.</summary>
    public bool CysticMetastasis { get; init; }

    /// <summary>Irradiated or otherwise treated locally before baseline.</summary>
    public bool PriorLocalTherapy { get; init; }

    /// <summary>Has progressed since that local treatment.</summary>
    public bool ProgressedSince { get; init; }

    /// <summary>Ascites, effusion, leptomeningeal and the like: never measurable.</summary>
    public bool TrulyNonMeasurable { get; init; }

    /// <summary>Spiral CT, for RECIST 1.0.</summary>
    public bool Spiral { get; init; }

    /// <summary>Within the liver, for mRECIST.</summary>
    public bool? Intrahepatic { get; init; }

    /// <summary>Enhances in the arterial phase, for mRECIST.</summary>
    public bool? ArterialEnhancement { get; init; }

    /// <summary>A node at the porta hepatis, for mRECIST.</summary>
    public bool PortaHepatis { get; init; }
}
