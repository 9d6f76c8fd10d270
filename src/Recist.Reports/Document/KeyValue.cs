namespace Recist.Reports.Document;

/// <summary>One fact: what it is and its value.</summary>
public sealed record KeyValue(string Key, RichText Value);
