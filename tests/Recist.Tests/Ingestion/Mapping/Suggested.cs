using System.Collections.Immutable;
using System.Text.Json.Nodes;
using Recist.Ingestion;

namespace Recist.Tests.Readers;

/// <summary>A mapping as it is proposed for a table, answered as a person would, and the responses that reading with it gives.</summary>
internal sealed class Suggested
{
    private Suggested(UploadedFile file, JsonNode mapping, ImmutableArray<Complaint> questions) => (File, Mapping, Questions) = (file, mapping, questions);

    public UploadedFile File { get; }

    public JsonNode Mapping { get; }

    public ImmutableArray<Complaint> Questions { get; }

    /// <summary>For a table that stands in the test.</summary>
    public static Suggested For(string table, string name = "t.csv") => For(Given.File(name, table));

    /// <summary>For a file of the field.</summary>
    public static Suggested ForField(string name) => For(Field(name));

    public static Suggested For(UploadedFile file, UploadedFile? dictionary = null)
    {
        var (json, questions) = MappingSuggestion.Of(file, ReadingSettings.Default, dictionary);
        Assert.True(json is not null, string.Join('\n', questions));
        return new Suggested(file, JsonNode.Parse(json)!, questions);
    }

    public static UploadedFile Field(string name) =>
        new(name, System.IO.File.ReadAllBytes(Path.Combine(Repository.Root, "tests", "Recist.Tests", "Ingestion", "Mapping", "Field", name)));

    /// <summary>What each column means: <c>Heading meaning+meaning, …</c>.</summary>
    public string Columns => string.Join(", ", Mapping["columns"]!.AsObject().Select(c => $"{c.Key} = {(c.Value is JsonArray several ? string.Join("+", several) : c.Value)}"));

    public IEnumerable<string> Ignored => Mapping["ignore"]!.AsArray().Select(i => (string)i!);

    /// <summary>True where nothing is left to a person.</summary>
    public bool IsWhole => !Mapping.ToJsonString().Contains("\"?\"", StringComparison.Ordinal);

    /// <summary>Writes an answer at a path such as <c>constants.role</c>.</summary>
    public Suggested Answer(string path, string? answer)
    {
        var steps = path.Split('.');
        var at = steps[..^1].Aggregate(Mapping, (node, step) => int.TryParse(step, out var i) && node is JsonArray ? node[i]! : node[step]!);
        at[steps[^1]] = answer;
        return this;
    }

    /// <summary>Moves a column to those that are not read.</summary>
    public Suggested Ignore(string heading)
    {
        Mapping["columns"]!.AsObject().Remove(heading);
        Mapping["ignore"]!.AsArray().Add(heading);
        return this;
    }

    public bool Asks(string heading, string words) => Questions.Any(q => q.Column == heading && (q.Problem + q.Fix).Contains(words, StringComparison.Ordinal));

    public Reading Read() => SubmissionReader.Read([File, Given.File("mapping.json", Mapping.ToJsonString())], ReadingSettings.Default);

    /// <summary>Sums and responses by patient and reader: <c>P1: 60 -, 30 PR</c>.</summary>
    public string Responses() => Responses(Read());

    public static string Responses(Reading reading)
    {
        Assert.True(reading.Accepted, string.Join('\n', reading.Complaints));
        return string.Join("; ", reading.Histories().OrderBy(h => h.Patient + h.Reader, StringComparer.Ordinal).Select(h =>
            $"{h.Patient}{(h.Reader is null ? "" : $" {h.Reader}")}: {string.Join(", ", ResponseAssessor.Assess(h).Visits.Select(v => $"{v.Visit.Date.Text} {v.Sum?.Millimetres.ToString("0.##", System.Globalization.CultureInfo.InvariantCulture) ?? "?"} {v.OverallFinal?.Code() ?? "-"}"))}"));
    }
}
