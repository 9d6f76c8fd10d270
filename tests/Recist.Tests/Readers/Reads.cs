using Recist.Tests.Rules;

namespace Recist.Tests.SeveralReaders;

/// <summary>Reads of one course, written as responses by visit.</summary>
internal static class Reads
{
    public static Assessment Of(string? reader, string responses, bool accepted = false, bool confirmation = true) =>
        Of(reader, ResponseSequence.Read(responses, new() { ConfirmationRequired = confirmation }).History with { Accepted = accepted });

    public static Assessment Of(string? reader, PatientHistory history) => ResponseAssessor.Assess(history with { Reader = reader });

    public static string Text(this ReaderComparison comparison) => string.Join("; ", comparison.Discordances.Select(d =>
        $"{d.Kind}{(d.Visit is null ? "" : " " + d.Visit)}: {string.Join(", ", d.Values.Select(v => $"{v.Reader} {v.Value ?? "-"}"))}"));

    public static ReaderComparison Compare(params Assessment[] reads) => ReaderComparison.Of([.. reads]);
}
