using System.Text.Json;

namespace Recist.Ingestion;

/// <summary>Takes the members of one JSON object by name, complains of each that is wrong, and at the end of each that is not known.</summary>
/// <param name="item">The object.</param>
/// <param name="file">Name of the file.</param>
/// <param name="settings">Latest day.</param>
/// <param name="log">Takes the complaints.</param>
internal sealed class MemberReader(JsonItem item, string file, ReadingSettings settings, ComplaintLog log)
{
    private readonly HashSet<string> known = new(StringComparer.Ordinal);

    /// <summary>The object itself.</summary>
    public JsonItem Self => item;

    /// <summary>Where the object stands.</summary>
    public Place Place => PlaceOf(item);

    /// <summary>The member, or null where it is absent or JSON null.</summary>
    public JsonItem? Item(string name)
    {
        known.Add(name);
        var member = item.Kind == JsonTokenType.StartObject ? item.Children.Find(c => c.Name == name) : null;
        return member?.Kind == JsonTokenType.Null ? null : member;
    }

    /// <summary>A text.</summary>
    public string? Text(string name, int longest = IdText.LongestId)
    {
        if (Item(name) is not { } member || !Is(member, "a text", JsonTokenType.String))
        {
            return null;
        }

        return IdText.Check(member.Text, longest, Complain(member)) && member.Text.Trim() is { Length: > 0 } text ? text : null;
    }

    /// <summary>A text that must be there.</summary>
    public string? Required(string name)
    {
        if (Text(name) is { } text)
        {
            return text;
        }

        if (Item(name) is not { } member || (member.Kind == JsonTokenType.String && string.IsNullOrWhiteSpace(member.Text)))
        {
            Missing(name);
        }

        return null;
    }

    /// <summary>True or false; null where absent.</summary>
    public bool? Flag(string name) =>
        Item(name) is { } member && Is(member, "true or false", JsonTokenType.True, JsonTokenType.False) ? member.Kind == JsonTokenType.True : null;

    /// <summary>A whole number from <paramref name="least"/> to <paramref name="most"/>.</summary>
    public int? Whole(string name, int least, int most)
    {
        if (Item(name) is not { } member || !Is(member, "a whole number", JsonTokenType.Number))
        {
            return null;
        }

        if (NumberText.TryRead(member.Text, '.', out var number) && number == decimal.Truncate(number) && number >= least && number <= most)
        {
            return (int)number;
        }

        Complain(member)(Codes.NumberRange, "This is not a whole number of the allowed range.", FormattableString.Invariant($"Give a whole number from {least} to {most}."), FormattableString.Invariant($"a whole number from {least} to {most}"));
        return null;
    }

    /// <summary>A length in millimetres.</summary>
    public Length? Millimetres(string name) => Item(name) is { } member ? Millimetres(member) : null;

    /// <summary>A length in millimetres.</summary>
    public Length? Millimetres(JsonItem member) =>
        Is(member, "a number", JsonTokenType.Number) ? LengthText.Read(member.Text, '.', 1, Complain(member), lost: null) : null;

    /// <summary>A day of the past, or of the future where it is planned.</summary>
    public ScanDate? Date(string name, bool planned = false)
    {
        if (Item(name) is not { } member || !Is(member, "a date in quotes", JsonTokenType.String))
        {
            return null;
        }

        return DateText.Read(member.Text, null, planned ? null : settings.LatestDay, mayBePartial: false, Complain(member), lost: null);
    }

    /// <summary>A word of a closed list.</summary>
    public T? Word<T>(string name, Vocabulary<T> words)
        where T : struct
    {
        if (Item(name) is not { } member || !Is(member, "a text", JsonTokenType.String))
        {
            return null;
        }

        if (words.Exact(member.Text) is { } value)
        {
            return value;
        }

        Complain(member)(Codes.ValueUnknown, "This word is not one of the list.", $"Use one of: {words.Listed}.", $"one of: {words.Listed}");
        return null;
    }

    /// <summary>The items of an array; none where it is absent.</summary>
    public List<JsonItem> Items(string name) =>
        Item(name) is { } member && Is(member, "an array", JsonTokenType.StartArray) ? member.Children : [];

    /// <summary>An object within this one; null where it is absent.</summary>
    public MemberReader? Within(string name) =>
        Item(name) is { } member && Is(member, "an object", JsonTokenType.StartObject) ? new MemberReader(member, file, settings, log) : null;

    /// <summary>An object of an array; null, with a complaint, where the item is none.</summary>
    public MemberReader? Within(JsonItem member) =>
        Is(member, "an object", JsonTokenType.StartObject) ? new MemberReader(member, file, settings, log) : null;

    /// <summary>Complains that a member is missing.</summary>
    public void Missing(string name) => log.Refuse(
        Codes.ValueMissing, Place with { Path = item.Path + "." + name }, null, "A member that is needed is missing or empty.", $"Give \"{name}\".");

    /// <summary>Complains of every member that nobody asked for: a misspelt name must not lose a value.</summary>
    public void End()
    {
        foreach (var member in item.Children.Where(c => c.Name is { } name && !known.Contains(name)))
        {
            Complain(member)(Codes.MemberUnknown, "This member is not known.", $"Remove or correct it; known here: {string.Join(", ", known)}.");
        }
    }

    /// <summary>Takes complaints about a member.</summary>
    public TakesComplaint Complain(JsonItem member) =>
        (code, problem, fix, expected) => log.Refuse(code, PlaceOf(member), member.Text, problem, fix, expected);

    /// <summary>Where a member stands.</summary>
    public Place PlaceOf(JsonItem member) => new(file, member.Line, null, member.Path);

    private bool Is(JsonItem member, string wanted, params ReadOnlySpan<JsonTokenType> kinds)
    {
        if (kinds.Contains(member.Kind))
        {
            return true;
        }

        Complain(member)(Codes.MemberType, $"This must be {wanted}.", $"Write {wanted}.", wanted);
        return false;
    }
}
