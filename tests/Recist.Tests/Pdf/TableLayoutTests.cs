using Recist.Reports.Document;
using Recist.Reports.Pdf;

namespace Recist.Tests.Pdf;

public sealed class TableLayoutTests
{
    [Fact]
    public void A_table_that_fits_stays_one_table()
    {
        using var pdf = Open(SampleDocuments.Lesions(3, 5));

        Assert.Single(pdf.OfType("Table"));
    }

    [Fact]
    public void A_table_too_wide_for_the_page_is_divided_with_the_headers_of_its_rows_and_keeps_its_size()
    {
        using var pdf = Open(SampleDocuments.Lesions(3, 20));
        var tables = pdf.OfType("Table");
        var headers = tables.Select(table => table.Children[1].Children.Select(cell => cell.Text.Trim()).ToList()).ToList();

        Assert.True(tables.Count > 1);
        Assert.All(headers, cells => Assert.Equal("Lesion", cells[0]));
        Assert.Equal(["Organ", "Baseline", .. Enumerable.Range(1, 19).Select(v => $"Week {6 * v}")], headers.SelectMany(cells => cells.Skip(1)));
        Assert.All(tables, table => Assert.Equal(["T1", "T2", "T3", "Sum"], table.Children.Skip(2).Select(row => row.Children[0].Text.Trim())));
        Assert.DoesNotContain(pdf.Pages.SelectMany(page => page.Letters), letter => letter.PointSize < 7.99);
    }

    [Fact]
    public void No_word_of_a_header_cell_is_cut_or_leaves_its_column()
    {
        TableColumn[] columns = [new("Lesion"), .. Enumerable.Range(0, 7).Select(_ => new TableColumn("Nichtzielläsionen") { Alignment = Alignment.End })];
        using var pdf = Open(new DataTable(columns, [new TableRow([.. columns.Select(_ => (RichText)"1")])]) { FirstColumnIsHeader = true });
        var words = pdf.Pages.SelectMany(page => page.GetWords()).Select(word => word.Text).Where(word => word.StartsWith("Nicht", StringComparison.Ordinal));

        Assert.Equal(Enumerable.Repeat("Nichtzielläsionen", 7), words);
    }

    [Fact]
    public void The_label_of_a_result_row_runs_over_the_empty_cells_beside_it()
    {
        using var pdf = Open(new DataTable(
            [new("Lesion"), new("Organ"), new("mm") { Alignment = Alignment.End }],
            [TableRow.Of("T1", "Liver", "12.0"), TableRow.Of("Sum of diameters (mm)", "", "12.0") with { Emphasis = true }])
        { FirstColumnIsHeader = true });
        var row = pdf.OfType("TR")[^1];

        Assert.Equal(["Sum of diameters (mm)", "12.0"], row.Children.Select(cell => cell.Text.Trim()));
        Assert.Equal(2, ((UglyToad.PdfPig.Tokens.NumericToken)row.Children[0].Attributes!.Data["ColSpan"]).Int);
    }

    private static TaggedPdf Open(DataTable table) => TaggedPdf.Open(new BuiltInRenderer().Compose(SampleDocuments.Of(table)).Bytes);
}
