using System.Collections.Frozen;
using Recist.Reports.Document;
using Recist.Reports.Words;

namespace Recist.Reports.Content.Clinician;

/// <summary>Block B: the verdict, its parts and why, before anything else.</summary>
internal static class VerdictBlock
{
    private static readonly FrozenSet<string> InTheLine = FrozenSet.ToFrozenSet(
        [
            RuleIds.TargetCr, RuleIds.TargetPr, RuleIds.TargetSd, RuleIds.TargetPd, RuleIds.TargetNe,
            RuleIds.NonTargetCr, RuleIds.NonTargetPd, RuleIds.NonTargetPersists, RuleIds.NewLesionUnequivocal,
            RuleIds.OverallPd, RuleIds.OverallTable1, RuleIds.OverallTable2, RuleIds.OverallNed,
        ],
        StringComparer.Ordinal);

    public static IEnumerable<Block> Of(CourseView view)
    {
        var standing = CourseView.Standing(view.Current);
        yield return new Callout(
            Tones.Of(standing),
            standing is { } response ? ClinicianWords.Verdict(response, view.Current.Visit.Label) : ClinicianWords.BaselineVerdict,
            [RichText.Of(Run.Strong(ClinicianWords.Why), new Run(WhyLine.Of(view))), .. Doubts(view), .. Reasons(view)]);
        if (standing is not null)
        {
            yield return new KeyValues([.. Parts(view)]);
        }

        if (view.HasLaterVisits)
        {
            yield return new Paragraph(Run.Muted(ClinicianWords.LaterVisits));
        }
    }

    private static IEnumerable<RichText> Doubts(CourseView view) =>
        view.Facts.Record.Queries
            .Where(q => q.Code == QueryCodes.UnitToCheck && q.Visit == view.Current.Visit.Label)
            .Select(q => RichText.Of(
                Run.Strong(ClinicianWords.UnitToCheck, Tone.Attention), new Run($": {string.Join(", ", q.Lesions)}, {q.Found}")))
            .Concat(OtherReads(view));

    /// <summary>Who else read this visit and came to something else: the first page names the difference, block K shows it.</summary>
    private static IEnumerable<RichText> OtherReads(CourseView view)
    {
        var own = CourseView.Standing(view.Current);
        foreach (var other in view.Facts.OtherReaders)
        {
            if (other.Visits.FirstOrDefault(v => v.Visit.Label == view.Current.Visit.Label) is { } visit
                && CourseView.Standing(visit) is { } response && response != own)
            {
                yield return RichText.Of(
                    Run.Strong(ClinicianWords.OtherReadDiffers, Tone.Attention),
                    new Run($": {ClinicianWords.ReaderColumn(other.History.Reader, record: false)} {response.Code()}"));
            }
        }
    }

    /// <summary>What the one line does not say: the rules beyond plain arithmetic and the tables. A sentence that stands in the line is not said again.</summary>
    private static IEnumerable<RichText> Reasons(CourseView view) => view.Current.Reasons
        .Where(r => !InTheLine.Contains(r.Rule) && !WhyLine.Says(r))
        .Select(r => ReasonSentences.For(r, view.History.Options))
        .Distinct()
        .Select(RichText.FromString);

    private static IEnumerable<KeyValue> Parts(CourseView view)
    {
        var (visit, best) = (view.Current, view.Facts.Record.Best);
        yield return new(ClinicianWords.TargetResponse, visit.Target is { } t ? Run.Strong(t.Code(), Tones.Of(t)) : ClinicianWords.NoTargetLesions);
        yield return new(ClinicianWords.BestUnconfirmed, Run.Strong(ClinicianWords.Best(best.Unconfirmed, best.UnconfirmedVisit, DateOf(view, best.UnconfirmedVisit))));
        yield return new(ClinicianWords.NonTargetResponse, visit.NonTarget is { } n ? Run.Strong(n.Code(), Tones.Of(n)) : ClinicianWords.NoNonTargetLesions);
        yield return new(ClinicianWords.BestConfirmed, Run.Strong(
            ClinicianWords.ConfirmedBest(best.Confirmed, best.ConfirmedVisit, best.ConfirmedBy, DateOf(view, best.ConfirmedBy), Lost(best))));
        yield return new(ClinicianWords.NewLesions, NewLesionCell.Of(view, visit) switch
        {
            ClinicianWords.No => ClinicianWords.None0,
            ClinicianWords.None => ClinicianWords.None,
            var named => NewLesionCell.IsNewHere(view, visit) ? Run.Strong(named, Tone.ProgressiveDisease) : Run.Strong(named),
        });
    }

    private static (string Response, string Visit)? Lost(BestOverallResponse best)
    {
        var facts = best.Reasons.IsEmpty ? [] : best.Reasons[^1].Facts;
        string? Fact(string name) => facts.Where(f => f.Name == name).Select(f => f.Value).FirstOrDefault();
        return Fact("unconfirmed") is { } response && Fact("unconfirmedAt") is { } visit ? (response, visit) : null;
    }

    private static string? DateOf(CourseView view, string? label) => label is null
        ? null
        : view.Facts.Record.Visits.Where(v => v.Visit.Label == label).Select(v => Notation.Of(view.Facts.Clinic).Date(v.Visit.Date)).FirstOrDefault();
}
