namespace Recist.Ingestion;

/// <summary>What a cell holds, as far as it matters to a reader of texts.</summary>
internal enum CellKind
{
    /// <summary>Nothing, a text, a number or a truth value.</summary>
    Plain,

    /// <summary>A day.</summary>
    Date,

    /// <summary>A day with a time of day, which is left out.</summary>
    DateWithTime,

    /// <summary>A formula that gave an error, such as <c>#DIV/0!</c>.</summary>
    Error,

    /// <summary>A formula whose value is not stored in the file.</summary>
    NoValue,

    /// <summary>A number with more digits than a spreadsheet keeps, or none at all.</summary>
    BadNumber,

    /// <summary>A text with a character that no text has.</summary>
    BadText,

    /// <summary>A number that is shown with <c>mm</c> behind it.</summary>
    InMillimetres,

    /// <summary>A number that is shown with <c>cm</c> behind it.</summary>
    InCentimetres,

    /// <summary>A number of which something else is shown than its digits, such as a percentage, a currency, a word or nothing.</summary>
    Dressed,

    /// <summary>A value of which a part or all is struck through: people strike out what no longer holds.</summary>
    Struck,
}
