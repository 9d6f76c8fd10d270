using System.Collections.Immutable;

namespace Recist.Pipeline;

/// <summary>Work that a commit promised.</summary>
/// <param name="Version">Version of the commit that promised it.</param>
/// <param name="Kind">What is to be done.</param>
public sealed record OutboxItem(long Version, OutboxKind Kind)
{
    /// <summary>Responses that are new or changed, for the weekly summary.</summary>
    public ImmutableArray<ResultEvent> Events { get; init; } = [];
}
