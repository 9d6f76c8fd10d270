namespace Recist.Reports.QuestPdf;

/// <summary>The QuestPDF licence that the one who runs the app holds. There is no default: somebody must have read the terms.</summary>
public enum QuestPdfLicence
{
    /// <summary>Nobody has said; the engine refuses to start.</summary>
    NotDeclared,

    /// <summary>Free of charge, for those who are eligible. Public-sector bodies and organisations over USD 1M of yearly revenue are not.</summary>
    Community,

    /// <summary>Paid, for smaller teams.</summary>
    Professional,

    /// <summary>Paid, for any number of developers.</summary>
    Enterprise,
}
