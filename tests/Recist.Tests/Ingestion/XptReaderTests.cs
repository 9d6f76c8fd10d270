using System.Text;
using Recist.Ingestion;

namespace Recist.Tests.Readers;

/// <summary>SAS transport files (XPT, version 5) are the SDTM tables in another form.</summary>
public class XptReaderTests
{
    [Fact]
    public void The_public_set_as_XPT_equals_the_CSV_row_for_row()
    {
        foreach (var domain in new[] { "tu", "tr", "rs" })
        {
            var log = new ComplaintLog();
            var csv = TableFile.Read(Csv(domain), ReadingSettings.Default, log)!;
            var xpt = TableFile.Read(Xpt(domain), ReadingSettings.Default, log)!;
            Assert.Equal(csv.Rows.Count, xpt.Rows.Count);
            foreach (var name in xpt.Headings)
            {
                Assert.Equal(Column(csv, name), Column(xpt, name));
            }

            Assert.Empty(csv.Headings.Except(xpt.Headings));
            Assert.Empty(log.Sorted([]));
        }
    }

    [Fact]
    public void Its_assessments_equal_those_of_the_CSV()
    {
        var csv = SubmissionReader.Read([Csv("tu"), Csv("tr"), Csv("rs")], ReadingSettings.Default);
        var xpt = SubmissionReader.Read([Xpt("tr"), Xpt("rs"), Xpt("tu")], ReadingSettings.Default);
        Assert.Equal(24, xpt.Submission!.Patients.Length);
        Assert.Equal(Verdicts(csv), Verdicts(xpt));
        Assert.Equal(csv.Complaints.Select(c => (c.Code, c.Patient, c.Reader)).Order(), xpt.Complaints.Select(c => (c.Code, c.Patient, c.Reader)).Order());
    }

    [Fact]
    public void A_value_is_traced_to_its_row_as_SAS_numbers_it()
    {
        var patient = SubmissionReader.Read([Xpt("tu"), Xpt("tr")], ReadingSettings.Default).Submission!.Patients[0];
        var source = patient.History.Visits[0].Measurements[0].Source!;
        var table = TableFile.Read(Xpt("tr"), ReadingSettings.Default, new ComplaintLog())!;
        Assert.Equal(patient.History.Visits[0].Measurements[0].Text, table.Rows[source.Row - 1].Cells[Array.IndexOf(table.Headings, source.Column)]);
        Assert.Equal(source.Row, table.Rows[source.Row - 1].Line);
    }

    [Fact]
    public void A_file_cut_off_at_any_record_is_refused_and_so_is_one_cut_off_within_a_record()
    {
        var tu = Xpt("tu").Content;
        var rows = XptLayout.Of(tu.Span)!.FirstRow;
        foreach (var length in Enumerable.Range(1, tu.Length / 80).Select(i => i * 80).Where(l => l < tu.Length).Concat([rows + 79, tu.Length - 1]))
        {
            var reading = SubmissionReader.Read([Xpt("tr"), new UploadedFile("tu.xpt", tu[..length])], ReadingSettings.Default);
            var whole = length > rows && RowsIn(tu[..length]) is { } count && count * XptLayout.Of(tu.Span)!.RowLength + rows + 80 > length;
            Assert.True(!reading.Accepted || whole, $"{length} bytes were taken.");
        }
    }

    [Fact]
    public void A_text_that_is_not_ASCII_or_UTF8_refuses_the_file()
    {
        var bytes = Xpt("tu").Content.ToArray();
        bytes[XptLayout.Of(bytes)!.FirstRow + 20] = 0xE4;
        Assert.Contains("ENCODING", SubmissionReader.Read([Xpt("tr"), new UploadedFile("tu.xpt", bytes)], ReadingSettings.Default).Codes());
    }

    [Fact]
    public void Too_many_rows_refuse_the_file() =>
        Assert.Contains("TOO_MANY_ROWS", SubmissionReader.Read([Xpt("tr"), Xpt("tu")], ReadingSettings.Default with { MaxRows = 10 }).Codes());

    [Fact]
    public void A_library_of_two_tables_and_version_8_are_refused_with_the_reason()
    {
        byte[] two = [.. Xpt("tu").Content.Span, .. Xpt("tr").Content.Span[240..]];
        var reading = SubmissionReader.Read([new UploadedFile("both.xpt", two)], ReadingSettings.Default);
        Assert.Contains("SAS transport file", Assert.Single(reading.Complaints).Problem, StringComparison.Ordinal);
        var eight = Encoding.ASCII.GetBytes("HEADER RECORD*******LIBV8   HEADER RECORD!!!!!!!".PadRight(800));
        Assert.Contains("version 5", Assert.Single(SubmissionReader.Read([new UploadedFile("v8.xpt", eight)], ReadingSettings.Default).Complaints).Problem, StringComparison.Ordinal);
    }

    private static int? RowsIn(ReadOnlyMemory<byte> bytes) =>
        XptTable.Read(new UploadedFile("x", bytes), ReadingSettings.Default, new ComplaintLog())?.Rows.Count;

    private static string[] Verdicts(Reading reading) =>
    [
        .. reading.Submission!.Patients.Select(p => ResponseAssessor.Assess(p.History)).SelectMany(a => a.Visits.Select(v =>
            $"{a.History.Patient} {a.History.Reader} {v.Visit.Label} {v.Visit.Date} {v.Sum} {v.Nadir} {v.Target} {v.NonTarget} {v.Overall} {a.Best.Confirmed}")).Order(StringComparer.Ordinal),
    ];

    private static List<string> Column(Table table, string name) =>
        [.. table.Rows.Select(r => Given.OrBlank(r.Cells[Array.IndexOf(table.Headings, name)]))];

    private static UploadedFile Csv(string domain) => Read($"pharmaverse/sdtm/{domain}_onco_recist.csv");

    private static UploadedFile Xpt(string domain) => Read($"formats/sdtm-xpt/{domain}.xpt");

    private static UploadedFile Read(string path) => new(Path.GetFileName(path), File.ReadAllBytes(Given.SharedPath(path)));
}
