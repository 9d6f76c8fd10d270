namespace Recist.Ingestion;

/// <summary>What a unit means in millimetres.</summary>
internal static class LengthUnits
{
    /// <summary>Millimetres in one unit: 1 or 10.</summary>
    public static int MillimetresPerUnit(this LengthUnit unit) => unit == LengthUnit.Centimetre ? 10 : 1;

    /// <summary>Millimetres in one of the UCUM unit <c>mm</c> or <c>cm</c>, else of the declared one; null where the code is another or none is declared.</summary>
    /// <param name="code">Code as found, null or blank where there is none. <c>linear</c> is what ePAD writes for lengths in whatever unit, so it says nothing.</param>
    /// <param name="settings">What is declared.</param>
    public static int? OfCode(string? code, ReadingSettings settings) => code switch
    {
        "mm" => 1,
        "cm" => 10,
        null or "" or "linear" => settings.DeclaredUnit?.MillimetresPerUnit(),
        _ => null,
    };
}
