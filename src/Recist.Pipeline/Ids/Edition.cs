namespace Recist.Pipeline;

/// <summary>Whom a report is written for.</summary>
public enum Edition
{
    /// <summary>Doctors: every number and its reason.</summary>
    Clinician,

    /// <summary>The patient: one message in plain words. Never readable before it is released.</summary>
    Patient,
}
