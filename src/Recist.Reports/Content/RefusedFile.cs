namespace Recist.Reports.Content;

/// <summary>An upload that was refused.</summary>
/// <param name="File">The clinic's own file name.</param>
/// <param name="Complaints">Number of complaints.</param>
/// <param name="First">The first complaint as one sentence.</param>
/// <param name="At">When it was refused.</param>
public sealed record RefusedFile(string File, int Complaints, string First, DateTimeOffset At);
