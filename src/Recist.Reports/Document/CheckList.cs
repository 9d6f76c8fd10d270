namespace Recist.Reports.Document;

/// <summary>A list to work through with a pen: a tick box before each item, then empty lines to write on.</summary>
/// <param name="Items">The items.</param>
/// <param name="WriteInLines">Empty lines after the last item, 0 or more, each with its own tick box.</param>
public sealed record CheckList(IReadOnlyList<RichText> Items, int WriteInLines) : Block
{
    /// <summary>What a screen reader is told about an empty line, for example <c>Empty line for your own question</c>.</summary>
    public string WriteInAlt { get; init; } = "";
}
