namespace Recist.Ingestion;

/// <summary>One Measurement Group of a report: one finding and its measurements.</summary>
/// <param name="group">The container.</param>
/// <param name="report">The report.</param>
internal sealed class SrGroup(SrItem group, SrReport report)
{
    /// <summary>The measurements that are lengths, with their axis.</summary>
    public List<(SrAxis Axis, SrItem Item)> Lengths { get; } =
        [.. group.Children.Where(c => c.ValueType == "NUM").Select(c => (Axis: c.Concept is { } concept ? SrCodes.Axis(concept) : null, Item: c)).Where(c => c.Axis is not null).Select(c => (c.Axis!.Value, c.Item))];

    /// <summary>A measurement anywhere in the group that is in a unit of length, and of which nothing says that it is a size; null where there is none.</summary>
    public SrItem? UnknownLength => group.All().FirstOrDefault(i => i.ValueType == "NUM" && i.Number is (_, { Scheme: "UCUM", Value: "mm" or "cm" }));

    public SrCode? Finding => group.About("DCM", "121071").Select(f => f.Answer).FirstOrDefault(f => f is not null);

    /// <summary>True where the finding is a lesion and not anatomy alone, or its label is a lesion's number, or the manifest names it.</summary>
    public bool IsLesion
    {
        get
        {
            var category = Of("SCT", "276214006", "SRT", "G-C0E2");
            var isAnatomy = category is not null && SrCodes.IsAnatomy(category);
            return report.Names(TrackingUid ?? Label)
                || (Finding is { } finding && SrCodes.IsLesion(finding) && (SrCodes.IsNode(finding) || !isAnatomy))
                || (!isAnatomy && (FindingLabel.IsNumbered(Finding?.Meaning) || FindingLabel.IsNumbered(TrackingIdentifier)));
        }
    }

    /// <summary>What the lesion is called: the tracking identifier, which a reader gives; where that only names a tool, the finding and its site.</summary>
    /// <remarks>A label and no more: the tracking UID decides what is one lesion.</remarks>
    public string? Label => label ??= report.Sound(
        FindingLabel.Name(TrackingIdentifier) ?? Words() ?? TrackingIdentifier ?? TrackingUid, "TrackingIdentifier");

    /// <summary>True where a tool gave the tracking identifier, so that nothing but the tracking UID tells the lesion apart.</summary>
    public bool IsNamedByTool => FindingLabel.Name(TrackingIdentifier) is null;

    public string? TrackingUid => group.About("DCM", "112040").Select(t => t.Text).FirstOrDefault(t => !string.IsNullOrWhiteSpace(t));

    /// <summary>The finding as a complaint names it: what it is called, and how long it is.</summary>
    public string Text => $"\"{Label ?? "without a label"}\"" + (Lengths.Select(l => l.Item.Number).FirstOrDefault(n => n is not null) is var (length, unit)
        ? $" ({length} {(unit is null ? "without a unit" : SrCodes.IsPixels(unit) ? "pixels" : unit.Value)})"
        : "");

    public Place Place => group.Place;

    private string? label;

    private string? TrackingIdentifier => group.About("DCM", "112039").Select(t => t.Text).FirstOrDefault();

    /// <summary>The lesion; null with complaints.</summary>
    public ImagedLesion? Lesion(Subject subject, ScanDate date, ReadingSettings settings, ComplaintLog log)
    {
        if (Label is not { } id)
        {
            log.Refuse(Codes.ValueMissing, Place, null, "A measurement group has no tracking identifier, which is the lesion's id.", "Track the lesion by an identifier that is the same in every scan.");
            return null;
        }

        if (Sizes(subject, settings, log) is not { } sizes)
        {
            return null;
        }

        var site = Of("SCT", "363698007", "SRT", "G-C0E3");
        var organ = report.Sound(site?.Meaning is { Length: > 0 } meaning ? meaning : null, "FindingSite");
        return new ImagedLesion(subject, id, date, Place)
        {
            Visit = report.Visit,
            Time = report.Time(),
            Tracking = TrackingUid ?? (IsNamedByTool ? $"{report.Instance ?? date.Text}/{Place.Path}" : null),
            Label = !IsNamedByTool || FindingLabel.IsNumbered(Finding?.Meaning) ? id : null,
            Role = FindingLabel.Role(TrackingIdentifier) ?? FindingLabel.Role(Finding?.Meaning),
            UndeclaredRole = settings.UndeclaredRole,
            Organ = organ,
            IsNode = (Finding is { } finding && SrCodes.IsNode(finding)) || (site is not null && SrCodes.IsNode(site)) || FindingLabel.IsNode(TrackingIdentifier),
            Longest = Longest(sizes),
            ShortAxis = sizes.GetValueOrDefault(SrAxis.Short),
            Method = report.Method,
        }.As(settings);
    }

