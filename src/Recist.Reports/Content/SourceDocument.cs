namespace Recist.Reports.Content;

/// <summary>One upload that values of a report stem from.</summary>
/// <param name="File">The clinic's own file name.</param>
/// <param name="Sha256">SHA-256 of its bytes, 64 lower-case hex digits.</param>
/// <param name="Format">Format and version read, for example <c>sdtm-csv</c>.</param>
public sealed record SourceDocument(string File, string Sha256, string Format);
