using Recist.IntegrationTests.Local;

namespace Recist.IntegrationTests.Http;

/// <summary>The addresses of complaint lists and of visits that are taken back, asked for another clinic's data.</summary>
public class IsolationTests(HttpFixture fixture) : IClassFixture<HttpFixture>
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Another_clinics_list_of_complaints_is_answered_like_one_that_does_not_exist()
    {
        var host = await fixture.HostAsync();
        string upload = await host.UploadAsync("refused.csv", Files.Refused);
        await host.ReceiptAsync(upload);
        string path = $"/api/uploads/{upload}/errors";
        using var own = await host.SendAsync("GET", path, host.Token("uploader"));
        Assert.Equal((200, "text/csv"), ((int)own.StatusCode, own.Content.Headers.ContentType?.MediaType));
        Assert.Equal($"{upload}-errors.csv", own.Content.Headers.ContentDisposition?.FileName);
        Assert.Contains("31,5", await own.Content.ReadAsStringAsync(Cancel), StringComparison.Ordinal);

        string nobody = new('a', 52);
        Assert.Equal(await AnswerAsync(host, "GET", $"/api/uploads/{nobody}/errors"), await AnswerAsync(host, "GET", path));
        foreach (string other in new[] { $"{upload}-errors.csv", $"{upload}-accepted.json", "..%2Ferrors", "errors.csv" })
        {
            using var none = await host.SendAsync("GET", $"/api/uploads/{upload}/{other}", host.Token("uploader"));
            Assert.Equal(404, (int)none.StatusCode);
        }
    }

    [Fact]
    public async Task The_page_of_a_duplicate_links_to_a_list_that_is_there()
    {
        var host = await fixture.HostAsync();
        byte[] warned = System.Text.Encoding.UTF8.GetBytes("patient_id,name,birth_year,language,shoe_size\nISO-1,Quillon Sentinel,1960,en,42\n");
        string first = await host.UploadAsync("list.csv", warned);
        await host.ReceiptAsync(first);
        string duplicate = await host.UploadAsync("again.csv", warned);
        await host.ReceiptAsync(duplicate);
        using var page = await host.SendAsync("GET", $"/api/uploads/{duplicate}/receipt", host.Token("uploader"), null, h => h.Accept.ParseAdd("text/html"));
        string link = System.Text.RegularExpressions.Regex.Match(await page.Content.ReadAsStringAsync(Cancel), "href=\"([^\"]+)\"").Groups[1].Value;
        using var list = await host.SendAsync("GET", $"/api/uploads/{duplicate}/{link}", host.Token("uploader"));
        Assert.Equal(200, (int)list.StatusCode);
        Assert.Contains("shoe_size", await list.Content.ReadAsStringAsync(Cancel), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Another_clinics_visit_cannot_be_taken_back_and_its_answer_is_that_of_one_that_does_not_exist()
    {
        var host = await fixture.HostAsync();
        await host.ReceiptAsync(await host.UploadAsync("iso.json", Files.Patient("ISO-2")));
        await host.QuietAsync();
        var list = await host.GetAsync("/api/patients", host.Token("clinician"));
        var mine = list.EnumerateArray().Single(p => p.GetProperty("patientId").GetString() == "ISO-2");
        var body = new { course = mine.GetProperty("course").GetString(), reader = "R1", label = mine.GetProperty("lastVisit").GetString(), reason = "wrong patient" };

        string path = $"/api/patients/{mine.GetProperty("patient").GetString()}/visits/withdraw";
        Assert.Equal(await AnswerAsync(host, "POST", $"/api/patients/{new string('a', 20)}/visits/withdraw", body), await AnswerAsync(host, "POST", path, body));
        using var uploader = await host.SendAsync("POST", path, host.Token("uploader"), TestHost.Json(body));
        Assert.Equal(403, (int)uploader.StatusCode);
        var after = (await host.GetAsync("/api/patients", host.Token("clinician"))).EnumerateArray().Single(p => p.GetProperty("patientId").GetString() == "ISO-2");
        Assert.Equal(mine.ToString(), after.ToString());
        using var owner = await host.SendAsync("POST", path, host.Token("clinic-admin"), TestHost.Json(body));
        Assert.Equal(204, (int)owner.StatusCode);
    }

    [Theory]
    [InlineData("march", 202)]
    [InlineData("..", 400)]
    [InlineData("a/b", 400)]
    [InlineData("MARCH", 400)]
    public async Task A_folder_is_a_plain_word(string folder, int status)
    {
        var host = await fixture.HostAsync();
        using var answer = await host.PostAsync("a.json", new ByteArrayContent(Files.Patient("ISO-3")), folder);
        Assert.Equal(status, (int)answer.StatusCode);
    }

    private static async Task<string> AnswerAsync(TestHost host, string method, string path, object? body = null)
    {
        using var answer = await host.SendAsync(method, path, host.Token("clinic-admin", "south"), body is null ? null : TestHost.Json(body));
        Assert.Equal(404, (int)answer.StatusCode);
        var headers = answer.Headers.Concat(answer.Content.Headers).Where(h => h.Key is not ("Date" or "X-Correlation-Id")).Select(h => $"{h.Key}: {string.Join(',', h.Value)}");
        return string.Join('\n', headers.Order(StringComparer.Ordinal)) + "\n" + await answer.Content.ReadAsStringAsync(Cancel);
    }
}
