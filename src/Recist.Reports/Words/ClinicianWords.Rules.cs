namespace Recist.Reports.Words;

/// <summary>The rules box: criteria, thresholds and the protocol choices in force.</summary>
internal static partial class ClinicianWords
{
    public const string RulesHeading = "Rules in force";
    public const string CriteriaKey = "Criteria";
    public const string OptionsHeading = "Protocol options";
    public const string OptionColumn = "Option";
    public const string InForce = "In force";
    public const string OptionsCaption = "Options that differ from the default are marked";
    public const string ChangedMark = " (not the default)";

    public static string CriteriaName(Criteria criteria) => criteria.Code() + criteria switch
    {
        Criteria.IRecist => " (Seymour 2017)",
        Criteria.MRecistHcc => " (Lencioni and Llovet 2010)",
        Criteria.Recist10 => " (Therasse 2000)",
        Criteria.ImRecist => " (Hodi 2018)",
        _ => " (Eisenhauer 2009)",
    } + ", exact decimal arithmetic, limits inclusive";

    public static IEnumerable<string> ThresholdLines(ResponseOptions options)
    {
        var growth = new CriteriaWords(options).LeastGrowth;
        return
        [
            $"CR: {Complete(options.Criteria)}, all non-targets gone and markers normal, no new lesion.",
            options.Criteria == Criteria.ImRecist
                ? $"PD: sum, with the measurable new lesions in it, at least {growth} above the nadir; negated by the first other response at least 4 weeks on."
                : $"PD: sum at least {growth} above the nadir, or unequivocal non-target progression, or an unequivocal new lesion.",
            .. options.Criteria == Criteria.IRecist ? [Confirming(options)] : Array.Empty<string>(),
            "PR: sum at least 30% below the baseline sum, without progression. SD: neither.",
            Targets(options.Criteria) + " Too small to measure counts as 5 mm.",
        ];
    }

    private static string Confirming(ResponseOptions options) =>
        $"A first PD is iUPD. From {options.IRecistConfirmMinDays} days on it is iCPD by a sum of targets, or of measured new lesions, 5 mm above "
        + (options.IRecistGrowthFromIUpd ? "that of the iUPD" : "its smallest since the iUPD")
        + ", by any further increase of what is not measured, by a further new lesion, or by PD in another category; iSD or better clears it. "
        + "A new lesion that persists then makes a new iUPD only by a sum 20% and 5 mm above its smallest, or by an unequivocal increase where it is not measured.";

    private static string Complete(Criteria criteria) => criteria switch
    {
        Criteria.MRecistHcc => "no viable part left in any target, target nodes below 10 mm",
        Criteria.Recist10 => "all targets absent, nodes too",
        _ => "all targets absent, target nodes below 10 mm",
    };

    private static string Targets(Criteria criteria) => criteria switch
    {
        Criteria.MRecistHcc =>
            "Targets: at most 5 in all and 2 per organ; at baseline a viable part of at least 10 mm, nodes at least 15 mm short axis, at the porta hepatis 20 mm.",
        Criteria.Recist10 => "Targets: at most 10 in all and 5 per organ, longest diameters of nodes too; at baseline at least 10 mm on spiral CT, else 20 mm.",
        _ => "Targets: at most 5 in all and 2 per organ; at baseline at least 10 mm, nodes at least 15 mm short axis.",
    };

    public static string Limits(string baseline, string partial, string nadir, string progression) =>
        $"For this visit: PR at {partial} mm or less (baseline {baseline} mm); PD at {progression} mm or more (nadir {nadir} mm).";

