namespace Recist.Reports.Document;

/// <summary>The size a report is set in, by who reads it. The sizes themselves stand in <see cref="Typography"/>.</summary>
public enum Look
{
    /// <summary>Dense: body 9.5 points, tables 9 points. Clinician reports and weekly summaries.</summary>
    Clinician,

    /// <summary>Body and tables 12 points.</summary>
    Patient,

    /// <summary>Body and tables 14 points, for readers with low vision.</summary>
    PatientLargePrint,
}
