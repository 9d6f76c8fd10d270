namespace Recist.Ingestion;

/// <summary>How a cell of a template looks; the number is its place among the formats of the workbook.</summary>
internal enum CellStyle : uint
{
    /// <summary>As the program has it.</summary>
    Plain = 0,

    /// <summary>A column's heading.</summary>
    Heading = 1,

    /// <summary>A heading over which a date is typed.</summary>
    DateHeading = 2,

    /// <summary>A date, shown as yyyy-mm-dd.</summary>
    Date = 3,

    /// <summary>A text, even where it looks like a number or date: 0042 and 1-2 stay as they are.</summary>
    Text = 4,

    /// <summary>Lines that are broken where the column ends.</summary>
    Wrapped = 5,

    /// <summary>A title above the rest.</summary>
    Title = 6,

    /// <summary>What was found: a size or a word, both at the left, so that they do not run into the next column.</summary>
    Finding = 7,
}
