namespace Recist.Tests.Readers;

/// <summary>One small study with every kind of finding, from which the tests write a file in each format.</summary>
internal static class SampleStudy
{
    private static readonly (string Visit, string Date)[] Visits =
        [("BASELINE", "2025-01-06"), ("WEEK 6", "2025-02-17"), ("WEEK 12", "2025-03-31"), ("WEEK 18", "2025-05-12")];

    public const string Name = "SAMPLE-1";

    public static IReadOnlyList<SampleRow> Rows { get; } = [.. Complete(), .. Progressive(), .. NonTargetsOnly()];

    /// <summary>SD, PR, then CR with a node that is back to normal and a target too small on the way.</summary>
    private static IEnumerable<SampleRow> Complete() =>
    [
        .. Lesion("S-001", "READER 1", "T01", "target", "LUNG", "33.25", "24", "too-small", "absent"),
        .. Lesion("S-001", "READER 1", "T02", "target", "LYMPH NODE", "18", "15.5", "11", "9.9"),
        .. Lesion("S-001", "READER 1", "NT01", "non-target", "LIVER", "present", "present", "present", "absent"),
        .. Lesion("S-001", "READER 2", "T01", "target", "LUNG", "33.2", "25", "19.125", "absent"),
        .. Lesion("S-001", "READER 2", "T02", "target", "LYMPH NODE", "17.5", "15", "12", "not-evaluable"),
        .. Lesion("S-001", "READER 2", "NT01", "non-target", "LIVER", "present", "present", "not-evaluated", "absent"),
    ];

    /// <summary>PR, then growth beyond the nadir with a new lesion.</summary>
    private static IEnumerable<SampleRow> Progressive() =>
    [
        .. Lesion("S-002", "READER 1", "T01", "target", "LIVER", "40", "20", "25.0001", "31"),
        .. Lesion("S-002", "READER 1", "T02", "target", "PANCREAS", "22.5", "15", "15", "15"),
        .. Lesion("S-002", "READER 1", "NEW01", "new", "BRAIN", null, null, "equivocal", "unequivocal"),
    ];

    private static IEnumerable<SampleRow> NonTargetsOnly() =>
        Lesion("S-003", "READER 1", "NT01", "non-target", "PLEURA", "present", "increased", "present", "unequivocal-progression");

    private static IEnumerable<SampleRow> Lesion(string patient, string reader, string lesion, string role, string organ, params string?[] found) =>
        Visits.Zip(found).Where(v => v.Second is not null)
            .Select((v, i) => new SampleRow(patient, reader, v.First.Visit, v.First.Date, v.First == Visits[0], lesion, role, organ, v.Second!));
}
