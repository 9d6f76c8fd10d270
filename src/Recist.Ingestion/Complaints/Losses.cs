using System.Globalization;

namespace Recist.Ingestion;

/// <summary>Values of which something was left away, decimals or a time of day: told once a file, with how many there are.</summary>
/// <remarks>
/// Software writes every length of a file with 15 decimals, or every date with a time: a note for each would hide all others.
/// </remarks>
internal sealed class Losses
{
    private readonly Dictionary<(string Code, string? File), Kept> kept = [];

    /// <summary>Notes a value; the same place counts once.</summary>
    /// <param name="code">Rounded or TimeDropped of <see cref="Codes"/>.</param>
    /// <param name="place">Where it stands.</param>
    /// <param name="value">As found.</param>
    public void Add(string code, Place place, string? value)
    {
        if (!kept.TryGetValue((code, place.File), out var known))
        {
            kept.Add((code, place.File), known = new Kept(place, value));
        }
        else if (place.Line < known.First.Line)
        {
            (known.First, known.Value) = (place, value);
        }

        known.Places.Add((place.Sheet, place.Line, place.Column ?? place.Path));
    }

    /// <summary>Takes what was noted elsewhere.</summary>
    public void AddAll(Losses other)
    {
        foreach (var (key, found) in other.kept)
        {
            Add(key.Code, found.First, found.Value);
            kept[key].Places.UnionWith(found.Places);
        }
    }

    /// <summary>One note for each file and kind.</summary>
    public IEnumerable<Complaint> Told() => kept.Select(k => Told(k.Key.Code, k.Value));

    private static Complaint Told(string code, Kept kept) => new(code, Severity.Info, Says(code, kept.Places.Count), Fix(code))
    {
        File = kept.First.File,
        Sheet = kept.First.Sheet,
        Line = kept.First.Line,
        Column = kept.First.Column,
        Path = kept.First.Path,
        Value = EchoRule.Of(code, kept.First, kept.Value),
    };

    private static string Says(string code, int count) => (code == Codes.Rounded, count) switch
    {
        (true, 1) => "One length of the file has more than 4 decimals of a millimetre; it was rounded to 4.",
        (true, _) => string.Create(CultureInfo.InvariantCulture,
            $"{count} lengths of the file have more than 4 decimals of a millimetre; they were rounded to 4. This is the first."),
        (false, 1) => "One date of the file has a time of day. " + TimeIsLeft,
        _ => string.Create(CultureInfo.InvariantCulture,
            $"{count} dates of the file have a time of day. {TimeIsLeft} This is the first."),
    };

    // True of every format: the others have no place for a time.
    private const string TimeIsLeft = "Only the day is read; in SDTM the time also puts visits of one day in order.";

    private static string Fix(string code) => code == Codes.Rounded ? "Nothing to do."
        : "Nothing to do; the day was taken as written, whatever the time zone.";

    private sealed class Kept(Place first, string? value)
    {
        public Place First { get; set; } = first;

        public string? Value { get; set; } = value;

        public HashSet<(string?, int?, string?)> Places { get; } = [];
    }
}
