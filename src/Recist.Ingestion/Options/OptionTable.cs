using System.Collections.Immutable;
using System.Globalization;

namespace Recist.Ingestion;

/// <summary>Every protocol choice that files and the command line may name.</summary>
public static class OptionTable
{
    /// <summary>The name by which files and settings give the criteria, beside the options.</summary>
    public const string Criteria = "criteria";

    /// <summary>The criteria by the names that files give them, in one line.</summary>
    public static string CriteriaNames { get; } = string.Join(", ", Enum.GetValues<Criteria>().Select(c => c.Code()));

    /// <summary>All options in the order of docs/file-formats.md.</summary>
    public static ImmutableArray<OptionDefinition> All { get; } =
    [
        Whole("confirmMinDays", 0, 3650, o => o.ConfirmMinDays, (o, v) => o with { ConfirmMinDays = v }),
        Whole("maxNeBetween", 0, 9, o => o.MaxNotEvaluableBetween, (o, v) => o with { MaxNotEvaluableBetween = v }),
        Flag("acceptSdBetween", o => o.AcceptStableBetween, (o, v) => o with { AcceptStableBetween = v }),
        Whole("sdMinDays", 0, 3650, o => o.StableMinDays, (o, v) => o with { StableMinDays = v }),
        Flag("confirmationRequired", o => o.ConfirmationRequired, (o, v) => o with { ConfirmationRequired = v }),
        WholeOrNull("pfsMaxGapDays", 0, 3650, o => o.LongestGapDays, (o, v) => o with { LongestGapDays = v }),
        Flag("pfsCensorAtNewTherapy", o => o.CensorAtNewTherapy, (o, v) => o with { CensorAtNewTherapy = v }),
        Choice(
            "ttpDeath",
            "last-assessment",
            "death-date",
            o => o.DeathWithoutProgression == DeathWithoutProgression.DeathDate,
            (o, v) => o with { DeathWithoutProgression = v ? DeathWithoutProgression.DeathDate : DeathWithoutProgression.LastAssessment }),
        Whole("cbrMinDays", 0, 3650, o => o.ClinicalBenefitMinDays, (o, v) => o with { ClinicalBenefitMinDays = v }),
        Choice("prPersistence", "strict", "eortc", o => o.PartialResponsePersists, (o, v) => o with { PartialResponsePersists = v }),
        Flag("crReappearancePd", o => o.ReappearanceAfterCompleteIsProgression, (o, v) => o with { ReappearanceAfterCompleteIsProgression = v }),
        CompleteThenPartialOption(),
        Choice("normalNodeGrowth", "cr", "pd", o => o.NormalNodeGrowthIsProgression, (o, v) => o with { NormalNodeGrowthIsProgression = v }),
        Choice("smallNewNode", "equivocal", "new", o => o.SmallNewNodeIsNew, (o, v) => o with { SmallNewNodeIsNew = v }),
        Choice("treatedTarget", "not-evaluable", "absent", o => o.TreatedTargetIsAbsent, (o, v) => o with { TreatedTargetIsAbsent = v }),
        Choice("missingTarget", "ne", "accept", o => o.AcceptMissingTargetThatCannotMatter, (o, v) => o with { AcceptMissingTargetThatCannotMatter = v }),
        Flag("mrecistAbsolute5mm", o => o.MRecistNeeds5Mm, (o, v) => o with { MRecistNeeds5Mm = v }),
        Choice("reappearedTooSmall", "5mm", "flag", o => o.QueryReappearedTooSmall, (o, v) => o with { QueryReappearedTooSmall = v }),
        Whole("irecistConfirmMinDays", 0, 3650, o => o.IRecistConfirmMinDays, (o, v) => o with { IRecistConfirmMinDays = v }),
        Choice("irecistConfirmWindow", "open", "strict", o => o.IRecistConfirmWindowIsStrict, (o, v) => o with { IRecistConfirmWindowIsStrict = v }),
        Choice("pdDate", "visit", "last-scan", o => o.ProgressionDateIsLastScan, (o, v) => o with { ProgressionDateIsLastScan = v }),
        Choice("nonTargetPartlyEvaluated", "ne", "non-cr-non-pd", o => o.PartlyEvaluatedNonTargetIsNonCR, (o, v) => o with { PartlyEvaluatedNonTargetIsNonCR = v }),
        Choice("crWithEquivocal", "cr", "withheld", o => o.WithholdCompleteWithEquivocal, (o, v) => o with { WithholdCompleteWithEquivocal = v }),
        Choice("irecistGrowthFrom", "smallest", "iupd", o => o.IRecistGrowthFromIUpd, (o, v) => o with { IRecistGrowthFromIUpd = v }),
    ];

