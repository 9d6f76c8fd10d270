namespace Recist.Reports.Document;

/// <summary>Every size and space of a report in points; layout holds no number of its own.</summary>
/// <remarks>Body text is at least 12 points for patients and tables at least 9 points for clinicians.</remarks>
public sealed record Typography
{
    /// <summary>The sizes of a look.</summary>
    public static Typography Of(Look look) => look switch
    {
        Look.Patient => new() { Body = 12, Table = 12, Small = 10, Headings = [22, 16, 13.5, 12, 12, 12], Margin = 54 },
        Look.PatientLargePrint => new() { Body = 14, Table = 14, Small = 12, Headings = [26, 19, 16, 14, 14, 14], Margin = 48 },
        _ => new() { Body = 9.5, Table = 9, Small = 8, Headings = [19, 13, 11, 9.5, 9.5, 9.5], Margin = 46 },
    };

    /// <summary>Running text.</summary>
    public required double Body { get; init; }

    /// <summary>Text in tables, before a crowded table is set smaller.</summary>
    public required double Table { get; init; }

    /// <summary>Captions and page furniture.</summary>
    public required double Small { get; init; }

    /// <summary>Headings of level 1 to 6.</summary>
    public required IReadOnlyList<double> Headings { get; init; }

    /// <summary>From the edge of the sheet to the text, left and right.</summary>
    public required double Margin { get; init; }

    /// <summary>The height of a line relative to its text size.</summary>
    public double LineHeight { get; init; } = 1.36;

    /// <summary>Space after a paragraph, list, table or figure.</summary>
    public double BlockGap => Body * 0.75;

    /// <summary>Space above a heading of a level, 1 to 6.</summary>
    public double GapAbove(int level) => level == 1 ? 0 : Headings[level - 1] * 0.7;

    /// <summary>Space under a heading of a level, 1 to 6.</summary>
    public double GapUnder(int level) => Headings[level - 1] * 0.35;

    /// <summary>The smallest size a crowded table without row headers is set in before words are cut; one with row headers is divided
    /// into several tables instead.</summary>
    public double SmallestTable => Math.Max(7, Table - 2);

    /// <summary>Padding of a table cell at both sides.</summary>
    public double CellSide => Table * 0.5;

    /// <summary>Padding of a table cell above and below.</summary>
    public double CellTop => Table * 0.28;

    /// <summary>Padding of a callout.</summary>
    public double CalloutPadding => Body;
}
