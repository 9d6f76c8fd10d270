namespace Recist.Reports.Content;

/// <summary>Texts that every font draws and that look like no other: nearly all, so that a large file costs nothing and no font is loaded for it.</summary>
internal static class OrdinaryLetters
{
    /// <summary>True for printable ASCII without a blank at an end, two blanks side by side, or a bracket, which may look like a code point.</summary>
    /// <param name="text">What was uploaded; null where there is nothing, which is ordinary.</param>
    public static bool Is(string? text)
    {
        if (text is null)
        {
            return true;
        }

        var before = ' ';
        foreach (var c in text)
        {
            if (c is < ' ' or > '~' or '[' || (c == ' ' && before == ' '))
            {
                return false;
            }

            before = c;
        }

        return text.Length == 0 || before != ' ';
    }

    /// <summary>True where every text of a record is ordinary.</summary>
    public static bool Are(PatientHistory history)
    {
        if (!Is(history.Patient) || !Is(history.Study) || !Is(history.Course) || !Is(history.Reader))
        {
            return false;
        }

        foreach (var lesion in history.Lesions)
        {
            if (!Is(lesion.Id) || !Is(lesion.Organ) || !Is(lesion.Site))
            {
                return false;
            }
        }

        foreach (var visit in history.Visits)
        {
            if (!Are(visit))
            {
                return false;
            }
        }

        return true;
    }

    private static bool Are(Visit visit)
    {
        foreach (var finding in visit.Measurements)
        {
            if (!Is(finding.Method) || !Is(finding.Comment))
            {
                return false;
            }
        }

        foreach (var found in visit.NewLesions)
        {
            if (!Is(found.Lesion) || !Is(found.Organ) || !Is(found.Basis))
            {
                return false;
            }
        }

        return Is(visit.Label);
    }
}
