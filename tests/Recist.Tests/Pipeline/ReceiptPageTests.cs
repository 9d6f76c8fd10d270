using System.Collections.Immutable;
using Recist.Ingestion;
using Recist.Pipeline;

namespace Recist.Tests.Pipeline;

public class ReceiptPageTests
{
    private static readonly DateTimeOffset At = new(2026, 6, 3, 10, 0, 0, TimeSpan.Zero);

    [Theory]
    [InlineData(50, 50, "50 points")]
    [InlineData(51, 50, "The first 50 of 51 points")]
    public void The_page_shows_fifty_complaints_and_links_to_all(int count, int shown, string caption)
    {
        var page = Page(UploadStatus.Refused, Complaints(count));
        Assert.Equal(shown, page.Split("<tr><td").Length - 1);
        Assert.Contains($"<caption>{caption}</caption>", page, StringComparison.Ordinal);
        Assert.Contains("href=\"r1-errors.csv\"", page, StringComparison.Ordinal);
    }

    [Fact]
    public void An_accepted_file_says_what_was_read_and_when_reports_are_usually_ready()
    {
        var page = Page(UploadStatus.Accepted, []);
        foreach (var text in new[] { "1 patient, 2 visits taken in", "ready within 10 minutes", "<dt>Rows read</dt><dd><bdi>7</bdi></dd>", "<dt>Lesions</dt><dd><bdi>3</bdi></dd>", "2026-06-03 10:00:00 UTC" })
        {
            Assert.Contains(text, page, StringComparison.Ordinal);
        }

        Assert.DoesNotContain("errors.csv", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_text_of_the_upload_stands_in_an_isolate_of_its_own()
    {
        var page = Page(UploadStatus.Refused, [new("A", Severity.Refuse, "Visit \"שבוע 8\" is early.", "f") { Value = "12 אב", Patient = "אב-7", Line = 3, Column = "c" }]);
        foreach (var text in new[] { "<bdi>12 אב</bdi>", "line 3, column <bdi>c</bdi>, patient <bdi>אב-7</bdi>", "Visit &quot;<bdi>שבוע 8</bdi>&quot; is early." })
        {
            Assert.Contains(text, page, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_value_cannot_become_a_part_of_the_page()
    {
        var page = Page(UploadStatus.Refused, [new("A", Severity.Refuse, "p", "f") { Value = "<script>alert(1)</script>", Column = "\" onload=\"x" }]);
        Assert.DoesNotContain("<script", page, StringComparison.Ordinal);
        Assert.DoesNotContain("\" onload", page, StringComparison.Ordinal);
    }

    [Fact]
    public void What_refuses_comes_first_then_what_blocks_and_within_a_kind_the_order_of_the_file_stays()
    {
        Complaint Of(string code, Severity severity) => new(code, severity, "p", "f");
        var outcome = new UploadOutcome
        {
            Complaints = [Of("I1", Severity.Info), Of("W1", Severity.Warn), Of("R1", Severity.Refuse), Of("I2", Severity.Info), Of("B1", Severity.Block), Of("R2", Severity.Refuse)],
        };
        Assert.Equal(["R1", "R2", "B1", "W1", "I1", "I2"], outcome.Complaints.Select(c => c.Code));
        Assert.Equal(outcome.Complaints, StoredJson.Read<UploadOutcome>(StoredJson.Write(outcome)).Complaints);
    }

    [Theory]
    [InlineData(UploadStatus.Quarantined, "A person is looking")]
    [InlineData(UploadStatus.SourceMissing, "A person is looking")]
    [InlineData(UploadStatus.WaitingForPartner, "read together with the TR table of the same study. If that has not come by 2026-06-03 10:00:00 UTC")]
    [InlineData(UploadStatus.Withdrawn, "<dt>Why</dt><dd><bdi>mistake</bdi></dd>")]
    public void Every_other_end_says_what_happens_now(UploadStatus status, string text) => Assert.Contains(text, Page(status, []), StringComparison.Ordinal);

    private static string Page(UploadStatus status, ImmutableArray<Complaint> complaints) => ReceiptPage.Of(
        new("r1", "a.csv", status, At, new() { Rows = 7, Patients = 1, Visits = 2, Lesions = 3, Complaints = complaints })
        {
            Waits = new("the TR table of the same study", At),
            Withdrawal = status == UploadStatus.Withdrawn ? new(new("u", "Dr. Ada", "Oncologist"), At, "mistake") : null,
        },
        reportMinutes: 10);

    private static ImmutableArray<Complaint> Complaints(int count) =>
        [.. Enumerable.Range(1, count).Select(i => new Complaint("NUMBER_FORMAT", Severity.Refuse, "p", "f") { Line = i, Column = "size_mm", Value = "31,5" })];
}
