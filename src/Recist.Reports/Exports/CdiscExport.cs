using System.Collections.Immutable;

namespace Recist.Reports.Exports;

/// <summary>Assessments as tables in the shapes of CDISC. The same assessments in any order give the same tables.</summary>
public static class CdiscExport
{
    /// <summary>ADTR, ADRS and ADTTE.</summary>
    /// <param name="assessments">One per reader of a course.</param>
    /// <param name="standing">The reads that stand, each one of the assessments; of a course that it does not name, the accepted read or the only one stands.</param>
    public static ImmutableArray<CsvTable> Adam(IEnumerable<Assessment> assessments, IEnumerable<StandingRead>? standing = null)
    {
        var sources = ExportSource.Of(assessments, standing ?? []);
        return [AdtrTable.Of(sources), AdrsTable.Of(sources), AdtteTable.Of(sources)];
    }

    /// <summary>RS.</summary>
    /// <param name="assessments">One per reader of a course.</param>
    /// <param name="standing">As for <see cref="Adam"/>.</param>
    public static ImmutableArray<CsvTable> Sdtm(IEnumerable<Assessment> assessments, IEnumerable<StandingRead>? standing = null) =>
        [RsTable.Of(ExportSource.Of(assessments, standing ?? []))];
}
