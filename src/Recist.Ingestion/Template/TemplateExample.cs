namespace Recist.Ingestion;

/// <summary>The worked example of the templates, and how a reader knows what it must not read as a patient.</summary>
internal static class TemplateExample
{
    /// <summary>Patient of the example's rows; no clinic's patient may have this id.</summary>
    public const string Patient = "EXAMPLE-1";

    /// <summary>Beginning of cell A1 of the sheets that explain.</summary>
    public const string Mark = "Not read when this file is sent.";

    /// <summary>True for a sheet that the template marks so.</summary>
    /// <param name="firstCell">Text of its cell A1.</param>
    public static bool IsMarked(string? firstCell) => firstCell?.StartsWith(Mark, StringComparison.Ordinal) == true;
}
