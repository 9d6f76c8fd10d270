using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Recist.Reports.Words;

/// <summary>Every sentence of the patient edition in one language, with the state of its review.</summary>
internal sealed partial class PatientPack
{
    private const string Fallback = "en";
    private static readonly FrozenDictionary<string, PatientPack> Packs = new[] { "en" }.ToFrozenDictionary(l => l, Load, StringComparer.Ordinal);

    private readonly FrozenDictionary<string, ImmutableArray<string>> texts;

    private PatientPack(JsonElement json)
    {
        Language = json.GetProperty("language").GetString()!;
        Version = json.GetProperty("version").GetString()!;
        IsReviewed = json.GetProperty("status").GetString() == "reviewed";
        texts = json.GetProperty("texts").EnumerateObject().ToFrozenDictionary(t => t.Name, t => Lines(t.Value), StringComparer.Ordinal);
        Chemotherapy = [.. json.GetProperty("chemotherapy").EnumerateArray()
            .Select(c => new ChemotherapyClass(c.GetProperty("key").GetString()!, Lines(c.GetProperty("matches"))))];
        Glossary = [.. json.GetProperty("glossary").EnumerateArray()
            .Select(g => new GlossaryEntry(g.GetProperty("term").GetString()!, g.GetProperty("meaning").GetString()!))];
    }

    /// <summary>BCP 47 tag.</summary>
    public string Language { get; }

    /// <summary>Version of the wording.</summary>
    public string Version { get; }

    /// <summary>True where a clinician has reviewed it.</summary>
    public bool IsReviewed { get; }

    /// <summary>Classes of chemotherapy that a report can explain to those who get them.</summary>
    public ImmutableArray<ChemotherapyClass> Chemotherapy { get; }

    /// <summary>Terms that a report explains where it uses them, in alphabetical order.</summary>
    public ImmutableArray<GlossaryEntry> Glossary { get; }

    /// <summary>Keys of all texts.</summary>
    public IEnumerable<string> Keys => texts.Keys;

    /// <summary>BCP 47 tags of all packs.</summary>
    public static ImmutableArray<string> Languages { get; } = [.. Packs.Keys.Order(StringComparer.Ordinal)];

    /// <summary>The pack of a language; for one without a pack the whole report is English, never a mixture.</summary>
    public static PatientPack For(string? language)
    {
        for (var tag = language ?? Fallback; tag.Length > 0; tag = tag.Contains('-', StringComparison.Ordinal) ? tag[..tag.LastIndexOf('-')] : "")
        {
            if (Packs.TryGetValue(tag, out var pack))
            {
                return pack;
            }
        }

        return Packs[Fallback];
    }

    /// <summary>A text as one string, its sentences joined by blanks.</summary>
    /// <exception cref="InvalidOperationException">The pack lacks the key, or a placeholder got no value: a bug.</exception>
    public string One(string key, params ReadOnlySpan<(string Name, string Value)> values) => string.Join(' ', Many(key, values));

    /// <summary>The sentences of a text.</summary>
    /// <inheritdoc cref="One"/>
    public ImmutableArray<string> Many(string key, params ReadOnlySpan<(string Name, string Value)> values)
    {
        if (!texts.TryGetValue(key, out var lines))
        {
            throw new InvalidOperationException($"The patient wording '{Language}' has no text '{key}'.");
        }

        var given = values.ToArray();
        return [.. lines.Select(line => Placeholder().Replace(line, m => Value(key, m.Groups[1].Value, given)))];
    }

    /// <summary>A text kept as it is, for formats that others fill.</summary>
    public string Raw(string key) => texts[key][0];

    private static string Value(string key, string name, (string Name, string Value)[] values)
    {
        var at = Array.FindIndex(values, v => v.Name == name);
        return at >= 0 && values[at].Value.Length > 0
            ? values[at].Value
            : throw new InvalidOperationException($"The text '{key}' needs a value for '{name}'.");
    }

    private static ImmutableArray<string> Lines(JsonElement text) => text.ValueKind == JsonValueKind.Array
        ? [.. text.EnumerateArray().Select(t => t.GetString()!)]
        : [text.GetString()!];

    private static PatientPack Load(string language)
    {
        using var stream = typeof(PatientPack).Assembly.GetManifestResourceStream($"patient.{language}.json")
            ?? throw new InvalidOperationException($"The wording patient.{language}.json is not embedded.");
        using var json = JsonDocument.Parse(stream);
        return new(json.RootElement);
    }

    [GeneratedRegex(@"\{([A-Za-z]+)\}", RegexOptions.CultureInvariant)]
    private static partial Regex Placeholder();
}

/// <summary>A class of chemotherapy: the key of its text, and parts of drug or class names by which an uploaded drug is known.</summary>
internal sealed record ChemotherapyClass(string Key, ImmutableArray<string> Matches)
{
    public bool Knows(Treatment treatment) => Matches.Any(m =>
        treatment.Drug.Contains(m, StringComparison.OrdinalIgnoreCase) || treatment.DrugClass?.Contains(m, StringComparison.OrdinalIgnoreCase) == true);
}

/// <summary>A term and what it means in plain words.</summary>
internal sealed record GlossaryEntry(string Term, string Meaning);
