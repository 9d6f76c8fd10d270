using System.Globalization;
using Recist.Ingestion;

namespace Recist.Tests.Hostile;

/// <summary>What a reading says, as one line that can be compared.</summary>
internal static class Said
{
    public static string By(Reading reading) => reading.Submission is not { } all ? "-" : string.Join(" | ", all.Patients.Select(p => Of(p.History)));

    private static string Of(PatientHistory history) =>
        $"{history.Patient}{(history.Reader is { } reader ? "/" + reader : "")}: {string.Join("; ", history.Visits.Select(v => Of(v)))}";

    private static string Of(Visit visit) => string.Join(' ', [
        (visit.IsBaseline ? "*" : "") + visit.Label,
        visit.Date.Text,
        .. visit.Measurements.Select(m => $"{m.Lesion}={(m.Diameter is { } d ? Text(d) : m.State.ToString())}"),
        .. visit.NonTargets.Select(n => $"{n.Lesion}:{n.Status}"),
        .. visit.NewLesions.Select(n => $"{n.Lesion}!{n.Status}"),
    ]);

    private static string Text(Length length) => length.Millimetres.ToString("0.####", CultureInfo.InvariantCulture);
}
