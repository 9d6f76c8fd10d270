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
        AimNode? unknown = null;
        foreach (var calculation in annotation.All("Calculation").Concat(annotation.All("CalculationEntity")))
        {
            if (Words(calculation).Select(AimCodes.Axis).FirstOrDefault(a => a is not null) is not { } axis)
            {
                unknown ??= IsLength(calculation) ? calculation : null;
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

        if (found.Count == 0 && unknown is not null)
        {
            log.Block(
                Codes.ValueUnknown, subject, unknown.Place, Words(unknown).FirstOrDefault(), "A calculation in a unit of length has a name that is not known: it may be the size of the lesion.",
                "Measure with the tool for lengths or for the two axes, or take the calculation out.");
            return null;
        }

        var line = found.GetValueOrDefault(AimAxis.Length);
        var axisLine = found.GetValueOrDefault(AimAxis.Long);
        return line is not null && axisLine is not null && line.Length != axisLine.Length
            ? Two(line, subject, log)
            : new(axisLine ?? line, found.GetValueOrDefault(AimAxis.Short));
    }

    private static bool IsLength(AimNode calculation) => calculation.All("CalculationResult").Any(r => Unit(r) is "mm" or "cm" or "linear");

    private static string? Unit(AimNode result) => result.Text("unitOfMeasure") ?? result.At("unitOfMeasure")?.Text("value");

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

        if (calculation.All("CalculationData").Select(d => (d.At("value") ?? d).Text("value")).Concat(calculation.All("CalculationResult").Select(r => r.At("value")?.Text("value"))).OfType<string>().Distinct().Skip(1).Any())
        {
            log.Block(Codes.TwoValues, subject, calculation.Place, null, "One calculation has several values.", "Leave the longest diameter, or name the axes.");
            return null;
        }

        var unit = Unit(result!);
        if (LengthUnits.OfCode(unit, settings) is not { } perUnit)
        {
            log.Block(
                Codes.UnitUnknown,
                subject,
                result!.Place,
                unit,
                "The unit of this length is missing, or does not say whether it is millimetres or centimetres.",
                $"Declare the unit of these files {Declare.Unit}, after asking who measured.");
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
