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
            Complain(others[0], log);
            return [];
        }

        var pairs = tus.Join(trs, Stem, Stem, (a, b) => (a, b)).ToList();
        foreach (var alone in tus.Concat(trs).Where(f => !pairs.Exists(p => p.a == f || p.b == f)))
        {
            Complain(alone, log);
        }

        return pairs;
    }

    /// <summary>A table's name without its domain: <c>tu_onco.csv</c> and <c>tr_onco.csv.gz</c> are alike.</summary>
    internal static string Stem(UploadedFile file)
    {
        var name = file.Name[(file.Name.LastIndexOf('/') + 1)..].ToUpperInvariant();
        return Domain().Replace(Ending().Replace(name, ""), "", 1);
    }

    [GeneratedRegex("(?<![A-Z])T[RU](?![A-Z])")]
    private static partial Regex Domain();

    [GeneratedRegex(@"(\.[A-Z]+)+$")]
    private static partial Regex Ending();

    private static void Complain(UploadedFile file, ComplaintLog log) => log.Refuse(
        Codes.SdtmPair,
        new Place(file.Name),
        null,
        "SDTM tumour data needs TU and TR together; this table stands alone.",
        "Send TU and TR as CSV in one .zip.");
}
