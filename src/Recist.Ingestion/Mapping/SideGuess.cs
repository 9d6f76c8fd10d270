using System.Text.RegularExpressions;

namespace Recist.Ingestion;

/// <summary>Columns that stand side by side for readers or for visits.</summary>
/// <param name="Place"><see cref="Slots.ForReader"/> or <see cref="Slots.ForVisit"/>.</param>
/// <param name="Names">What stands in the place, in the order of the headings.</param>
/// <param name="Patterns">By pattern, the headings.</param>
internal sealed partial record SideGuess(string Place, IReadOnlyList<string> Names, IReadOnlyList<(string Pattern, IReadOnlyList<string> Headings)> Patterns)
{
    // The names of visits from the one table of them, as headings are compared.
    private static readonly HashSet<string> Labels =
        [.. HeadingNames.OfVisit, .. VisitWords.Baseline.Concat(VisitWords.Screening).Concat(VisitWords.BeforeTreatment).Select(w => string.Join(' ', FoldedText.Words(w)))];

    private const int Least = 2;
    private const int LongestCode = 4;

    /// <summary>True where the visits are dates.</summary>
    public bool IsDated { get; private init; }

    /// <summary>Readers side by side; null where there are not two of one pattern.</summary>
    public static SideGuess? Readers(IEnumerable<string> headings)
    {
        var all = headings.ToList();
        return Of(Slots.ForReader, all, NamesIn) is { } found ? found with { Patterns = [.. found.Patterns, .. Alone(found, all)] } : Sole(all);
    }

    private static IEnumerable<string> NamesIn(string heading) => ReaderIn().Matches(heading).Where(m => HeadingNames.ReaderParts.Contains(FoldedText.Bare(m.Groups["word"].Value))).Select(m => m.Value);

    /// <summary>A column that one of the readers alone has is a column of theirs.</summary>
    private static IEnumerable<(string Pattern, IReadOnlyList<string> Headings)> Alone(SideGuess found, List<string> headings)
    {
        var taken = found.Patterns.SelectMany(p => p.Headings).ToHashSet(StringComparer.Ordinal);
        return headings.Where(h => !taken.Contains(h)).SelectMany(h => NamesIn(h).Where(n => found.Names.Contains(n, StringComparer.OrdinalIgnoreCase)).Take(1).Select(n => (Replace(h, n, Slots.ForReader), (IReadOnlyList<string>)[h])));
    }

    /// <summary>One reader who is named in several headings.</summary>
    private static SideGuess? Sole(List<string> headings)
    {
        var named = headings.SelectMany(h => NamesIn(h).Where(n => n.Length > LongestCode).Take(1).Select(n => (Heading: h, Name: n))).ToList();
        return named.Count < Least || named.DistinctBy(n => n.Name.ToUpperInvariant()).Count() > 1 ? null
            : new SideGuess(Slots.ForReader, [named[0].Name], [.. named.Select(n => (Replace(n.Heading, n.Name, Slots.ForReader), (IReadOnlyList<string>)[n.Heading]))]);
    }

    /// <summary>Visits side by side; null where there are not two of one pattern.</summary>
    public static SideGuess? Visits(IReadOnlyList<string> headings)
    {
        var dated = headings.Where(VisitHeading.LooksDated).ToList();
        if (dated.Count >= Least)
        {
            var prefix = Common(dated);
            var unit = EndOfReader(dated) ?? (UnitAtEnd().Match(dated[0]).Value is { Length: > 0 } end && dated.TrueForAll(d => d.EndsWith(end, StringComparison.Ordinal)) ? end : "");
            return new SideGuess(Slots.ForVisit, [.. dated.Select(d => d[prefix.Length..^unit.Length])], [(prefix + Slots.ForVisit + unit, dated)]) { IsDated = true };
        }

        return Of(Slots.ForVisit, headings, VisitsIn);
    }

