namespace Recist.Ingestion;

/// <summary>What one scan says of a lesion in its role.</summary>
internal static class ImagedFinding
{
    private static readonly Length NormalNode = Length.FromMillimetres(10);

    /// <summary>A visit with the one finding; null with a complaint.</summary>
    public static Visit? Of(ImagedLesion scan, Lesion lesion, ComplaintLog log)
    {
        var visit = new Visit(scan.Visit ?? scan.Date.Text, scan.Date, scan.IsBaseline == true) { BaselineUndeclared = scan.IsBaseline is null ? true : null, TimeOfDay = scan.Time };
        if (!Axes(scan, log))
        {
            return null;
        }

        var size = lesion.IsNode ? scan.ShortAxis : scan.Longest;
        if (lesion.IsNode && size is null && scan.Longest is { } longest && lesion.Role != LesionRole.New)
        {
            log.Block(
                Codes.ShortAxisMissing,
                scan.Subject,
                longest.Place,
                lesion.Id,
                "A node is measured by its short axis, and only its length is given.",
                "Give the short axis.");
            return null;
        }

        return lesion.Role switch
        {
            LesionRole.Target => Target(scan, size, log) is { } found ? visit with { Measurements = [found with { Method = scan.Method }] } : null,
            LesionRole.NonTarget => NonTarget(scan, lesion, size, log) is { } found ? visit with { NonTargets = [found] } : null,
            _ => New(scan, lesion, size, log) is { } found ? visit with { NewLesions = [found] } : null,
        };
    }

    private static bool Axes(ImagedLesion scan, ComplaintLog log)
    {
        if (scan.ShortAxis is { } shortAxis && scan.Longest is { } longest && shortAxis.Length > longest.Length)
        {
            log.Block(Codes.AxisOrder, scan.Subject, shortAxis.Place, shortAxis.Text, "The short axis is longer than the longest diameter.", "Correct one of them.");
            return false;
        }

        return true;
    }

    private static TargetMeasurement? Target(ImagedLesion scan, MeasuredLength? size, ComplaintLog log)
    {
        if (size is { } measured && scan is { Word: null, Resolved: false })
        {
            return MeasurementReader.Measured(scan.Lesion, measured.Length) with { Text = measured.Text, Source = measured.Place.Cell };
        }

        if (size is not null && size.Length > Length.Zero)
        {
            Contradicts(scan, size, log);
            return null;
        }

        if (scan is { Word: null, Resolved: false })
        {
            log.Inform(
                Codes.BlankNotEvaluable, scan.Subject, scan.Place, scan.Lesion, "A target has no size here; it was read as not evaluable.", "Give the size, or say what was found.");
        }

        return Word(scan, Vocabularies.State, MeasurementState.Absent, MeasurementState.NotEvaluable, log) is not { } state || Merged(scan, state, log) ? null
            : new(scan.Lesion, state) { Text = scan.Word?.Text, Source = (scan.Word?.Place ?? scan.Place).Cell };
    }

    private static bool Merged(ImagedLesion scan, MeasurementState state, ComplaintLog log)
    {
        if (state == MeasurementState.Merged)
        {
            log.Refuse(Codes.ValueUnknown, scan.Word!.Place, scan.Word.Text, "This format cannot say into which lesion this one merged.", "Send the patient as JSON.");
        }

        return state == MeasurementState.Merged;
    }

    /// <summary>The word; without one a size shows that the lesion is there.</summary>
    private static NonTargetFinding? NonTarget(ImagedLesion scan, Lesion lesion, MeasuredLength? size, ComplaintLog log)
    {
        var bySize = size is { } s && (s.Length == Length.Zero || (lesion.IsNode && s.Length < NormalNode)) ? NonTargetStatus.Absent : NonTargetStatus.Present;
        if (Word(scan, Vocabularies.NonTarget, NonTargetStatus.Absent, bySize, log) is not { } status)
        {
            return null;
        }

        if (!lesion.IsNode && status is NonTargetStatus.Absent or NonTargetStatus.NotEvaluated && size?.Length > Length.Zero)
        {
            Contradicts(scan, size, log);
            return null;
        }

        var word = scan.Word;
        var byNode = lesion.IsNode && size is not null && status != NonTargetStatus.UnequivocalProgression;
        return new(scan.Lesion, status)
        {
            ShortAxis = lesion.IsNode ? size?.Length : null,
            Text = byNode ? size!.Text : word?.Text ?? size?.Text,
            Source = (byNode ? size!.Place : word?.Place ?? size?.Place ?? scan.Place).Cell,
        };
    }

    private static NewLesionFinding? New(ImagedLesion scan, Lesion lesion, MeasuredLength? size, ComplaintLog log)
    {
        // One that was new stays a progression when it is gone again.
        if (Word(scan with { Resolved = false }, Vocabularies.NewLesion, default, NewLesionStatus.Unequivocal, log) is not { } status)
        {
            return null;
        }

        if (status == NewLesionStatus.PerPet)
        {
            log.Refuse(Codes.ValueUnknown, scan.Word!.Place, scan.Word.Text, "This format cannot say what the PET scans showed.", "Send the patient as JSON.");
            return null;
        }

        return new(scan.Lesion, status)
        {
            Organ = lesion.Organ,
            IsNode = lesion.IsNode,
            Diameter = size?.Length,
            DiameterText = size?.Text,
            DiameterSource = size?.Place.Cell,
            Change = scan.Resolved ? NewLesionChange.Absent : null,
            Text = scan.Word?.Text,
            Source = (scan.Word?.Place ?? scan.Place).Cell,
        };
    }

    private static T? Word<T>(ImagedLesion scan, Vocabulary<T> words, T resolved, T without, ComplaintLog log)
        where T : struct
    {
        if (scan.Word is not { } word)
        {
            return scan.Resolved ? resolved : without;
        }

        if (words.Exact(word.Text) is { } value)
        {
            return value;
        }

        log.Refuse(Codes.ValueUnknown, word.Place, word.Text, "This word is not one of the list.", $"Use one of: {words.Listed}.");
        return null;
    }

    private static void Contradicts(ImagedLesion scan, MeasuredLength size, ComplaintLog log) => log.Block(
        Codes.TwoValues, scan.Subject, size.Place, size.Text, "The lesion has a length, and is said not to have one.", "Leave the one that was found.");
}
