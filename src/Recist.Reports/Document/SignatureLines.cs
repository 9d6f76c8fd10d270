namespace Recist.Reports.Document;

/// <summary>Lines to sign on: the label of each stands at its start and a rule runs to the end of the line.</summary>
/// <param name="Labels">What is to be written, for example name, role, date and meaning.</param>
public sealed record SignatureLines(IReadOnlyList<string> Labels) : Block;
