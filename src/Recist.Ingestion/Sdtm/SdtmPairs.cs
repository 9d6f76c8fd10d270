using System.Text.RegularExpressions;

namespace Recist.Ingestion;

/// <summary>Which TU table goes with which TR table: the only two, or those whose names differ in the domain alone.</summary>
internal static partial class SdtmPairs
{
    /// <summary>The pairs; complains of every table left alone.</summary>
    public static List<(UploadedFile Tu, UploadedFile Tr)> Of(List<UploadedFile> tus, List<UploadedFile> trs, List<UploadedFile> others, ComplaintLog log)
    {
        if (tus is [var tu] && trs is [var tr])
        {
            return [(tu, tr)];
        }

        if (tus.Count == 0 && trs.Count == 0)
        {
            others.Take(1).ToList().ForEach(other => Complain(other, log));
            return [];
        }

        var pairs = tus.Join(trs, Stem, Stem, (a, b) => (a, b)).ToList();
        foreach (var alone in tus.Concat(trs).Where(f => !pairs.Exists(p => p.a == f || p.b == f)))
        {
            Complain(alone, log);
        }

        return pairs;
    }

    /// <summary>The RS table that goes with a pair: the one whose name differs in the domain alone, else the only one beside an only pair.</summary>
    public static UploadedFile? ResponsesOf((UploadedFile Tu, UploadedFile Tr) pair, int pairs, List<UploadedFile> responses) =>
        responses.Find(r => Stem(r) == Stem(pair.Tr)) ?? (pairs == 1 && responses is [var only] ? only : null);

    /// <summary>A table's name without its domain: <c>tu_onco.csv</c> and <c>tr_onco.csv.gz</c> are alike.</summary>
    internal static string Stem(UploadedFile file)
    {
        var name = file.Name[(file.Name.LastIndexOf('/') + 1)..].ToUpperInvariant();
        return Domain().Replace(Ending().Replace(name, ""), "", 1);
    }

    [GeneratedRegex("(?<![A-Z])(?:T[RU]|RS)(?![A-Z])")]
    private static partial Regex Domain();

    [GeneratedRegex(@"(\.[A-Z]+)+$")]
    private static partial Regex Ending();

    private static void Complain(UploadedFile file, ComplaintLog log) => log.Refuse(
        Codes.SdtmPair,
        new Place(file.Name),
        null,
        "SDTM tumour data needs TU and TR together, or RS with the overall responses; this table stands alone.",
        "Send TU and TR, or RS, in one .zip.");
}
