namespace Recist;

/// <summary>Which reader's record counts where several readers read the same scans (product rule "record read").</summary>
public enum RecordReadRule
{
    /// <summary>There is only one reader.</summary>
    OnlyReader,

    /// <summary>The adjudicator chose this read.</summary>
    Adjudicated,

    /// <summary>The source marks this read as accepted (SDTM TRACPTFL = Y).</summary>
    Accepted,

    /// <summary>The clinic named this reader.</summary>
    NamedByClinic,
}
