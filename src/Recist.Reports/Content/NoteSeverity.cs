namespace Recist.Reports.Content;

/// <summary>How urgent a data-quality item is; in the order in which a report lists them.</summary>
public enum NoteSeverity
{
    /// <summary>Keeps a report from being handed out.</summary>
    Block,

    /// <summary>A person should look.</summary>
    Warn,

    /// <summary>Worth knowing.</summary>
    Info,
}
