namespace Recist.Ingestion;

/// <summary>Sets options and criteria by their names in files, with a complaint for each that cannot be.</summary>
internal static class OptionReader
{
    private static readonly Vocabulary<Criteria> Names = new([.. Enum.GetValues<Criteria>().Select(c => (c.Code(), c))]);

    /// <summary>Sets one option.</summary>
    public static ResponseOptions Set(ResponseOptions options, string name, string value, TakesComplaint complain)
    {
        if (OptionTable.Find(name) is not { } option)
        {
            complain(Codes.ValueUnknown, $"There is no option \"{name}\".", $"Use one of: {string.Join(", ", OptionTable.All.Select(o => o.Name))}.", "the name of an option");
            return options;
        }

        if (option.Read(options, value) is { } set)
        {
            return set;
        }

        complain(Codes.ValueUnknown, $"This is no value of \"{name}\".", $"Use: {option.Values}.", option.Values);
        return options;
    }

    /// <summary>Sets the criteria.</summary>
    public static ResponseOptions SetCriteria(ResponseOptions options, string name, TakesComplaint complain)
    {
        if (Names.Loose(name) is not { } criteria)
        {
            if (OtherCriteria.Named(name) is { } other)
            {
                complain(other.Code, $"These criteria are {other.Name}, not RECIST.", other.Instead, $"one of: {Names.Listed}");
                return options;
            }

            complain(Codes.ValueUnknown, "These criteria are not known.", $"Use one of: {Names.Listed}.", $"one of: {Names.Listed}");
            return options;
        }

        return options with { Criteria = criteria };
    }

    /// <summary>Gives a draft the options that hold for it.</summary>
    /// <remarks>Those that the clinic set for its study, else those of the file under those of the command line.</remarks>
    public static void Settle(PatientDraft draft, ReadingSettings settings)
    {
        var own = settings.StudyOptions.GetValueOrDefault(draft.Subject.Study);
        draft.OptionsOverruled.AddRange(draft.OptionsInFile.Where(name => own is not null && !OptionTable.Same(name, draft.Options, own)));
        draft.Options = own ?? WithOverrides(draft.Options, settings, new ComplaintLog());
    }

    /// <summary>The options with those of the command line set over them.</summary>
    public static ResponseOptions WithOverrides(ResponseOptions options, ReadingSettings settings, ComplaintLog log)
    {
        foreach (var (name, value) in settings.OptionOverrides ?? new Dictionary<string, string>())
        {
            void Complain(string code, string problem, string fix, string? expected) => log.Refuse(code, default, value, problem, fix, expected);
            options = name == OptionTable.Criteria ? SetCriteria(options, value, Complain) : Set(options, name, value, Complain);
        }

        // RECIST 1.0 always confirms: a file that switches it off gets, and is shown, the option in force.
        return options.Criteria == Criteria.Recist10 ? options with { ConfirmationRequired = true } : options;
    }
}