    /// <summary>What follows the date in all headings, where the place of a reader is in it; null where it is not.</summary>
    private static string? EndOfReader(List<string> dated)
    {
        var from = dated[0].IndexOf(Slots.ForReader, StringComparison.Ordinal);
        var date = VisitHeading.DateIn(dated[0]);
        var after = dated[0].IndexOf(date, StringComparison.Ordinal) + date.Length;
        return from >= after && dated[0][after..] is var end && dated.TrueForAll(d => d.EndsWith(end, StringComparison.Ordinal)) ? end : null;
    }

    /// <summary>The whole heading but for its unit, else a word of it with its number.</summary>
    private static IEnumerable<string> VisitsIn(string heading) => AnyUnitAtEnd().Replace(heading, "").Trim() is var bare && IsVisit(bare) ? [bare]
        : VisitIn().Matches(heading).Where(m => IsVisit(m.Value)).Select(m => m.Value.Trim());

    /// <summary>True for a label such as Baseline, C2D1 or Week 8.</summary>
    public static bool IsVisit(string text) => WithNumbers().Match(text.Trim()) is { Success: true } label
        && Labels.Contains(string.Join(' ', FoldedText.Words(label.Groups["word"].Value)))
        && (label.Groups["number"].Length > 0 || label.Groups["word"].Length > Least);

    private static SideGuess? Of(string place, IEnumerable<string> headings, Func<string, IEnumerable<string>> names)
    {
        var found = headings.SelectMany(h => names(h).Select(n => (Heading: h, Name: n, Pattern: Replace(h, n, place)))).GroupBy(f => f.Pattern, StringComparer.OrdinalIgnoreCase)
            .Where(g => g.Select(f => f.Name).Distinct(StringComparer.OrdinalIgnoreCase).Count() >= Least).ToList();
        return found.Count == 0 ? null : new SideGuess(
            place, [.. found.SelectMany(g => g.Select(f => f.Name)).Distinct(StringComparer.OrdinalIgnoreCase)], [.. found.Select(g => (g.First().Pattern, (IReadOnlyList<string>)[.. g.Select(f => f.Heading)]))]);
    }

    private static string Replace(string heading, string name, string place) => heading.IndexOf(name, StringComparison.Ordinal) is var at ? heading[..at] + place + heading[(at + name.Length)..] : heading;

    /// <summary>What all begin with, up to the last sign that is no letter and no digit.</summary>
    private static string Common(List<string> texts)
    {
        var length = Enumerable.Range(0, texts.Min(t => t.Length)).TakeWhile(i => texts.TrueForAll(t => t[i] == texts[0][i])).Count();
        while (length > 0 && (char.IsLetterOrDigit(texts[0][length - 1]) || texts[0][length - 1] is '-' or '.' or '/'))
        {
            length--;
        }

        return texts[0][..length];
    }

    [GeneratedRegex(@"\s*\((?:mm|cm)\)$", RegexOptions.CultureInvariant)]
    private static partial Regex UnitAtEnd();

    // The word for a reader with a letter, a number or, after Dr, a name behind it.
    [GeneratedRegex(@"(?<![\p{L}\d])(?<word>\p{L}+?)\.?(?:[ _-]+(?:[A-Za-z]|\d{1,2}|(?<=[Dd]r\.? )\p{L}+)|\d{1,2})(?![\p{L}\d])", RegexOptions.CultureInvariant)]
    private static partial Regex ReaderIn();

    [GeneratedRegex(@"\s*[(\[]?\b(?:mm|cm)\b[)\]]?\s*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex AnyUnitAtEnd();

    // The end of a heading, or its beginning.
    [GeneratedRegex(@"(?<![\p{L}\d])\p{L}+(?:[ -]up)?[ _-]?\d{0,3}(?:\s?[-_]?[Dd]\d{1,3})?(?=$|[ _(\[])|(?<=[ _)])\p{L}+[ _-]?\d{0,3}(?:\s?[-_]?[Dd]\d{1,3})?$", RegexOptions.CultureInvariant)]
    private static partial Regex VisitIn();

    [GeneratedRegex(@"^(?<word>\p{L}+(?:[ -]\p{L}+){0,2}?)[ _-]?(?<number>\d{0,3}(?:\s?[-_]?[Dd]\d{1,3})?)$", RegexOptions.CultureInvariant)]
    private static partial Regex WithNumbers();
}
