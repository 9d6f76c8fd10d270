namespace Recist.Ingestion;

/// <summary>Where a sender declares what a file does not say, as complaints name it.</summary>
/// <remarks>A clinic's setting stands by its own name, so that who reads the complaint finds it.</remarks>
internal static class Declare
{
    /// <summary>The decimal sign.</summary>
    public const string DecimalSign = "(clinic setting uploadDecimalSign, a manifest, --decimal)";

    /// <summary>The order of day, month and year.</summary>
    public const string DateOrder = "(clinic setting uploadDateOrder, a manifest, --dates)";

    /// <summary>The unit of lengths.</summary>
    public const string Unit = "(clinic setting uploadUnit, a manifest, --unit)";

    /// <summary>The role of lesions of formats that cannot say one.</summary>
    public const string Role = "(clinic setting uploadUndeclaredRole, a manifest, --undeclared-role)";

    /// <summary>That labels tell lesions apart.</summary>
    public const string Labels = "(clinic setting uploadMatchByLabel, a manifest's matchByLabel, --match-by-label)";

    /// <summary>The criteria of a study.</summary>
    public const string Criteria = "(clinic setting studies, --criteria)";
}
