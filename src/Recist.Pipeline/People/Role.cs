namespace Recist.Pipeline;

/// <summary>What a signed-in person or program may do: by the <c>roles</c> claim of its token, or by table <c>People</c>.</summary>
[Flags]
public enum Role
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>Reads own released reports (<c>patient</c>).</summary>
    Patient = 1,

    /// <summary>Reads, signs and releases the clinic's reports (<c>clinician</c>).</summary>
    Clinician = 2,

    /// <summary>Uploads files, reads receipts and weekly summaries, changes the clinic's settings (<c>clinic-admin</c>).</summary>
    ClinicAdmin = 4,

    /// <summary>Uploads files and reads receipts, as a study nurse or an automatic sender does (<c>uploader</c>).</summary>
    Uploader = 8,

    /// <summary>Runs the backend and creates clinics; belongs to none and sees no clinic's data (<c>operator</c>).</summary>
    Operator = 16,
}
