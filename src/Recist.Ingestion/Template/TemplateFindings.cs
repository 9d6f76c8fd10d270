namespace Recist.Ingestion;

/// <summary>From one row to one finding of a visit.</summary>
internal static class TemplateFindings
{
    /// <summary>The columns that may hold a size.</summary>
    public static readonly string[] Sizes = ["size_mm", "size_cm", "size"];

    private static readonly Vocabulary<int> Units = new(("mm", 1), ("cm", 10));

    /// <summary>The visit of a row, empty; null with a complaint.</summary>
    public static VisitPart? Visit(TemplateRow row)
    {
        var label = row.Id("visit");
        var baseline = row.Word("baseline", Vocabularies.YesNo);
        var revision = Revision(row);
        if (revision == 0)
        {
            row.Complain("revision")(Codes.NumberFormat, "A revision is a whole number.", "Write 1 for the first record, 2 for its correction.", "a whole number such as 1");
        }

        if (row.Text("visit_date") is null)
        {
            row.Missing("visit_date");
        }

        return row.Date("visit_date") is not { } date ? null
            : new VisitPart(label, Dated(label, date, baseline) with { Revision = revision, VisitNumber = Number(row) }, row.Place("visit_date"));
    }

    /// <summary>A blank, or a table without the column, does not say whether the visit is the baseline.</summary>
    private static Visit Dated(string? label, ScanDate date, bool? baseline) =>
        new(label ?? date.Text, date, baseline ?? false) { BaselineUndeclared = baseline is null ? true : null };

    private static decimal? Number(TemplateRow row)
    {
        if (row.Text("visit_number") is not { } text || NumberText.TryRead(text, row.Settings.DecimalSign, out var number))
        {
            return row.Text("visit_number") is { } said && NumberText.TryRead(said, row.Settings.DecimalSign, out var known) ? known : null;
        }

        row.Complain("visit_number")(Codes.NumberFormat, "This is not the number of a visit.", "Write a number such as 3, or 3.1 for an unscheduled visit, or leave it blank.", "a number such as 3");
        return null;
    }

    /// <summary>The revision of a row; 1 where it has none.</summary>
    public static int Revision(TemplateRow row) => row.Text("revision") is not { } text ? 1
        : NumberText.TryRead(text, '.', out var number) && number >= 1 && number == decimal.Truncate(number) ? (int)number
        : 0;

    /// <summary>How the lesion was imaged at baseline, where the row is a baseline row that says so.</summary>
    public static LesionBaseline? AtBaseline(TemplateRow row)
    {
        if (row.Text("baseline") is not { } said || Vocabularies.YesNo.Loose(said) != true || row.Text("method") is not { } method)
        {
            return null;
        }

        Modality? modality = Vocabularies.Modality.Loose(method) ?? SdtmMethods.Of(method);
        return modality is null ? null : new LesionBaseline { Modality = modality, Slice = row.Length("slice_mm", 1) };
    }

