namespace Recist.Ingestion;

/// <summary>What follows from a complaint.</summary>
public enum Severity
{
    /// <summary>The file is refused whole: its structure or a value cannot be read.</summary>
    Refuse,

    /// <summary>This patient cannot be assessed. The pipeline refuses the whole file; <c>recist assess</c> leaves the patient out.</summary>
    Block,

    /// <summary>Accepted; a person should look.</summary>
    Warn,

    /// <summary>Accepted; worth knowing, for example a value read as 5 mm.</summary>
    Info,
}
