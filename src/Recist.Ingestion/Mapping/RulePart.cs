using System.Text.Json;

namespace Recist.Ingestion;

/// <summary>The members <c>columns</c>, <c>values</c> and <c>constants</c> of a mapping or of one of its rows.</summary>
/// <param name="Columns">By template heading: the source heading, with the item that says so.</param>
/// <param name="Values">By template heading: codes and their words.</param>
/// <param name="Constants">By template heading: the text, with the item that says so.</param>
internal sealed record RulePart(
    List<(MappedColumn Column, JsonItem Item)> Columns,
    Dictionary<string, IReadOnlyDictionary<string, string?>> Values,
    List<(string Canonical, string Text, JsonItem Item)> Constants)
{
    /// <summary>A part that says nothing.</summary>
    public static RulePart Nothing { get; } = new([], [], []);

    /// <summary>Reads the members of an object.</summary>
    public static RulePart Read(MemberReader part)
    {
        var read = new RulePart([], [], []);
        foreach (var item in Members(part, "columns"))
        {
            read.Columns.AddRange(Meanings(part, item).Where(m => IsHeading(part, m, m.Text)).Select(m => (new MappedColumn(item.Name!.Trim(), m.Text), m)));
        }

        foreach (var item in Members(part, "values").Where(i => IsHeading(part, i, i.Name!)))
        {
            read.Values[item.Name!] = CodesOf(part, item);
        }

        foreach (var item in Members(part, "constants").Where(i => IsHeading(part, i, i.Name!) && IsText(part, i)))
        {
            if (!item.Text.Contains('{') && !AllowsConstant(item.Name!, item.Text))
            {
                Unknown(part, item, item.Name!);
            }

            read.Constants.Add((item.Name!, item.Text, item));
        }

        return read;
    }

    /// <summary>The conditions of a row: texts by source heading.</summary>
    public static Dictionary<string, IReadOnlyList<string>> When(MemberReader row) => Rows(row, "when");

    /// <summary>Which rows a member means: texts by source heading.</summary>
    public static Dictionary<string, IReadOnlyList<string>> Rows(MemberReader row, string member)
    {
        var when = new Dictionary<string, IReadOnlyList<string>>(StringComparer.OrdinalIgnoreCase);
        foreach (var item in Members(row, member))
        {
            when[item.Name!.Trim()] = [.. Meanings(row, item).Select(m => m.Text.Trim())];
        }

        return when;
    }

    private static List<JsonItem> Members(MemberReader part, string name) => part.Within(name) is null ? [] : part.Item(name)!.Children;

    /// <summary>A text, or the texts of an array.</summary>
    private static IEnumerable<JsonItem> Meanings(MemberReader part, JsonItem item) =>
        (item.Kind == JsonTokenType.StartArray ? item.Children : [item]).Where(m => IsText(part, m));

    private static Dictionary<string, string?> CodesOf(MemberReader part, JsonItem item)
    {
        var words = new Dictionary<string, string?>(StringComparer.Ordinal);
        if (!MappingWords.MayHaveCodes(item.Name!) || (item.Kind == JsonTokenType.StartObject && item.Children.Exists(c => !MappingWords.MayBeCode(item.Name!, c.Name!.Trim()))))
        {
            part.Complain(item)(Codes.MemberUnknown, "Dates and numbers are read as they are; no code can stand for one.", "Remove this member.");
        }
        else if (part.Within(item) is not null)
        {
            foreach (var word in item.Children.Where(w => w.Kind == JsonTokenType.Null || IsText(part, w)))
            {
                words[word.Name!.Trim()] = word.Kind == JsonTokenType.Null ? null : word.Text;
                if (word.Kind != JsonTokenType.Null && !MappingWords.Allows(item.Name!, word.Text))
                {
                    Unknown(part, word, item.Name!);
                }
            }
        }

        return words;
    }

    private static bool IsHeading(MemberReader part, JsonItem item, string heading)
    {
        var known = MappingWords.Headings.Contains(heading);
        if (!known)
        {
            part.Complain(item)(Codes.MemberUnknown, $"\"{heading}\" is no heading of the template.", $"Use one of: {string.Join(", ", MappingWords.Headings)}.");
        }

        return known;
    }

    private static bool IsText(MemberReader part, JsonItem item)
    {
        if (item.Kind != JsonTokenType.String)
        {
            part.Complain(item)(Codes.MemberType, "This must be a text.", "Write it in quotes.");
        }

        return item.Kind == JsonTokenType.String;
    }

    private static void Unknown(MemberReader part, JsonItem item, string canonical) => part.Complain(item)(
        Codes.ValueUnknown,
        $"This is no word of {canonical}.",
        MappingWords.Listed(canonical) is { } words ? $"Use one of: {words}; or null for a missing value."
            : TemplateFindings.Sizes.Contains(canonical) ? "Write a number such as 12.5 in quotes, with a point, or null for a missing value."
            : "Write a short text without characters that cannot be seen.");

    /// <summary>True for a text that may stand for all rows; a size is judged as one where it is read.</summary>
    private static bool AllowsConstant(string canonical, string text) =>
        TemplateFindings.Sizes.Contains(canonical) ? text != MappingWords.Open : MappingWords.Allows(canonical, text);
}
