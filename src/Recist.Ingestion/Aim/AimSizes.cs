namespace Recist.Ingestion;

/// <summary>The lengths that an annotation gives.</summary>
/// <param name="Longest">The long axis, else the only line.</param>
/// <param name="ShortAxis">The short axis.</param>
internal readonly record struct AimSizes(MeasuredLength? Longest, MeasuredLength? ShortAxis)
{
    /// <summary>Reads AIM 3's <c>Calculation</c> and AIM 4's <c>CalculationEntity</c>; null with complaints.</summary>
    public static AimSizes? Of(AimNode annotation, Subject subject, ReadingSettings settings, ComplaintLog log)
    {
        var found = new Dictionary<AimAxis, MeasuredLength>();
        foreach (var calculation in annotation.All("Calculation").Concat(annotation.All("CalculationEntity")))
        {
            if (Words(calculation).Select(AimCodes.Axis).FirstOrDefault(a => a is not null) is not { } axis)
            {
                continue;
            }

            if (Length(calculation, subject, settings, log) is not { } length)
            {
                return null;
            }

            if (!found.TryAdd(axis, length) && found[axis].Length != length.Length)
            {
                return Two(length, subject, log);
            }
        }

        var line = found.GetValueOrDefault(AimAxis.Length);
        var axisLine = found.GetValueOrDefault(AimAxis.Long);
        return line is not null && axisLine is not null && line.Length != axisLine.Length
            ? Two(line, subject, log)
            : new(axisLine ?? line, found.GetValueOrDefault(AimAxis.Short));
    }

    private static IEnumerable<string> Words(AimNode calculation) => new[]
    {
        calculation.Text("codeValue"), calculation.Text("codeMeaning"), calculation.At("description")?.Text("value"),
    }.Concat(calculation.All("typeCode").Select(t => t.Text("code"))).OfType<string>();

    private static MeasuredLength? Length(AimNode calculation, Subject subject, ReadingSettings settings, ComplaintLog log)
    {
        var result = calculation.All("CalculationResult").FirstOrDefault();
        var data = result?.All("CalculationData").FirstOrDefault();
        var holder = data?.At("value") ?? data ?? result?.At("value");
        if (holder?.Text("value") is not { } text)
        {
            log.Refuse(Codes.ValueMissing, calculation.Place, null, "A calculation has no value.", "Export the annotation anew.");
            return null;
        }

        var unit = result!.Text("unitOfMeasure") ?? result.At("unitOfMeasure")?.Text("value");
        if (LengthUnits.OfCode(unit, settings) is not { } perUnit)
        {
            log.Block(
                Codes.UnitUnknown,
                subject,
                result.Place,
                unit,
                "The unit of this length is missing, or does not say whether it is millimetres or centimetres.",
                "Declare the unit of these files (clinic setting, --unit mm or --unit cm), after asking who measured.");
            return null;
        }

        return MeasuredLength.Read(text, perUnit, holder.Place, log);
    }

    private static AimSizes? Two(MeasuredLength length, Subject subject, ComplaintLog log)
    {
        log.Block(Codes.TwoValues, subject, length.Place, length.Text, "One annotation has two different lengths.", "Leave the longest diameter, or name the axes.");
        return null;
    }
}
