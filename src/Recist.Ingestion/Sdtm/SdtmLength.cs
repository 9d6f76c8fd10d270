namespace Recist.Ingestion;

/// <summary>What one TR row says of a target: a length, or a state in words.</summary>
internal static class SdtmLength
{
    /// <summary>The measurement, or null with a complaint.</summary>
    public static TargetMeasurement? Measurement(SdtmRow row, string lesion, ComplaintLog log, Subject subject)
    {
        var text = row.Text("TRORRES") ?? row.Text("TRSTRESC");
        var state = row.Text("TRSTAT") is not null ? MeasurementState.NotEvaluable : State(text) ?? InOtherWords(row, text, log, subject);
        if (state is MeasurementState.Absent or MeasurementState.NotEvaluable && OfNumber(row, log, subject) > Recist.Length.Zero)
        {
            log.Block(
                Codes.TwoValues, subject, row.Place("TRSTRESN"), row.Text("TRSTRESN") ?? text, "The row has a length, and says that there was none.", "Leave the one that was found.");
        }

        if (state is null && SeesOther(row, log, subject))
        {
            return null;
        }

        var byLength = state is null || (state == MeasurementState.TooSmall && row.Text("TRSTRESN") is not (null or "5"));
        var length = byLength ? Length(row, log, subject) : null;
        if (byLength && length is null)
        {
            return null;
        }

        var (found, diameter) = length is { } measured ? MeasurementReader.Found(measured) : (state!.Value, null);
        var cell = byLength ? row.LengthVariable : row.WordVariable;
        return new TargetMeasurement(lesion, found, diameter)
        {
            Method = row.Text("TRMETHOD"),
            Comment = row.Text("TRREASND"),
            Text = row.Text(cell),
            Source = row.Place(cell).Cell,
        };
    }

    /// <summary>SPLIT and MERGED say that the length stands elsewhere, and nothing says where: asked of this patient alone.</summary>
    private static bool SeesOther(SdtmRow row, ComplaintLog log, Subject subject)
    {
        var word = row.Text("TRSTRESN") is null ? row.Text(row.WordVariable)?.ToUpperInvariant() : null;
        if (word is not ("SPLIT" or "MERGED" or "COALESCED"))
        {
            return false;
        }

        log.Block(
            word == "SPLIT" ? Codes.PartsUnclear : Codes.MergeUnclear, subject, row.Place(row.WordVariable), word,
            word == "SPLIT" ? "TR says that the lesion has split, and TU does not name its parts." : "TR says that the lesion has merged, and TU does not say with which.",
            word == "SPLIT" ? "Add a row to TU for each part: TUTESTCD TUSPLIT, the lesion in TUGRPID, a TULNKID of its own; and its length to TR."
                : "Add a row to TU: TUTESTCD TUMERGE, the lesions in TULNKID such as T01/T02; and their one length to TR.");
        return true;
    }

    /// <summary>A word of people that has one meaning, told: <c>GONE</c>, <c>RESECTED</c>.</summary>
    private static MeasurementState? InOtherWords(SdtmRow row, string? text, ComplaintLog log, Subject subject)
    {
        MeasurementState? state = text is null || char.IsAsciiDigit(text[0]) ? null : CellWords.Finding(text) switch
        {
            CellMeaning.Absent => MeasurementState.Absent,
            CellMeaning.TooSmall => MeasurementState.TooSmall,
            CellMeaning.NotEvaluable => MeasurementState.NotEvaluable,
            CellMeaning.Treated => MeasurementState.Treated,
            _ => null,
        };
        if (state is { } known)
        {
            var treated = known == MeasurementState.Treated ? " (not evaluable, unless the option treatedTarget says absent)" : "";
            log.Inform(Codes.WordRead, subject, row.Place(row.WordVariable), text, $"This was read as {Vocabularies.State.WordFor(known)}{treated}.", "Nothing needs to be done, unless it means another thing.");
        }

        return state;
    }