    public static IEnumerable<(string Name, string Value, bool Changed)> Options(ResponseOptions options)
    {
        var usual = ResponseOptions.Default;
        yield return Option("Study's best response", options.ConfirmationRequired, usual.ConfirmationRequired, o => o ? "confirmed" : "unconfirmed");
        yield return Option("Days to confirm CR or PR", options.ConfirmMinDays, usual.ConfirmMinDays, d => $"at least {d}");
        yield return Option("NE visits between", options.MaxNotEvaluableBetween, usual.MaxNotEvaluableBetween, n => $"at most {n}");
        yield return Option("One SD between two PR", options.AcceptStableBetween, usual.AcceptStableBetween, o => o ? "accepted" : "breaks confirmation");
        yield return Option("SD as best response from", options.StableMinDays, usual.StableMinDays, d => $"day {d}");
        yield return Option("Gap before an event that censors", options.LongestGapDays ?? 0, usual.LongestGapDays ?? 0, d => options.LongestGapDays is null ? "no limit" : $"more than {d} days");
        yield return Option("New therapy before the event", options.CensorAtNewTherapy, usual.CensorAtNewTherapy, o => o ? "censors" : "changes nothing");
        yield return Option("TTP of a death without PD ends", options.DeathWithoutProgression, usual.DeathWithoutProgression, d => d == DeathWithoutProgression.DeathDate ? "at the death" : "at the last assessment");
        yield return Option("Clinical benefit from", options.ClinicalBenefitMinDays, usual.ClinicalBenefitMinDays, d => $"day {d}");
        yield return Option("Date of PD by the sum", options.ProgressionDateIsLastScan, usual.ProgressionDateIsLastScan, o => o ? "last scan of the visit" : "day of the visit");
        yield return Option("PR until PD (EORTC)", options.PartialResponsePersists, usual.PartialResponsePersists, o => o ? "PR persists" : "arithmetic at each visit");
        yield return Option("Disease back after CR", options.ReappearanceAfterCompleteIsProgression, usual.ReappearanceAfterCompleteIsProgression, o => o ? "PD" : "by arithmetic");
        yield return Option("CR then PR reads as", options.CompleteThenPartial, usual.CompleteThenPartial, c => c switch
        {
            CompleteThenPartial.Progression => "PD",
            CompleteThenPartial.Partial => "PR",
            _ => "SD",
        });
        yield return Option("Growth of a node below 10 mm", options.NormalNodeGrowthIsProgression, usual.NormalNodeGrowthIsProgression, o => o ? "PD" : "CR");
        yield return Option("New node of 10 to 15 mm", options.SmallNewNodeIsNew, usual.SmallNewNodeIsNew, o => o ? "new lesion" : "equivocal");
        yield return Option("Target treated on study", options.TreatedTargetIsAbsent, usual.TreatedTargetIsAbsent, o => o ? "0 mm" : "not evaluable");
        yield return Option("Missing target that cannot matter", options.AcceptMissingTargetThatCannotMatter, usual.AcceptMissingTargetThatCannotMatter, o => o ? "accepted" : "NE");
        yield return Option("Reappeared, too small", options.QueryReappearedTooSmall, usual.QueryReappearedTooSmall, o => o ? "query" : "5 mm");
        yield return Option("Non-targets seen in part", options.PartlyEvaluatedNonTargetIsNonCR, usual.PartlyEvaluatedNonTargetIsNonCR, o => o ? "Non-CR/Non-PD" : "NE");
        if (options.Criteria == Criteria.MRecistHcc)
        {
            yield return Option("Least growth of 5 mm for PD", options.MRecistNeeds5Mm, usual.MRecistNeeds5Mm, o => o ? "needed" : "not needed");
        }

        yield return Option("CR with an equivocal finding", options.WithholdCompleteWithEquivocal, usual.WithholdCompleteWithEquivocal, o => o ? "withheld (PR; without targets Non-CR/Non-PD)" : "CR");
        if (options.Criteria == Criteria.IRecist)
        {
            yield return Option("Days to confirm an iUPD", options.IRecistConfirmMinDays, usual.IRecistConfirmMinDays, d => $"at least {d}");
            yield return Option("iUPD after 8 weeks", options.IRecistConfirmWindowIsStrict, usual.IRecistConfirmWindowIsStrict, o => o ? "begins anew" : "still confirmed");
            yield return Option("Growth that confirms an iUPD is from", options.IRecistGrowthFromIUpd, usual.IRecistGrowthFromIUpd, o => o ? "the iUPD" : "the smallest since it");
        }
    }

    private static (string Name, string Value, bool Changed) Option<T>(string name, T value, T usual, Func<T, string> text)
        where T : struct => (name, text(value), !value.Equals(usual));
}