    /// <summary>The visit with the row's finding; null with complaints.</summary>
    public static VisitPart? Finding(TemplateRow row, Lesion lesion, Subject subject, ComplaintLog log)
    {
        var part = Visit(row);
        var comment = row.Text("comment");
        if (comment is not null && !IdText.Check(comment, IdText.LongestText, row.Complain("comment")))
        {
            return null;
        }

        var given = Size(row, TooSmallPart);
        var size = given?.Whole;
        switch (lesion.Role)
        {
            case LesionRole.Target when Target(row, lesion, given, subject, log) is { } target && part is not null:
                return part with { Visit = part.Visit with { Measurements = [target with { Comment = comment }] } };
            case LesionRole.NonTarget when NonTarget(row, lesion, size) is { } status && part is not null:
                var finding = new NonTargetFinding(lesion.Id, status) { ShortAxis = lesion.IsNode ? size : null, Comment = comment };
                var cell = Deciding(row, finding, size);
                if (size is null && (row.Text("state") ?? row.Text("status")) is null)
                {
                    log.Warn(Codes.BlankNotEvaluable, subject, row.Place("status"), null, "A non-target has neither status nor size; it was read as not evaluated.", "Say what was found.");
                }

                return part with { Visit = part.Visit with { NonTargets = [finding with { Text = row.Said(cell), Source = row.Place(cell).Cell }] } };
            case LesionRole.New when New(row) is { } status && part is not null:
                var found = new NewLesionFinding(lesion.Id, status)
                {
                    Organ = lesion.Organ,
                    IsNode = lesion.IsNode,
                    Diameter = size,
                    DiameterText = size is null ? null : row.Said(row.First(Sizes)),
                    DiameterSource = size is null ? null : row.Place(row.First(Sizes)).Cell,
                    Comment = comment,
                    Text = row.Said(row.First("state", "status")),
                    Source = row.Place(row.First("state", "status")).Cell,
                };
                return part with { Visit = part.Visit with { NewLesions = [found] } };
            default:
                return null;
        }

        void TooSmallPart() => log.Inform(
            Codes.TooSmallCounted, subject, row.Place(row.First(Sizes)), lesion.Id, "A part of this lesion is too small to measure; it counts 5 mm in the sum.", "Give a size where one was measured.");
    }

    /// <summary>Keeps the size of a non-target: it decides where the lesion is a lymph node after all.</summary>
    public static void KeepSize(TemplateRow row, Visit visit, PatientDraft draft)
    {
        if (visit.NonTargets is [{ ShortAxis: null, Source: { } cell }] && Size(row, () => { }) is { } size)
        {
            draft.ShortAxes.TryAdd(cell, size.Whole);
        }
    }

    /// <summary>Complains of a row's own values where the row itself cannot be placed, so that all of its faults are told at once.</summary>
    public static void CheckAlone(TemplateRow row)
    {
        Visit(row);
        Size(row, () => { });
        row.Word("node", Vocabularies.YesNo);
    }

    private static TemplateSize? Size(TemplateRow row, Action partTooSmall)
    {
        var given = Sizes.Where(c => row.Text(c) is not null).ToList();
        if (given.Count > 1)
        {
            row.Complain(given[1])(Codes.ValueConflict, "The row has two sizes.", "Leave one of them.");
            return null;
        }

        if (given is not [var column])
        {
            return null;
        }

        var unit = row.Word("unit", Units);
        if (column == "size" && row.Text("unit") is null)
        {
            unit = row.Settings.DeclaredUnit?.MillimetresPerUnit();
        }

        if (column == "size" && unit is null)
        {
            row.Complain("size")(Codes.UnitUnknown, "The size has no unit.", $"Give mm or cm in the column \"unit\", or declare the unit of your files {Declare.Unit}.");
            return null;
        }

        var perUnit = column switch { "size_mm" => 1, "size_cm" => 10, _ => unit!.Value };
        if (unit is { } stated && stated != perUnit)
        {
            row.Complain("unit")(Codes.ValueConflict, "The unit is not that of the size column.", "Correct the unit or the heading.");
            return null;
        }

        return TemplateSize.Read(row, column, perUnit, partTooSmall);
    }

