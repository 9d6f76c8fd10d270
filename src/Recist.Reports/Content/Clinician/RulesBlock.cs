using Recist.Reports.Document;
using Recist.Reports.Words;

namespace Recist.Reports.Content.Clinician;

/// <summary>Block H: the rules, their limits in figures and the protocol options in force.</summary>
internal static class RulesBlock
{
    public static IEnumerable<Block> Of(CourseView view)
    {
        yield return new Heading(2, ClinicianWords.RulesHeading);
        yield return new Paragraph(RichText.Of(Run.Strong(ClinicianWords.CriteriaKey + ": "), new Run(ClinicianWords.CriteriaName(view.History.Options.Criteria) + ".")));
        yield return new BulletList([.. Limits(view), .. ClinicianWords.ThresholdLines(view.History.Options)]);
        yield return new Heading(3, ClinicianWords.OptionsHeading);
        yield return new KeyValues([.. ClinicianWords.Options(view.History.Options).Select(Pair)]);
    }

    private static IEnumerable<RichText> Limits(CourseView view)
    {
        if (view.Baseline?.Sum is { } baseline && view.Current.Nadir is { } nadir)
        {
            var notation = Notation.Of(view.Facts.Clinic);
            yield return Run.Strong(ClinicianWords.Limits(
                notation.Millimetres(baseline),
                notation.Exact(SumLimits.Partial(baseline)),
                notation.Millimetres(nadir),
                notation.Exact(SumLimits.Progression(nadir, view.History.Options))));
        }
    }

    private static KeyValue Pair((string Name, string Value, bool Changed) option) => new(
        option.Name,
        option.Changed ? Run.Strong(option.Value + ClinicianWords.ChangedMark) : option.Value);
}
