namespace Recist.Ingestion;

/// <summary>What a unit means in millimetres.</summary>
internal static class LengthUnits
{
    /// <summary>Millimetres in one unit: 1 or 10.</summary>
    public static int MillimetresPerUnit(this LengthUnit unit) => unit == LengthUnit.Centimetre ? 10 : 1;

    /// <summary>Millimetres in one of the UCUM unit <c>mm</c> or <c>cm</c>, else of the declared one; null where the code is another or none is declared.</summary>
    /// <remarks>What the file's manifest declares stands over <c>mm</c> and <c>cm</c>: it is how a sender answers that a program wrote the wrong one.</remarks>
    /// <param name="code">Code as found, null or blank where there is none. <c>linear</c> is what ePAD writes for lengths in whatever unit, so it says nothing.</param>
    /// <param name="settings">What is declared.</param>
    public static int? OfCode(string? code, ReadingSettings settings) => code switch
    {
        "mm" or "cm" when settings.UnitOfManifest is { } unit => unit.MillimetresPerUnit(),
        "mm" => 1,
        "cm" => 10,
        null or "" or "linear" => settings.DeclaredUnit?.MillimetresPerUnit(),
        _ => null,
    };
}
