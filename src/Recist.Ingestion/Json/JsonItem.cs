using System.Globalization;
using System.Text.Json;

namespace Recist.Ingestion;

/// <summary>One value of a JSON document with its line; numbers keep their text, so that none passes through a binary fraction.</summary>
/// <param name="kind">What it is.</param>
/// <param name="text">Text of a string, raw text of a number; empty otherwise.</param>
/// <param name="line">1-based line.</param>
/// <param name="parent">The value that holds it; null for the root.</param>
/// <param name="name">Member name; null in an array.</param>
/// <param name="index">Position in an array.</param>
internal sealed class JsonItem(JsonTokenType kind, string text, int line, JsonItem? parent, string? name, int index)
{
    private List<JsonItem>? children;

    public JsonTokenType Kind { get; } = kind;

    public string Text { get; } = text;

    public int Line { get; } = line;

    public string? Name { get; } = name;

    /// <summary>Members of an object or items of an array, in order.</summary>
    public List<JsonItem> Children => children ??= [];

    /// <summary>The JSON path, for example <c>$.patients[0].visits[1].date</c>.</summary>
    public string Path => parent is null ? "$"
        : Name is null ? parent.Path + "[" + index.ToString(CultureInfo.InvariantCulture) + "]"
        : parent.Path + "." + Name;
}
