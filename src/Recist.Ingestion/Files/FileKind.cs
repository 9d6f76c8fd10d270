namespace Recist.Ingestion;

/// <summary>What a file is by its content.</summary>
internal enum FileKind
{
    /// <summary>Nothing that this version reads.</summary>
    Other,

    /// <summary>No bytes, or blanks only.</summary>
    Empty,

    /// <summary>A JSON document.</summary>
    Json,

    /// <summary>A list of patients: who they are, planned scans and drugs.</summary>
    Patients,

    /// <summary>How a table with headings of its own is read.</summary>
    Mapping,

    /// <summary>The simple table, long or wide.</summary>
    Template,

    /// <summary>An .xlsx workbook, whatever is in its sheets.</summary>
    Workbook,

    /// <summary>A spreadsheet of another kind: an old .xls, one with a password, .xlsb or OpenDocument.</summary>
    OtherSpreadsheet,

    /// <summary>SDTM: which lesion is which.</summary>
    SdtmTu,

    /// <summary>SDTM: what was measured.</summary>
    SdtmTr,

    /// <summary>SDTM: the overall responses as the readers gave them.</summary>
    SdtmRs,

    /// <summary>SDTM: one row for each patient, with dates of the course.</summary>
    SdtmDm,

    /// <summary>ADaM: one row for each patient, with dates of the course.</summary>
    Adsl,

    /// <summary>Any other table of SDTM.</summary>
    SdtmOther,

    /// <summary>An AIM annotation, as XML or JSON.</summary>
    Aim,

    /// <summary>A FHIR resource or bundle as JSON.</summary>
    Fhir,

    /// <summary>A structured report of DICOM.</summary>
    DicomSr,

    /// <summary>A .zip archive.</summary>
    Zip,

    /// <summary>A gzipped file.</summary>
    Gzip,
}
