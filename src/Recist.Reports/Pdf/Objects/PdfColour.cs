using Recist.Reports.Document;

namespace Recist.Reports.Pdf.Objects;

/// <summary>Colours in PDF syntax.</summary>
internal static class PdfColour
{
    /// <summary>Adds a colour and the operator that sets it.</summary>
    public static PdfBuffer Colour(this PdfBuffer content, Colour colour, string operation) =>
        content.Exact(Part(colour.Red)).Exact(Part(colour.Green)).Exact(Part(colour.Blue)).Add(operation);

    private static double Part(byte value) => Math.Round(value / 255.0, 3);
}
