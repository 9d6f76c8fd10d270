namespace Recist.Ingestion;

/// <summary>All rows about one lesion by one reader on one scan date of one visit.</summary>
/// <param name="Scan">What they are about.</param>
/// <param name="Opening">The row that came first.</param>
internal sealed record TrResult(TrScan Scan, SdtmRow Opening)
{
    /// <summary>The tests that are read, by their codes.</summary>
    public static readonly string[] Tests = ["LDIAM", "LPERP", "DIAMETER", "TUMSTATE", "LNSTATE"];

    private readonly SdtmRow?[] byTest = new SdtmRow?[Tests.Length];

    public PatientDraft Draft => Scan.Draft;

    public string Lesion => Scan.Lesion;

    /// <summary>True where a row is flagged as baseline.</summary>
    public bool IsBaseline => Array.Exists(byTest, r => r is not null && (r.Text("TRBLFL") == "Y" || r.Text("TRLOBXFL") == "Y"));

    /// <summary>Takes the row of one of <see cref="Tests"/>; gives back the row that already stands there, or null.</summary>
    public SdtmRow? Add(string test, SdtmRow row)
    {
        ref var place = ref byTest[Array.IndexOf(Tests, test)];
        if (place is not null)
        {
            return place;
        }

        place = row;
        return null;
    }

    /// <summary>Lets its rows complain to another log from now on.</summary>
    public void ComplainTo(ComplaintLog log)
    {
        foreach (var row in byTest)
        {
            if (row is not null)
            {
                row.Log = log;
            }
        }
    }

    /// <summary>The row of the first of these tests that is there.</summary>
    public SdtmRow? First(params ReadOnlySpan<string> tests)
    {
        foreach (var test in tests)
        {
            if (byTest[Array.IndexOf(Tests, test)] is { } row)
            {
                return row;
            }
        }

        return null;
    }
}