    private static TargetMeasurement? Target(TemplateRow row, Lesion lesion, TemplateSize? size, Subject subject, ComplaintLog log)
    {
        var column = Sizes.FirstOrDefault(c => row.Text(c) is not null);
        var said = row.Text("state") ?? row.Text("status");
        var state = said is null ? null : OneWord(row, Vocabularies.State);
        if ((column is not null && size is null) || (said is not null && state is null))
        {
            return null;
        }

        if (size is { Whole: var length } && state is not null && !(state == MeasurementState.Absent && length == Length.Zero))
        {
            row.Complain("state")(Codes.ValueConflict, "The row has a size and a state.", "Leave the one that was found.");
            return null;
        }

        if (state == MeasurementState.Merged)
        {
            row.Complain("merged_into")(
                Codes.ValueMissing, "The row does not say into which lesion this one has merged.", "Give the id of that lesion in the column merged_into (in a wide table: merged T1); its row has the size of both.");
            return null;
        }

        if (size is null && state is null)
        {
            log.Warn(Codes.BlankNotEvaluable, subject, row.Place("size_mm"), null, "A target has neither size nor state; it was read as not evaluable.", "Give the size, or a state such as absent.");
        }

        if (size is { Parts.Length: > 1 })
        {
            log.Inform(Codes.PartsAdded, subject, row.Place(column!), lesion.Id, $"The lengths in this cell were added up as the parts of a lesion that has split: {row.Text(column!)}.", "Nothing to do, unless they are two axes or two lesions.");
        }

        var read = size is { Parts.Length: > 1 } split ? new TargetMeasurement(lesion.Id, MeasurementState.Measured) { Fragments = split.Parts }
            : size is { Whole: var measured } ? MeasurementReader.Measured(lesion.Id, measured)
            : new TargetMeasurement(lesion.Id, state ?? MeasurementState.NotEvaluable);
        var cell = column ?? row.First(said is null ? Sizes : ["state", "status"]);
        return read with
        {
            Method = row.Id("method"),
            Slice = row.Length("slice_mm", 1),
            Text = row.Said(cell),
            Source = row.Place(cell).Cell,
        };
    }

    private static NewLesionStatus? New(TemplateRow row)
    {
        if (OneWord(row, Vocabularies.NewLesion) is not NewLesionStatus.PerPet and var status)
        {
            return status;
        }

        row.Complain("status")(Codes.ValueUnknown, "A table cannot say what the PET scans showed.", "Send the patient as JSON.");
        return null;
    }

    /// <summary>The word; without one a size shows that it is there. A word and a size that exclude each other are not both taken.</summary>
    private static NonTargetStatus? NonTarget(TemplateRow row, Lesion lesion, Length? size)
    {
        if ((row.Text("status") ?? row.Text("state")) is null)
        {
            return size is not { } length ? NonTargetStatus.NotEvaluated
                : length == Length.Zero || (lesion.IsNode && length < Length.FromMillimetres(10)) ? NonTargetStatus.Absent
                : NonTargetStatus.Present;
        }

        var status = OneWord(row, Vocabularies.NonTarget);
        if (!lesion.IsNode && status is NonTargetStatus.Absent or NonTargetStatus.NotEvaluated && size > Length.Zero)
        {
            row.Complain("status")(Codes.ValueConflict, "The lesion has a size, and the status says that it was not seen.", "Leave the one that was found.");
            return null;
        }

        if (!lesion.IsNode && status is NonTargetStatus.Present or NonTargetStatus.Increased or NonTargetStatus.UnequivocalProgression && size == Length.Zero)
        {
            row.Complain("status")(Codes.ValueConflict, "The lesion has a size of 0, and the status says that it was seen.", "Leave the one that was found.");
            return null;
        }

        return status;
    }

    /// <summary>The cell that decides: the short axis of a node whatever the word, else the word, else a size.</summary>
    private static string Deciding(TemplateRow row, NonTargetFinding finding, Length? size) =>
        size is not null && ((finding.ShortAxis is not null && finding.Status != NonTargetStatus.UnequivocalProgression) || (row.Text("state") ?? row.Text("status")) is null)
            ? row.First(Sizes)
            : row.First("state", "status");

    /// <summary>The word of the columns "state" and "status", which people mix up; both filled must say the same.</summary>
    private static T? OneWord<T>(TemplateRow row, Vocabulary<T> words)
        where T : struct
    {
        var (state, status) = (row.Text("state"), row.Text("status"));
        if (state is not null && status is not null && words.Loose(state) is var a && !Equals(a, words.Loose(status)))
        {
            row.Complain("status")(Codes.ValueConflict, "State and status say different things.", "Leave one of them.");
            return null;
        }

        if (state is null && status is null)
        {
            row.Missing("status");
            return null;
        }

        return row.Word(state is not null ? "state" : "status", words);
    }
}
