using Recist.IntegrationTests.Local;
using Recist.Pipeline;

namespace Recist.IntegrationTests.Pipeline;

public class UploadTests(StorageFixture storage)
{
    private static readonly string Good = Course.File("P-1", ("Baseline", "2026-01-05", 33.0m), ("Week 6", "2026-02-16", 23.1m));

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task An_accepted_file_gives_results_two_reports_and_a_receipt()
    {
        var host = await PipelineHost.StartAsync(await storage.NewAccountAsync());
        var upload = await host.UploadAsync("a.json", Good);

        Assert.Equal(UploadStatus.Accepted, upload.Status);
        var week6 = (await host.TimelineAsync()).Assessed.Single(a => a.Label == "Week 6");
        Assert.Equal(("PR", 231_000L, "-30"), (week6.Overall, week6.Sum!.Value, week6.PercentFromBaseline));
        Assert.Equal([Edition.Clinician, Edition.Patient], (await host.ReportsAsync()).Select(r => r.Id.Edition).Order());
        Assert.Contains("\"status\": \"accepted\"", await host.ReceiptAsync(upload), StringComparison.Ordinal);
        Assert.Contains("1 patient, 2 visits taken in", await host.ReceiptAsync(upload, html: true), StringComparison.Ordinal);
        Assert.Equal((1, 0, 0), (await host.ClinicStateAsync()) is var s ? (s.Timelines, s.Unfinished, s.MissingReports) : default);
    }

