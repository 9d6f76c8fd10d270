namespace Recist.Ingestion;

/// <summary>What a unit means in millimetres.</summary>
internal static class LengthUnits
{
    /// <summary>Millimetres in one unit: 1 or 10.</summary>
    public static int MillimetresPerUnit(this LengthUnit unit) => unit == LengthUnit.Centimetre ? 10 : 1;

    private static readonly string[] Millimetres = ["mm", "millimeter", "millimeters", "millimetre", "millimetres", "millimètre", "millimètres", "milímetro", "milímetros", "millimetro", "millimetri"];

    private static readonly string[] Centimetres =
        ["cm", "centimeter", "centimeters", "centimetre", "centimetres", "zentimeter", "centimètre", "centimètres", "centímetro", "centímetros", "centimetro", "centimetri"];

    /// <summary>The unit that a text for people names; null where it names neither.</summary>
    /// <param name="text">For example <c>millimeter</c>, beside the code.</param>
    public static LengthUnit? Named(string? text) =>
        Millimetres.Contains(text?.Trim(), StringComparer.OrdinalIgnoreCase) ? LengthUnit.Millimetre
        : Centimetres.Contains(text?.Trim(), StringComparer.OrdinalIgnoreCase) ? LengthUnit.Centimetre
        : null;

    /// <summary>True where a unit's code and its text for people name two different ones: one of the two is wrong by a factor of ten.</summary>
    /// <param name="code">The UCUM code.</param>
    /// <param name="text">The text beside it.</param>
    public static bool Differ(string? code, string? text) => code is "mm" or "cm" && Named(text) is { } named && named != Named(code);

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
