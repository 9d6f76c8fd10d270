using System.Collections.Immutable;

namespace Recist.Reports.Exports;

/// <summary>Assessments as tables in the shapes of CDISC. The same assessments in any order give the same tables.</summary>
public static class CdiscExport
{
    /// <summary>ADTR, ADRS and ADTTE.</summary>
    public static ImmutableArray<CsvTable> Adam(IEnumerable<Assessment> assessments)
    {
        var sources = ExportSource.Of(assessments);
        return [AdtrTable.Of(sources), AdrsTable.Of(sources), AdtteTable.Of(sources)];
    }

    /// <summary>RS.</summary>
    public static ImmutableArray<CsvTable> Sdtm(IEnumerable<Assessment> assessments) => [RsTable.Of(ExportSource.Of(assessments))];
}