    [Fact]
    public async Task A_refused_file_leaves_no_clinical_row_and_lists_every_complaint()
    {
        var host = await PipelineHost.StartAsync(await storage.NewAccountAsync());
        var bad = Course.Document(
            Course.Patient("P-1", 1, "R1", ("Baseline", "2026-01-05", 33.0m)),
            Course.Patient("P-2", 1, "R1", ("Baseline", "05/01/2026", 33.0m), ("Week 6", "2026-02-16", -4m)));
        var upload = await host.UploadAsync("bad.json", bad);

        Assert.Equal(UploadStatus.Refused, upload.Status);
        Assert.True(upload.Complaints >= 2);
        Assert.Equal(0, (await host.ClinicStateAsync()).Timelines);
        Assert.Empty(await host.Get<ReportQueries>().ListPatientsAsync(host.Scope, Cancel));
        var receipt = await host.ReceiptAsync(upload);
        Assert.Contains("05/01/2026", receipt, StringComparison.Ordinal);
        Assert.Contains("\"line\"", receipt, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_table_with_headings_of_its_own_is_read_with_a_mapping_of_the_clinic()
    {
        var host = await PipelineHost.StartAsync(await storage.NewAccountAsync());
        const string Table = "patient_id,study_date,measurement,lesion_label_alias,lesion_category\n1,20250601,10,A,target\n1,20250901,20,A,target\n";
        Assert.Equal(UploadStatus.Refused, (await host.UploadAsync("before.csv", Table)).Status);

        const string Mapping =
            """
            { "format": "recist-mapping/1", "name": "M", "match": [ "study_date", "measurement" ], "unit": "mm", "dates": "yyyyMMdd",
              "columns": { "patient_id": "patient_id", "study_date": "visit_date", "measurement": "size", "lesion_label_alias": "lesion_id", "lesion_category": "role" } }
            """;
        await host.ChangeAsync(settings => settings with { Mappings = [Mapping] });
        Assert.Equal(UploadStatus.Accepted, (await host.UploadAsync("after.csv", Table)).Status);
        Assert.Equal(["", "PD"], (await host.TimelineAsync()).Assessed.Select(a => a.Overall ?? ""));
    }

    [Fact]
    public async Task The_same_bytes_again_are_no_second_effect_and_the_receipt_names_the_upload_that_took_them_in()
    {
        var host = await PipelineHost.StartAsync(await storage.NewAccountAsync());
        var first = await host.UploadAsync("a.json", Good);
        var before = await host.TimelineAsync();
        var again = await host.UploadAsync("copy of a.json", Good);

        Assert.Equal(UploadStatus.Duplicate, again.Status);
        Assert.Equal(first.Id, again.FirstUpload);
        var receipt = System.Text.Json.JsonDocument.Parse(await host.ReceiptAsync(again)).RootElement;
        string? Said(string member) => receipt.GetProperty(member).GetString();
        Assert.Equal((again.Id.ToString(), "duplicate", "copy of a.json"), (Said("receipt"), Said("status"), Said("file")));
        Assert.Equal((first.Id.ToString(), "a.json"), (Said("firstUpload"), Said("firstFile")));
        Assert.Equal(1, receipt.GetProperty("patients").GetInt32());
        Assert.Contains(
            $"taken in already, as upload {first.Id} (a.json,", await host.ReceiptAsync(again, html: true), StringComparison.Ordinal);
        Assert.Equal(DecisionResult.TakenInByAnother, await host.Get<WithdrawUpload>().HandleAsync(host.Scope, again.Id, "x", Cancel));
        Assert.Equal(before.Head, (await host.TimelineAsync()).Head);
        var names = await host.Clients.Landing.GetBlobContainerClient("receipts").GetBlobsAsync(cancellationToken: Cancel).Select(b => b.Name).ToListAsync(Cancel);
        Assert.Contains($"north/{again.Id}-accepted.html", names);
    }

    [Fact]
    public async Task Complaints_lie_beside_the_receipt_as_a_table_and_what_was_taken_back_says_so()
    {
        var host = await PipelineHost.StartAsync(await storage.NewAccountAsync());
        var refused = await host.UploadAsync("a.json", Good.Replace("33.0", "-1", StringComparison.Ordinal));
        await using var errors = (await host.Get<UploadQueries>().OpenErrorsAsync(host.Scope, refused.Id, Cancel))!;
        Assert.StartsWith("code,severity,file,sheet,line,column,path,", await new StreamReader(errors).ReadToEndAsync(Cancel), StringComparison.Ordinal);
        Assert.Contains($"href=\"{refused.Id}-errors.csv\"", await host.ReceiptAsync(refused, html: true), StringComparison.Ordinal);

        var accepted = await host.UploadAsync("b.json", Good);
        Assert.Null(await host.Get<UploadQueries>().OpenErrorsAsync(host.Scope, accepted.Id, Cancel));
        Assert.Contains("ready within 10 minutes", await host.ReceiptAsync(accepted, html: true), StringComparison.Ordinal);
        await host.Get<WithdrawUpload>().HandleAsync(host.Scope, accepted.Id, "Another clinic's file", Cancel);
        await host.PumpAsync();
        var back = (await host.Get<UploadQueries>().FindAsync(host.Scope, accepted.Id, Cancel))!;
        Assert.Contains("Another clinic&#39;s file", await host.ReceiptAsync(back, html: true), StringComparison.Ordinal);
        Assert.Contains("\"status\": \"withdrawn\"", await host.ReceiptAsync(back), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_bytes_of_a_refused_file_are_read_again()
    {
        var host = await PipelineHost.StartAsync(await storage.NewAccountAsync());
        var first = await host.UploadAsync("a.json", "{}");
        var again = await host.UploadAsync("b.json", "{}");

        Assert.Equal((UploadStatus.Refused, UploadStatus.Refused), (first.Status, again.Status));
    }

    [Fact]
    public async Task Every_event_three_times_is_one_effect()
    {
        var host = await PipelineHost.StartAsync(await storage.NewAccountAsync());
        await host.PutAsync("a.json", Good);
        var ids = new HashSet<UploadId?>();
        for (var i = 0; i < 3; i++)
        {
            ids.Add(await host.Get<UploadArrived>().HandleAsync("north", "a.json", Cancel));
        }

        await host.PumpAsync(times: 2);
        Assert.Single(ids);
        var timeline = await host.TimelineAsync();
        Assert.Single(timeline.Receipts);
        Assert.Equal(2, timeline.Reports.Length);
        Assert.Empty(timeline.Outbox);
    }

    [Fact]
    public async Task A_file_beyond_the_limit_is_refused_before_it_is_read()
    {
        var host = await PipelineHost.StartAsync(await storage.NewAccountAsync(), new PipelineOptions { LargestUpload = 100 });
        var upload = await host.UploadAsync("a.json", Good);

        Assert.Equal(UploadStatus.Refused, upload.Status);
        Assert.Contains("FILE_TOO_LARGE", await host.ReceiptAsync(upload), StringComparison.Ordinal);
        Assert.Empty(host.Messages);
    }

    [Theory]
    [InlineData(0, UploadStatus.Accepted)]
    [InlineData(-1, UploadStatus.Refused)]
    public async Task A_file_of_just_the_limit_is_read(int more, UploadStatus status)
    {
        var host = await PipelineHost.StartAsync(await storage.NewAccountAsync(), new PipelineOptions { LargestUpload = Good.Length + more });
        Assert.Equal(status, (await host.UploadAsync("a.json", Good)).Status);
    }

    [Fact]
    public async Task An_empty_blob_waits_for_its_content_and_is_refused_when_none_comes()
    {
        var host = await PipelineHost.StartAsync(await storage.NewAccountAsync());
        var waiting = await host.UploadAsync("a.json", "");
        Assert.Equal(UploadStatus.Waiting, waiting.Status);

        host.Clock.Now += TimeSpan.FromMinutes(11);
        await host.Get<SweepUnfinished>().HandleAsync(Cancel);
        await host.PumpAsync();
        var refused = await host.Get<UploadQueries>().FindAsync(host.Scope, waiting.Id, Cancel);
        Assert.Equal(UploadStatus.Refused, refused!.Status);
    }

    [Fact]
    public async Task A_blob_overwritten_before_it_was_copied_is_two_uploads_and_never_mixed()
    {
        var host = await PipelineHost.StartAsync(await storage.NewAccountAsync());
        await host.PutAsync("a.json", "{}");
        var landing = host.Get<ILanding>();
        Assert.True(LandingFile.TryParse("a.json", out var file));
        var first = await landing.FindAsync(PipelineHost.Clinic, file, Cancel);
        var second = await host.UploadAsync("a.json", Good);

        Assert.False(await landing.KeepAsync(first!, first!.Upload, Cancel));
        Assert.NotEqual(first.Upload, second.Id);
        Assert.Equal(UploadStatus.Accepted, second.Status);
    }

    [Theory]
    [InlineData("north/../south", "a.json")]
    [InlineData("north", "../south/a.json")]
    [InlineData("north", "x/./a.json")]
    [InlineData("north", "a\\b.json")]
    [InlineData("north", "a\u0001.json")]
    [InlineData("NORTH", "a.json")]
    [InlineData("nowhere", "a.json")]
    [InlineData("", "a.json")]
    public async Task A_name_that_is_not_a_known_clinics_file_is_left_alone(string clinic, string file)
    {
        var host = await PipelineHost.StartAsync(await storage.NewAccountAsync());
        Assert.Null(await host.Get<UploadArrived>().HandleAsync(clinic, file, Cancel));
        Assert.DoesNotContain(host.Logged, l => file.Length > 6 && l.Contains(file, StringComparison.Ordinal));
    }

    [Fact]
    public async Task An_upload_over_http_goes_the_same_way_whatever_folder_its_name_claims()
    {
        var host = await PipelineHost.StartAsync(await storage.NewAccountAsync());
        var receive = host.Get<ReceiveUpload>();
        var first = await receive.HandleAsync(host.Scope, "C:\\data\\..\\a.json", null, new MemoryStream(System.Text.Encoding.UTF8.GetBytes(Good)), Cancel);
        var again = await receive.HandleAsync(host.Scope, "a.json", null, new MemoryStream(System.Text.Encoding.UTF8.GetBytes(Good)), Cancel);
        await host.PumpAsync();

        Assert.Equal(first, again);
        var upload = await host.Get<UploadQueries>().FindAsync(host.Scope, first!.Value, Cancel);
        Assert.Equal(("a.json", UploadStatus.Accepted), (upload!.File, upload.Status));
    }

    [Fact]
    public async Task The_same_file_sent_again_over_http_is_read_again_where_it_was_refused_or_taken_back()
    {
        var host = await PipelineHost.StartAsync(await storage.NewAccountAsync());
        async Task<UploadView> SendAsync(string content)
        {
            var id = await host.Get<ReceiveUpload>().HandleAsync(host.Scope, "a.json", null, new MemoryStream(System.Text.Encoding.UTF8.GetBytes(content)), Cancel);
            await host.PumpAsync();
            return (await host.Get<UploadQueries>().FindAsync(host.Scope, id!.Value, Cancel))!;
        }

        var (refused, again) = (await SendAsync("{}"), await SendAsync("{}"));
        Assert.NotEqual(refused.Id, again.Id);
        var accepted = await SendAsync(Good);
        Assert.Equal(accepted.Id, (await SendAsync(Good)).Id);
        Assert.Equal(DecisionResult.Done, await host.Get<WithdrawUpload>().HandleAsync(host.Scope, accepted.Id, "Mistake", Cancel));
        await host.PumpAsync();
        var back = await SendAsync(Good);
        Assert.Equal((true, UploadStatus.Accepted), (back.Id != accepted.Id, back.Status));
    }

    [Theory]
    [InlineData("p.json")]
    [InlineData("p.csv")]
    public async Task Ids_of_one_file_that_differ_only_in_case_are_refused_and_not_run_into_one_patient(string name)
    {
        var host = await PipelineHost.StartAsync(await storage.NewAccountAsync());
        var both = await host.UploadAsync(name, name == "p.csv"
            ? "patient_id,name,birth_year,language\nP-1,Ann,1960,en\np-1,Zoe,1961,en\n"
            : Course.Document(Course.Patient("P-1", 1, "R1", ("Baseline", "2026-01-05", 40m)), Course.Patient("p-1", 1, "R1", ("Baseline", "2026-01-06", 50m))));
        Assert.Equal(UploadStatus.Refused, both.Status);
        Assert.Contains("PATIENT_ID_SPELLINGS", await host.ReceiptAsync(both), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_clinic_that_was_never_created_gets_nothing_stored()
    {
        var host = await PipelineHost.StartAsync(await storage.NewAccountAsync());
        var nobody = new ClinicScope(ClinicId.Parse("nobody"), PipelineHost.Doctor);
        Assert.Null(await host.Get<ReceiveUpload>().HandleAsync(nobody, "a.json", null, new MemoryStream(System.Text.Encoding.UTF8.GetBytes(Good)), Cancel));
        Assert.Empty(await host.Get<ILanding>().ListAsync(nobody.Clinic, Cancel).ToListAsync(Cancel));
    }
}
