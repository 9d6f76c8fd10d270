namespace Recist.Reports.Document;

/// <summary>A piece of a report, drawn one under the other.</summary>
public abstract record Block;
