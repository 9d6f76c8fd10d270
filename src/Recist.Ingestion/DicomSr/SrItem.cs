using System.Globalization;

namespace Recist.Ingestion;

/// <summary>A content item of a report.</summary>
/// <param name="file">Name of the file.</param>
/// <param name="item">Its data.</param>
/// <param name="texts">Decodes its texts.</param>
/// <param name="position">Its number among the content items of each level, such as 1.3.2.</param>
internal sealed class SrItem(string file, DicomItem item, DicomText texts, string position)
{
    public Place Place => new(file, null, null, "$" + position);

    public string? ValueType => texts.Of(item, DicomTags.ValueType);

    /// <summary>What the item is about; null where it does not say.</summary>
    public SrCode? Concept => Code(item, DicomTags.ConceptName);

    /// <summary>The coded answer; null where the item has none.</summary>
    public SrCode? Answer => Code(item, DicomTags.ConceptCode);

    /// <summary>The answer of a text, a person's name or a UID; null where the item has none.</summary>
    public string? Text => texts.Of(item, DicomTags.TextValue) ?? texts.Of(item, DicomTags.PersonName) ?? texts.UidOf(item, DicomTags.Uid);

    /// <summary>The number and the code of its unit; null where the item has none.</summary>
    public (string Text, SrCode? Unit)? Number => item.Items(DicomTags.MeasuredValue) is [var measured] && texts.Of(measured, DicomTags.NumericValue) is { } text
        ? (text, Code(measured, DicomTags.Units))
        : null;

    /// <summary>The items that it holds, in order.</summary>
    public IEnumerable<SrItem> Children => item.Items(DicomTags.Content)
        .Select((child, i) => new SrItem(file, child, texts, string.Create(CultureInfo.InvariantCulture, $"{position}.{i + 1}")));

    /// <summary>Items about a concept among those that it holds.</summary>
    public IEnumerable<SrItem> About(string scheme, string value) => Children.Where(c => c.Concept is { } concept && concept.Scheme == scheme && concept.Value == value);

    /// <summary>This item and all within it.</summary>
    public IEnumerable<SrItem> All()
    {
        var open = new Stack<SrItem>([this]);
        while (open.TryPop(out var one))
        {
            yield return one;
            foreach (var child in one.Children.Reverse())
            {
                open.Push(child);
            }
        }
    }

    private SrCode? Code(DicomItem holder, uint tag) =>
        holder.Items(tag) is [var code, ..] && texts.Of(code, DicomTags.CodeValue) is { } value
            ? new(texts.Of(code, DicomTags.CodingScheme) ?? "", value, texts.Of(code, DicomTags.CodeMeaning) ?? "")
            : null;
}
