namespace Recist.Ingestion;

/// <summary>How a JSON document writes an option's value.</summary>
public enum OptionKind
{
    /// <summary>A whole number.</summary>
    Whole,

    /// <summary><c>true</c> or <c>false</c>.</summary>
    Flag,

    /// <summary>A word in quotes.</summary>
    Word,
}
