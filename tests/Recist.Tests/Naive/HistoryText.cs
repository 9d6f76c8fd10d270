using System.Globalization;
using System.Text;

namespace Recist.Tests.Naive;

/// <summary>A history in a few lines, for the message of a failed comparison.</summary>
internal static class HistoryText
{
    public static string Of(PatientHistory h)
    {
        var text = new StringBuilder();
        var options = typeof(ResponseOptions).GetProperties()
            .Where(p => p.CanWrite && !Equals(p.GetValue(h.Options), p.GetValue(ResponseOptions.Default)))
            .Select(p => $"{p.Name}={p.GetValue(h.Options)}");
        var dates = typeof(PatientDates).GetProperties()
            .Where(p => p.GetValue(h.Dates) is not null and not false)
            .Select(p => $"{p.Name}={p.GetValue(h.Dates)}");
        text.AppendLine(CultureInfo.InvariantCulture, $"  options {string.Join(", ", options)}").AppendLine(CultureInfo.InvariantCulture, $"  dates {string.Join(", ", dates)}");
        foreach (var l in h.Lesions)
        {
            text.AppendLine(CultureInfo.InvariantCulture, $"  {l.Role} {l.Id}{(l.IsNode ? " node" : "")} {l.Organ} {l.NewKind} {Facts(l.AtBaseline)}");
        }

        foreach (var v in h.Visits)
        {
            var flags = (v.IsBaseline ? " baseline" : "") + (v.Missed ? " missed" : "") + (v.ForSymptoms ? " symptoms" : "");
            text.AppendLine(CultureInfo.InvariantCulture, $"  {v.Label} {v.Date}{flags} markers {v.Markers} given {v.GivenOverall}");
            foreach (var m in v.Measurements)
            {
                text.AppendLine(CultureInfo.InvariantCulture, $"    {m.Lesion} {m.State} {m.Diameter} {string.Join('+', m.Fragments)} {m.MergedInto} viable {m.Viable} {m.Date}");
            }

            foreach (var n in v.NonTargets)
            {
                text.AppendLine(CultureInfo.InvariantCulture, $"    {n.Lesion} {n.Status} {n.ShortAxis} increased since last {n.IncreasedSinceLast}");
            }

            foreach (var n in v.NewLesions)
            {
                text.AppendLine(CultureInfo.InvariantCulture, $"    {n.Lesion} {n.Status} {n.Diameter} {(n.IsNode ? "node " : "")}was {n.ShortAxisAtBaseline} {n.Change} {n.RegionImagedAtBaseline} {n.Pet}");
            }
        }

        return text.ToString();
    }

    private static string Facts(LesionBaseline? facts) => facts is null ? string.Empty : string.Join(", ", typeof(LesionBaseline).GetProperties()
        .Where(p => p.GetValue(facts) is not null and not false)
        .Select(p => $"{p.Name}={p.GetValue(facts)}"));
}
