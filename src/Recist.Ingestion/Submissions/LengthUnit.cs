namespace Recist.Ingestion;

/// <summary>Unit of the lengths of a file that does not say it.</summary>
public enum LengthUnit
{
    /// <summary>Millimetres.</summary>
    Millimetre,

    /// <summary>Centimetres.</summary>
    Centimetre,
}