    /// <summary>The length of a row that holds a number; null, without a complaint, where it holds none.</summary>
    public static Length? OfNumber(SdtmRow row, ComplaintLog log, Subject subject) =>
        row.Text("TRSTRESN") is not null || (row.Text("TRORRES") is { } text && NumberText.TryRead(text, '.', out _)) ? Length(row, log, subject) : null;

    /// <summary>The standardised number, else the original one, in millimetres.</summary>
    public static Length? Length(SdtmRow row, ComplaintLog log, Subject subject)
    {
        if ((IsBound(row, "TRORRES") ? "TRORRES" : IsBound(row, "TRSTRESC") ? "TRSTRESC" : null) is { } bound)
        {
            row.Complain(bound)(Codes.NumberFormat, "The length is only said to be below, above or about a value.", "Give the length itself, or TOO SMALL TO MEASURE.", "a number such as 12.5, or a state in words");
            return null;
        }

        var standard = One(row, "TRSTRESN", row.Text("TRSTRESU") ?? row.Text("TRORRESU"));
        var original = row.Text("TRORRES") is { } text && NumberText.TryRead(text, '.', out _) ? One(row, "TRORRES", row.Text("TRORRESU") ?? row.Text("TRSTRESU")) : null;
        if (standard is not null && original is not null && standard != original)
        {
            log.Block(
                Codes.TwoValues, subject, row.Place("TRSTRESN"), row.Text("TRSTRESN"), "TRORRES and TRSTRESN are different lengths.", "Correct one of them.");
        }

        if (standard is not null && row.Text("TRSTRESC") is { } coded && NumberText.TryRead(coded, '.', out _) && One(row, "TRSTRESC", row.Text("TRSTRESU") ?? row.Text("TRORRESU")) != standard)
        {
            log.Block(Codes.TwoValues, subject, row.Place("TRSTRESC"), coded, "TRSTRESC and TRSTRESN are different lengths.", "Correct one of them.");
        }

        if (standard is null && original is null && row.Text("TRSTRESN") is null)
        {
            row.Complain("TRORRES")(Codes.NumberFormat, "This is neither a length nor a known state.", "Give a number in mm, TOO SMALL TO MEASURE, ABSENT, NOT EVALUABLE, or RESECTED or IRRADIATED where it was treated on study.", "a number such as 12.5, or a state in words");
        }

        return standard ?? original;
    }

    private static bool IsBound(SdtmRow row, string variable) =>
        row.Text(variable) is { } text && text.AsSpan().TrimStart() is ['<' or '>' or '\u2264' or '\u2265' or '~', ..];

    private static Length? One(SdtmRow row, string variable, string? unit)
    {
        if (row.Text(variable) is not { } text)
        {
            return null;
        }

        decimal? perUnit = unit is null ? row.Variables.DeclaredUnit?.MillimetresPerUnit() : "MM".Equals(unit, StringComparison.OrdinalIgnoreCase) ? 1 : "CM".Equals(unit, StringComparison.OrdinalIgnoreCase) ? 10 : null;
        if (perUnit is null)
        {
            row.Complain(variable)(Codes.UnitUnknown, "The unit of this length is missing or not known.", $"Give mm (or cm) in TRSTRESU or TRORRESU, or declare the unit of your files {Declare.Unit}.");
            return null;
        }

        return LengthText.TryRead(text, '.', perUnit.Value, out var isRounded) is { } length && !isRounded ? length
            : LengthText.Read(text, '.', perUnit.Value, row.Complain(variable), row.Lost(variable));
    }

    /// <summary>A row without a value and without a word was not entered, which is not the same as 0.</summary>
    private static MeasurementState? State(string? text) => text?.ToUpperInvariant() switch
    {
        null => MeasurementState.NotEvaluable,
        "ABSENT" => MeasurementState.Absent,
        "TOO SMALL TO MEASURE" or "TSTM" or "TSM" => MeasurementState.TooSmall,
        "NOT EVALUABLE" or "NOT ASSESSABLE" or "NE" or "NOT DONE" or "UNKNOWN" or "PRESENT" => MeasurementState.NotEvaluable,
        "NON-PATHOLOGICAL" => MeasurementState.NotEvaluable, // A normal node has a short axis; 0 would make a nadir that never was.
        _ => null,
    };
}
