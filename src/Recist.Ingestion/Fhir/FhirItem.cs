using System.Text.Json;

namespace Recist.Ingestion;

/// <summary>Walks over one resource or element. What FHIR has and this reader does not need is passed by.</summary>
/// <param name="file">Name of the file.</param>
/// <param name="item">The element.</param>
internal sealed class FhirItem(string file, JsonItem item)
{
    private readonly JsonItem item = item;

    public Place Place => new(file, item.Line, null, item.Path);

    /// <summary>The type of a resource; null for an element.</summary>
    public string? Type => Text("resourceType");

    /// <summary>Names of the members that hold something.</summary>
    public IEnumerable<string> Names => item.Kind == JsonTokenType.StartObject ? item.Children.Where(c => c.Kind != JsonTokenType.Null).Select(c => c.Name!) : [];

    /// <summary>A member, or null where it is absent.</summary>
    public FhirItem? At(string name) => Member(name) is { } member ? new(file, member) : null;

    /// <summary>The objects of an array; the object itself where it stands without an array.</summary>
    public IEnumerable<FhirItem> Each(string name) => Member(name) switch
    {
        null => [],
        { Kind: JsonTokenType.StartArray } array => array.Children.Where(c => c.Kind == JsonTokenType.StartObject).Select(c => new FhirItem(file, c)),
        { Kind: JsonTokenType.StartObject } one => [new(file, one)],
        _ => [],
    };

    /// <summary>A text or the digits of a number, without blanks around it; null where it is absent or blank.</summary>
    public string? Text(string name) =>
        Member(name) is { Kind: JsonTokenType.String or JsonTokenType.Number } member && member.Text.Trim() is { Length: > 0 } text ? text : null;

    /// <summary>The codes of a CodeableConcept.</summary>
    public IEnumerable<(string System, string Code)> Codes(string name) =>
        Each(name).SelectMany(c => c.Each("coding")).Select(c => (c.Text("system") ?? "", c.Text("code") ?? ""));

    /// <summary>What a CodeableConcept is called: its text, else the first display.</summary>
    public string? Called(string name) =>
        Each(name).Select(c => c.Text("text") ?? c.Each("coding").Select(d => d.Text("display")).FirstOrDefault(d => d is not null)).FirstOrDefault(d => d is not null);

    /// <summary>True where the concept has one of LOINC's codes.</summary>
    public bool IsLoinc(string name, params ReadOnlySpan<string> codes)
    {
        foreach (var (system, code) in Codes(name))
        {
            if (system == FhirCodes.Loinc && codes.Contains(code))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>True where both say the same, member by member.</summary>
    public bool SaysTheSame(FhirItem other) => Same(item, other.item);

    private static bool Same(JsonItem one, JsonItem other) =>
        one.Kind == other.Kind && one.Name == other.Name && one.Text == other.Text && one.Children.Count == other.Children.Count
        && one.Children.Zip(other.Children).All(c => Same(c.First, c.Second));

    private JsonItem? Member(string name) => item.Kind == JsonTokenType.StartObject ? item.Children.Find(c => c.Name == name && c.Kind != JsonTokenType.Null) : null;
}