    /// <summary>The finding in words with its site where the words do not say it; null where there is no finding.</summary>
    private string? Words()
    {
        if (Finding?.Meaning.Trim() is not { Length: > 0 } words)
        {
            return null;
        }

        var site = Of("SCT", "363698007", "SRT", "G-C0E3")?.Meaning.Trim();
        var label = FindingLabel.IsNumbered(words) || string.IsNullOrEmpty(site) || words.Contains(site, StringComparison.OrdinalIgnoreCase)
            ? words
            : $"{words}, {site}";
        return label.Length <= IdText.LongestId ? label : label[..(IdText.LongestId - 1)] + "…";
    }

    private static MeasuredLength? Longest(Dictionary<SrAxis, MeasuredLength> sizes) =>
        sizes.GetValueOrDefault(SrAxis.Long) ?? sizes.GetValueOrDefault(SrAxis.Diameter) ?? sizes.GetValueOrDefault(SrAxis.Length);

    private Dictionary<SrAxis, MeasuredLength>? Sizes(Subject subject, ReadingSettings settings, ComplaintLog log)
    {
        var sizes = new Dictionary<SrAxis, MeasuredLength>();
        foreach (var (axis, item) in Lengths)
        {
            if (LengthOf(item, subject, settings, log) is not { } length)
            {
                return null;
            }

            var known = axis == SrAxis.Short ? sizes.GetValueOrDefault(axis) : Longest(sizes);
            if (known is not null && known.Length != length.Length)
            {
                log.Block(Codes.TwoValues, subject, item.Place, length.Text, "One measurement group has two different lengths.", "Leave the longest diameter, or name the axes.");
                return null;
            }

            sizes[axis] = length;
        }

        return sizes;
    }

    private MeasuredLength? LengthOf(SrItem item, Subject subject, ReadingSettings settings, ComplaintLog log)
    {
        if (item.Number is not var (text, unit))
        {
            log.Refuse(Codes.ValueMissing, item.Place, null, "A measurement has no value.", "Export the report anew.");
            return null;
        }

        if (item.About("DCM", "121401").Select(d => d.Answer).FirstOrDefault(a => a is not null) is { } derived && !SrCodes.IsMaximum(derived))
        {
            log.Block(Codes.ValueUnknown, subject, item.Place, derived.Meaning, "This length is derived from several, and is not the greatest of them.", "Give the longest diameter.");
            return null;
        }

        if (unit is { Scheme: "UCUM" } && LengthUnits.Differ(unit.Value, unit.Meaning))
        {
            log.Block(Codes.UnitUnknown, subject, item.Place, $"{unit.Meaning}, {unit.Value}", "The unit that people read is another one than the code of the unit.", "Correct one of them.");
            return null;
        }

        if (LengthUnits.OfCode(unit is null or { Scheme: "UCUM" } ? unit?.Value : unit.Scheme + ":" + unit.Value, settings) is { } perUnit)
        {
            return MeasuredLength.Read(text, perUnit, item.Place, log);
        }

        if (unit is not null && SrCodes.IsPixels(unit))
        {
            log.Block(
                Codes.UnitUnknown, subject, item.Place, unit.Meaning, $"A length of {Text} counts picture elements: the image does not say how large they are.",
                "Measure on images with a pixel spacing and export the report anew, or send the lengths in millimetres in another format.");
            return null;
        }

        log.Block(Codes.UnitUnknown, subject, item.Place, unit?.Value, "The unit of this length is not the UCUM code mm or cm.", $"Give the code mm or cm, or declare the unit of your files {Declare.Unit}.");
        return null;
    }

    private SrCode? Of(string scheme, string value, string olderScheme, string olderValue) =>
        group.About(scheme, value).Concat(group.About(olderScheme, olderValue)).Select(c => c.Answer).FirstOrDefault(a => a is not null);
}
