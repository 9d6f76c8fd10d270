using Recist.Reports.Content;

namespace Recist.Pipeline;

/// <summary>A summary that was written.</summary>
/// <param name="Edition">1 for the first; later ones hold late data and are titled "amended".</param>
/// <param name="Entries">Hash of the week's entries that it shows.</param>
/// <param name="Sha256">SHA-256 of its PDF.</param>
/// <param name="Counts">Its headline figures, which the week after compares itself with.</param>
/// <param name="WrittenUtc">When it was written; before the end of the week it is not the final one.</param>
public sealed record WeekSummary(int Edition, string Entries, string Sha256, WeeklyCounts Counts, DateTimeOffset WrittenUtc);
