namespace Recist.Ingestion;

/// <summary>Sets options and criteria by their names in files, with a complaint for each that cannot be.</summary>
internal static class OptionReader
{
    private static readonly Vocabulary<bool> Criteria =
        new(("RECIST 1.1", true), ("iRECIST", false), ("mRECIST-HCC", false), ("RECIST 1.0", false), ("imRECIST", false));

    /// <summary>Sets one option.</summary>
    public static ResponseOptions Set(ResponseOptions options, string name, string value, Action<string, string, string> complain)
    {
        if (OptionTable.Find(name) is not { } option)
        {
            complain(Codes.ValueUnknown, $"There is no option \"{name}\".", $"Use one of: {string.Join(", ", OptionTable.All.Select(o => o.Name))}.");
            return options;
        }

        if (option.Read(options, value) is { } set)
        {
            return set;
        }

        if (option.Write is null)
        {
            complain(
                Codes.OptionNotSupported,
                $"This version computes nothing from \"{name}\" and takes only its default.",
                $"Leave it out, or give {option.Values}.");
        }
        else
        {
            complain(Codes.ValueUnknown, $"This is no value of \"{name}\".", $"Use: {option.Values}.");
        }

        return options;
    }

    /// <summary>Checks the name of the criteria; only RECIST 1.1 is computed.</summary>
    public static void CheckCriteria(string name, Action<string, string, string> complain)
    {
        if (Criteria.Loose(name) is not { } supported)
        {
            complain(Codes.ValueUnknown, "These criteria are not known.", $"Use one of: {Criteria.Listed}.");
        }
        else if (!supported)
        {
            complain(
                Codes.CriteriaNotSupported,
                "This version judges by RECIST 1.1 only; judging by other criteria would give a wrong answer.",
                "Use RECIST 1.1, or wait for a version that has these criteria.");
        }
    }

    /// <summary>The options with those of the command line or the clinic set over them.</summary>
    public static ResponseOptions WithOverrides(ResponseOptions options, ReadingSettings settings, ComplaintLog log)
    {
        foreach (var (name, value) in settings.OptionOverrides ?? new Dictionary<string, string>())
        {
            void Complain(string code, string problem, string fix) => log.Refuse(code, default, value, problem, fix);
            if (name == "criteria")
            {
                CheckCriteria(value, Complain);
            }
            else
            {
                options = Set(options, name, value, Complain);
            }
        }

        return options;
    }
}
