namespace Recist;

/// <summary>How a lesion was imaged or measured.</summary>
public enum Modality
{
    /// <summary>Computed tomography.</summary>
    CT,

    /// <summary>Magnetic resonance imaging.</summary>
    MRI,

    /// <summary>Chest X-ray.</summary>
    ChestXRay,

    /// <summary>Caliper, on a superficial lesion.</summary>
    Caliper,

    /// <summary>Ultrasound: not a measuring method in RECIST 1.1.</summary>
    Ultrasound,

    /// <summary>Positron emission tomography: not a measuring method in RECIST 1.1.</summary>
    PET,
}