    /// <summary>The options in force with their values, in the table's order.</summary>
    public static IEnumerable<(OptionDefinition Option, string Value)> InForce(ResponseOptions options) =>
        All.Select(o => (o, o.Write(options)));

    /// <summary>Options with one of them, or the criteria, set by its name in files.</summary>
    /// <param name="options">The options.</param>
    /// <param name="name">Name of the option, or <see cref="Criteria"/>.</param>
    /// <param name="value">Its value as text.</param>
    /// <returns>Null where there is no such option, or it has no such value.</returns>
    public static ResponseOptions? Set(ResponseOptions options, string name, string value)
    {
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(value);
        var refused = false;
        var set = name == Criteria
            ? OptionReader.SetCriteria(options, value, (_, _, _, _) => refused = true)
            : Find(name)?.Read(options, value);
        return refused ? null : set;
    }

    /// <summary>True where two sets of options have the same value of one option, by its name; the criteria count as one.</summary>
    public static bool Same(string name, ResponseOptions one, ResponseOptions other)
    {
        ArgumentNullException.ThrowIfNull(one);
        ArgumentNullException.ThrowIfNull(other);
        return name == Criteria ? one.Criteria == other.Criteria : Find(name) is not { } option || option.Write(one) == option.Write(other);
    }

    /// <summary>The option of that name, or null.</summary>
    public static OptionDefinition? Find(string name) => All.FirstOrDefault(o => o.Name == name);

    private static OptionDefinition Whole(string name, int least, int most, Func<ResponseOptions, int> get, Func<ResponseOptions, int, ResponseOptions> set) =>
        new(name, OptionKind.Whole, string.Create(CultureInfo.InvariantCulture, $"{get(ResponseOptions.Default)}; a whole number from {least} to {most}"))
        {
            Write = o => get(o).ToString(CultureInfo.InvariantCulture),
            Read = (o, text) => WholeNumber(text) is { } v && v >= least && v <= most ? set(o, v) : null,
        };

    /// <summary>A whole number; also where it is written with zeros as decimals, as spreadsheets and programs write one ("42.0").</summary>
    private static int? WholeNumber(string text)
    {
        var point = text.IndexOf('.', StringComparison.Ordinal);
        var digits = point > 0 && point < text.Length - 1 && text.AsSpan(point + 1).TrimEnd('0').IsEmpty ? text.AsSpan(0, point) : text;
        return int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
    }

    private static OptionDefinition WholeOrNull(string name, int least, int most, Func<ResponseOptions, int?> get, Func<ResponseOptions, int?, ResponseOptions> set)
    {
        var whole = Whole(name, least, most, o => get(o) ?? 0, (o, v) => set(o, v));
        return new(name, OptionKind.Whole, string.Create(CultureInfo.InvariantCulture, $"null; a whole number from {least} to {most}"))
        {
            Write = o => get(o) is null ? "null" : whole.Write!(o),
            Read = (o, text) => text == "null" ? set(o, null) : whole.Read(o, text),
        };
    }

    private static OptionDefinition Flag(string name, Func<ResponseOptions, bool> get, Func<ResponseOptions, bool, ResponseOptions> set) =>
        Either(name, OptionKind.Flag, "false", "true", get, set);

    private static OptionDefinition Choice(string name, string no, string yes, Func<ResponseOptions, bool> get, Func<ResponseOptions, bool, ResponseOptions> set) =>
        Either(name, OptionKind.Word, no, yes, get, set);

    private static OptionDefinition Either(
        string name, OptionKind kind, string no, string yes, Func<ResponseOptions, bool> get, Func<ResponseOptions, bool, ResponseOptions> set) =>
        new(name, kind, get(ResponseOptions.Default) ? $"{yes}, {no}" : $"{no}, {yes}")
        {
            Write = o => get(o) ? yes : no,
            Read = (o, text) => text == yes ? set(o, true) : text == no ? set(o, false) : null,
        };

    private static OptionDefinition CompleteThenPartialOption()
    {
        var words = new Vocabulary<CompleteThenPartial>(
            ("sd", CompleteThenPartial.Stable), ("pd", CompleteThenPartial.Progression), ("pr", CompleteThenPartial.Partial));
        return new("crThenPr", OptionKind.Word, words.Listed)
        {
            Write = o => words.WordFor(o.CompleteThenPartial),
            Read = (o, text) => words.Exact(text) is { } v ? o with { CompleteThenPartial = v } : null,
        };
    }
}
