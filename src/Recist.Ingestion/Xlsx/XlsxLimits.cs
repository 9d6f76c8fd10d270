namespace Recist.Ingestion;

/// <summary>What a workbook may hold at most. A workbook is a .zip of XML, so both can be made to burst.</summary>
internal static class XlsxLimits
{
    /// <summary>Parts of the .zip; a workbook of 100 sheets with pictures and comments has about 400.</summary>
    public const int Parts = 500;

    /// <summary>Bytes of all parts unpacked, of all workbooks of one upload: 50 MB.</summary>
    public const int Unpacked = 50 * 1024 * 1024;

    /// <summary>Bytes unpacked for each byte of the file.</summary>
    public const int Ratio = 100;

    /// <summary>Bytes from one <c>&gt;</c> to the next: the XML reader keeps a whole tag, and a whole text, in memory.</summary>
    public const int Tag = 512 * 1024;

    /// <summary>Elements within elements; a sheet needs 6.</summary>
    public const int Depth = 64;

    /// <summary>Different names of elements, attributes and namespaces.</summary>
    public const int Names = 10_000;

    /// <summary>Characters of a cell, as spreadsheets have it.</summary>
    public const int CellText = 32_767;

    /// <summary>Columns that may hold a value.</summary>
    public const int Columns = 200;

    /// <summary>Rows above the headings: a title, the clinic's name, notes.</summary>
    public const int TitleRows = 50;

    /// <summary>Rows of a sheet, as spreadsheets have it.</summary>
    public const int LastRow = 1_048_576;
}
