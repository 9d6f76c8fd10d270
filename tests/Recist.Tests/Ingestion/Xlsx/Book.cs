using System.Globalization;
using System.IO.Compression;
using System.Security;
using System.Text;
using Recist.Ingestion;

namespace Recist.Tests.Readers;

/// <summary>Builds workbooks for tests, part by part, as spreadsheet programs write them.</summary>
internal sealed class Book
{
    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string Main = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" xmlns:r=\"" + Office + "\"";

    private readonly List<(string Name, string State, string Xml)> sheets = [];

    private readonly SortedDictionary<string, byte[]> parts = new(StringComparer.Ordinal)
    {
        ["xl/styles.xml"] = Encoding.UTF8.GetBytes($"""
            <styleSheet {Main}><numFmts count="2"><numFmt numFmtId="164" formatCode="yyyy\-mm\-dd;@"/><numFmt numFmtId="165" formatCode="0000"/></numFmts>
            <cellStyleXfs count="1"><xf numFmtId="14"/></cellStyleXfs>
            <cellXfs count="4"><xf numFmtId="0"/><xf numFmtId="164"/><xf numFmtId="14"/><xf numFmtId="165"/></cellXfs></styleSheet>
            """),
    };

    public bool From1904 { get; init; }

    /// <summary>Content of the sheet's XML before and after its rows.</summary>
    public string Before { get; init; } = "";

    public string After { get; init; } = "";

    /// <summary>A workbook with one sheet.</summary>
    public static UploadedFile Of(params object?[][] rows) => new Book().Sheet("Measurements", rows).File();

    /// <summary>The cells of a CSV text as a person would type them into a sheet: numbers as numbers, ISO dates as dates.</summary>
    public static object?[][] Typed(string csv) => [.. csv.TrimEnd('\n').Split('\n').Select(l => l.Split(',').Select(TypedCell).ToArray())];

    /// <summary>Adds a sheet. A string is a text, a number a number, a date a date cell, a <see cref="Raw"/> itself.</summary>
    public Book Sheet(string name, params object?[][] rows) => Sheet(name, "visible", rows);

    public Book Sheet(string name, string state, object?[][] rows) => SheetXml(name, state, string.Concat(rows.Select((cells, i) => Row(i + 1, cells))));

    public Book SheetXml(string name, string state, string rowsXml)
    {
        sheets.Add((name, state, $"<?xml version=\"1.0\" encoding=\"UTF-8\"?><worksheet {Main}>{Before}<sheetData>{rowsXml}</sheetData>{After}</worksheet>"));
        return this;
    }

    public Book Part(string name, string text) => Part(name, Encoding.UTF8.GetBytes(text));

    public Book Part(string name, byte[] content)
    {
        parts[name] = content;
        return this;
    }

    public UploadedFile File(string name = "book.xlsx") => new(name, Bytes());

    public byte[] Bytes()
    {
        var all = new SortedDictionary<string, byte[]>(parts, StringComparer.Ordinal);
        void Add(string name, string text) => all.TryAdd(name, Encoding.UTF8.GetBytes(text));
        Add("[Content_Types].xml", "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>");
        Add("xl/workbook.xml", $"<workbook {Main}><workbookPr{(From1904 ? " date1904=\"1\"" : "")}/><sheets>"
            + string.Concat(sheets.Select((s, i) => $"<sheet name=\"{SecurityElement.Escape(s.Name)}\" sheetId=\"{i + 1}\" state=\"{s.State}\" r:id=\"rId{i + 1}\"/>")) + "</sheets></workbook>");
        Add("xl/_rels/workbook.xml.rels", "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
            + string.Concat(sheets.Select((_, i) => $"<Relationship Id=\"rId{i + 1}\" Type=\"{Office}/worksheet\" Target=\"worksheets/sheet{i + 1}.xml\"/>"))
            + $"<Relationship Id=\"rIdS\" Type=\"{Office}/styles\" Target=\"/xl/styles.xml\"/><Relationship Id=\"rIdT\" Type=\"{Office}/sharedStrings\" Target=\"sharedStrings.xml\"/></Relationships>");
        for (var i = 0; i < sheets.Count; i++)
        {
            Add($"xl/worksheets/sheet{i + 1}.xml", sheets[i].Xml);
        }

        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in all)
            {
                using var entry = zip.CreateEntry(name).Open();
                entry.Write(content);
            }
        }

        return stream.ToArray();
    }

    private static object? TypedCell(string cell) =>
        DateOnly.TryParseExact(cell, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day
        : decimal.TryParse(cell, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) ? number
        : cell.Length == 0 ? null : cell;

    private string Row(int number, object?[] cells) =>
        $"<row r=\"{number}\">" + string.Concat(cells.Select((c, i) => Cell($"{CellRange.Letters(i)}{number}", c))) + "</row>";

    private string Cell(string at, object? value) => value switch
    {
        null => "",
        Raw raw => raw.Xml.Replace("<c", $"<c r=\"{at}\"", StringComparison.Ordinal),
        DateOnly day => $"<c r=\"{at}\" s=\"1\"><v>{day.DayNumber - new DateOnly(1899, 12, 30).DayNumber - (From1904 ? 1462 : 0)}</v></c>",
        bool truth => $"<c r=\"{at}\" t=\"b\"><v>{(truth ? 1 : 0)}</v></c>",
        string text => $"<c r=\"{at}\" t=\"inlineStr\"><is><t>{SecurityElement.Escape(text)}</t></is></c>",
        _ => string.Create(CultureInfo.InvariantCulture, $"<c r=\"{at}\"><v>{value}</v></c>"),
    };

    /// <summary>A cell's XML without its reference.</summary>
    internal sealed record Raw(string Xml);
}
