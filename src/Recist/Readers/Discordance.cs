using System.Collections.Immutable;

namespace Recist;

/// <summary>One point in which the readers of a course differ.</summary>
/// <param name="Kind">Which.</param>
/// <param name="Visit">Label of the visit, with <see cref="DiscordanceKind.VisitResponse"/>; else null.</param>
/// <param name="Values">What each reader came to, in the order of the readers' names.</param>
public sealed record Discordance(DiscordanceKind Kind, string? Visit, ImmutableArray<ReaderValue> Values);
