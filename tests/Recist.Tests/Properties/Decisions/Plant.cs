namespace Recist.Tests.Properties.Decisions;

/// <summary>Faults that are planted to see that they are caught.</summary>
internal enum Plant
{
    None,

    /// <summary>A signature binds the assessment alone, neither whose read stands nor the person.</summary>
    SignatureBindsAssessment,

    /// <summary>A release binds the assessment alone.</summary>
    ReleaseBindsAssessment,

    /// <summary>A policy releases progression too.</summary>
    PolicyReleasesProgression,

    /// <summary>A decision is taken for one on the current version, whatever SHA-256 it names.</summary>
    IgnoresSha,

    /// <summary>A policy's release names another PDF than that of the patient.</summary>
    NamesAnotherPdf,

    /// <summary>Changed settings bring no report back to work.</summary>
    SettingsReachNothing,
}
