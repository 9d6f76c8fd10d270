namespace Recist.Reports.Document;

/// <summary>What follows starts on a new page. Without content before it on the page it does nothing.</summary>
public sealed record PageBreak : Block;
