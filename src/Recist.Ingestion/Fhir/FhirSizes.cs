namespace Recist.Ingestion;

/// <summary>The lengths of an observation.</summary>
/// <param name="Longest">LOINC 33728-7, or the observation's own value.</param>
/// <param name="Additional">LOINC 33729-5, in order; none of them says which axis it is.</param>
/// <param name="ShortAxis">SNOMED CT 103340004, which says it.</param>
internal sealed record FhirSizes(MeasuredLength? Longest, List<MeasuredLength> Additional, MeasuredLength? ShortAxis)
{
    /// <summary>Reads the value and the components; null with complaints.</summary>
    public static FhirSizes? Of(FhirItem observation, Subject subject, ReadingSettings settings, ComplaintLog log)
    {
        var (longest, additional, shortAxis) = (new List<FhirItem>(), new List<FhirItem>(), new List<FhirItem>());
        FhirItem? unknown = null;
        if (observation.At("valueQuantity") is not null)
        {
            longest.Add(observation);
        }

        foreach (var component in observation.Each("component").Where(c => c.At("valueQuantity") is not null))
        {
            var list = component.IsLoinc("code", FhirCodes.Longest) ? longest
                : component.IsLoinc("code", FhirCodes.Additional) ? additional
                : component.Codes("code").Contains((FhirCodes.Snomed, FhirCodes.ShortAxis)) ? shortAxis
                : null;
            list?.Add(component);
            unknown ??= list is null && component.At("valueQuantity")!.Text("code") is "mm" or "cm" ? component : null;
        }

        if (longest.Count == 0 && shortAxis.Count == 0 && unknown is not null)
        {
            log.Block(
                Codes.ValueUnknown, subject, unknown.Place, unknown.Called("code"), "A component is a length, and its code is none of those that are read.", "Give LOINC 33728-7 as the code of the longest diameter.");
            return null;
        }

        if (longest.Count > 1 || shortAxis.Count > 1)
        {
            log.Block(Codes.TwoValues, subject, (longest.Count > 1 ? longest : shortAxis)[1].Place, null, "The observation has two lengths of one axis.", "Leave the right one.");
            return null;
        }

        var read = longest.Concat(additional).Concat(shortAxis).Select(c => (Component: c, Length: Length(c.At("valueQuantity")!, subject, settings, log))).ToList();
        return read.Exists(r => r.Length is null) ? null : Ordered(
            new(longest.Count > 0 ? read[0].Length : null, [.. read.Skip(longest.Count).Take(additional.Count).Select(r => r.Length!)], shortAxis.Count > 0 ? read[^1].Length : null),
            subject,
            log);
    }

    private static FhirSizes? Ordered(FhirSizes sizes, Subject subject, ComplaintLog log)
    {
        if (sizes.Additional.Find(a => a.Length > sizes.Longest?.Length) is { } longer)
        {
            log.Block(Codes.AxisOrder, subject, longer.Place, longer.Text, "An additional dimension is longer than the longest.", "Correct one of them.");
            return null;
        }

        return sizes;
    }

    /// <summary>A node's short axis: the one named so, else the smallest of several dimensions, which is told.</summary>
    public MeasuredLength? OfNode(Subject subject, ComplaintLog log)
    {
        if (ShortAxis is not null || Additional.Count == 0)
        {
            return ShortAxis;
        }

        var smallest = Additional.MinBy(a => a.Length)!;
        log.Inform(
            Codes.ShortAxisAssumed, subject, smallest.Place, smallest.Text, "The smallest of the node's dimensions was read as its short axis.", "Name the short axis (SNOMED CT 103340004) to be sure.");
        return smallest;
    }

    private static MeasuredLength? Length(FhirItem quantity, Subject subject, ReadingSettings settings, ComplaintLog log)
    {
        if (quantity.Text("value") is not { } text)
        {
            log.Refuse(Codes.ValueMissing, quantity.Place, null, "A quantity has no value.", "Give the length, or dataAbsentReason.");
            return null;
        }

        var code = quantity.Text("system") is null or FhirCodes.Ucum ? quantity.Text("code") ?? quantity.Text("unit") : quantity.Text("system");
        if (LengthUnits.Differ(code, quantity.Text("unit")))
        {
            log.Block(Codes.UnitUnknown, subject, quantity.Place, $"{quantity.Text("unit")}, {code}", "The unit that people read is another one than the code of the unit.", "Correct one of them.");
            return null;
        }

        if (quantity.Text("comparator") is null && LengthUnits.OfCode(code, settings) is { } perUnit)
        {
            return MeasuredLength.Read(text, perUnit, (quantity.At("value") ?? quantity).Place, log);
        }

        if (quantity.Text("comparator") is { } comparator)
        {
            log.Refuse(Codes.NumberFormat, quantity.Place, comparator + text, "The length is only said to be below or above a value.", "Give the length itself.");
        }
        else
        {
            log.Block(Codes.UnitUnknown, subject, quantity.Place, code ?? quantity.Text("unit"), "The unit of this length is not the UCUM code mm or cm.", $"Give the code mm or cm, or declare the unit of your files {Declare.Unit}.");
        }

        return null;
    }
}
