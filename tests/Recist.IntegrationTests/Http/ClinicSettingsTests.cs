using System.Net.Http.Json;
using System.Text.Json;
using Azure.Data.Tables;
using Recist.IntegrationTests.Local;

namespace Recist.IntegrationTests.Http;

/// <summary>The settings of a clinic over the wire: who changes what, and what is told otherwise.</summary>
public class ClinicSettingsTests(HttpFixture fixture) : IClassFixture<HttpFixture>
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_change_needs_the_tag_of_the_settings_that_it_replaces()
    {
        var host = await fixture.HostAsync();
        string tag = await ClinicApi.TagAsync(host);
        foreach (var (sent, status) in new[] { (null, 428), ("*", 428), ("\"0123", 400), ("\"0123456789abcdef0123456789abcdef\"", 412) })
        {
            using var refused = await ClinicApi.PutAsync(host, new { phone = "+49 30 1" }, sent);
            Assert.Equal(status, (int)refused.StatusCode);
            Assert.Equal("application/problem+json", refused.Content.Headers.ContentType?.MediaType);
            Assert.Equal(tag, await ClinicApi.TagAsync(host));
        }

        using var changed = await ClinicApi.PutAsync(host, new { phone = "+49 30 1" }, tag);
        Assert.Equal(200, (int)changed.StatusCode);
        Assert.Equal("+49 30 1", (await JsonAsync(changed)).GetProperty("phone").GetString());
        string next = await ClinicApi.TagAsync(host);
        Assert.Equal(next, changed.Headers.ETag?.Tag);
        Assert.NotEqual(tag, next);
        using var late = await ClinicApi.PutAsync(host, new { phone = "2" }, tag);
        Assert.Equal(412, (int)late.StatusCode);
        Assert.Contains("Get them again", (await JsonAsync(late)).GetProperty("detail").GetString(), StringComparison.Ordinal);
        using var weak = await ClinicApi.PutAsync(host, new { phone = "3" }, "W/" + next);
        Assert.Equal(200, (int)weak.StatusCode);
    }

    [Fact]
    public async Task What_stands_already_changes_nothing_so_that_a_change_can_be_sent_again_when_its_answer_was_lost()
    {
        var host = await fixture.HostAsync();
        string before = await ClinicApi.TagAsync(host, "south");
        object change = new { phone = "+49 30 7", studies = new { S = new { sdMinDays = 49 } } };
        using var made = await ClinicApi.PutAsync(host, change, before, "south");
        Assert.Equal(200, (int)made.StatusCode);
        string tag = made.Headers.ETag!.Tag;
        foreach (var (body, sent) in new[] { (change, before), (change, tag), (new { }, tag), (new { }, before), (change, tag.Trim('"')) })
        {
            using var again = await ClinicApi.PutAsync(host, body, sent, "south");
            Assert.Equal((200, tag), ((int)again.StatusCode, again.Headers.ETag?.Tag));
        }

        using var another = await ClinicApi.PutAsync(host, new { phone = "+49 30 8" }, before, "south");
        Assert.Equal(412, (int)another.StatusCode);
    }

    [Fact]
    public async Task A_phone_and_the_named_reader_are_unset_with_null_alone_and_stand_nowhere_any_more()
    {
        var host = await fixture.HostAsync();
        string[] members = ["phone", "supportPhone", "emergencyPhone", "namedReader"];
        await ClinicApi.SetAsync(host, members.ToDictionary(m => m, _ => "987654"));
        await ClinicApi.SetAsync(host, new { paper = "letter" });
        Assert.All(members, m => Assert.Contains($"\"{m}\":\"987654\"", Stored(host), StringComparison.Ordinal));
        await ClinicApi.SetAsync(host, members.ToDictionary(m => m, _ => (string?)null));
        var shown = await host.GetAsync("/api/clinic", host.Token("clinic-admin"));
        Assert.All(members, m => Assert.Equal(JsonValueKind.Null, shown.GetProperty(m).ValueKind));
        Assert.DoesNotContain("987654", Stored(host), StringComparison.Ordinal);
        Assert.Equal("letter", shown.GetProperty("paper").GetString());
    }

    [Fact]
    public async Task Of_many_changes_at_once_one_is_made()
    {
        var host = await fixture.HostAsync();
        string tag = await ClinicApi.TagAsync(host);
        var answers = await Task.WhenAll(Enumerable.Range(1, 8).Select(i => ClinicApi.PutAsync(host, new { supportPhone = $"{i}" }, tag)));
        var made = Assert.Single(answers, a => (int)a.StatusCode == 200);
        Assert.Equal(7, answers.Count(a => (int)a.StatusCode == 412));
        string phone = (await JsonAsync(made)).GetProperty("supportPhone").GetString()!;
        Assert.Equal(phone, (await host.GetAsync("/api/clinic", host.Token("uploader"))).GetProperty("supportPhone").GetString());
    }

    [Fact]
    public async Task Everything_that_is_wrong_stands_in_the_answer_and_nothing_is_changed()
    {
        var host = await fixture.HostAsync();
        string tag = await ClinicApi.TagAsync(host);
        using var answer = await ClinicApi.PutAsync(
            host, new { phone = "4", releaseDays = 91, shoeSize = 42, studies = new { ONCO = new { sdMinDays = "49" } } }, tag);
        Assert.Equal(400, (int)answer.StatusCode);
        var problem = await JsonAsync(answer);
        string? detail = problem.GetProperty("detail").GetString();
        Assert.StartsWith("3 settings cannot be used; nothing was changed.", detail, StringComparison.Ordinal);
        var errors = problem.GetProperty("errors").EnumerateArray().ToList();
        Assert.Equal(["releaseDays", "shoeSize", "studies[\"ONCO\"].sdMinDays"], errors.Select(e => e.GetProperty("member").GetString()));
        Assert.All(errors, e => Assert.EndsWith(".", e.GetProperty("problem").GetString(), StringComparison.Ordinal));
        Assert.All(errors, e => Assert.NotEmpty(e.GetProperty("allowed").GetString()!));
        Assert.Equal(tag, await ClinicApi.TagAsync(host));
    }

    [Theory]
    [InlineData("", 400, "The request carries no body")]
    [InlineData("{", 400, "The body is no JSON")]
    [InlineData("[]", 400, "The body is JSON, but no object")]
    public async Task A_body_without_settings_is_told_so(string body, int status, string detail)
    {
        var host = await fixture.HostAsync();
        string tag = await ClinicApi.TagAsync(host);
        using var answer = await ClinicApi.PutAsync(host, new StringContent(body), tag);
        Assert.Equal(status, (int)answer.StatusCode);
        Assert.StartsWith(detail, (await JsonAsync(answer)).GetProperty("detail").GetString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(65_536, 200)]
    [InlineData(65_537, 413)]
    public async Task Settings_may_have_64_KB(int size, int status)
    {
        var host = await fixture.HostAsync();
        string tag = await ClinicApi.TagAsync(host);
        using var answer = await ClinicApi.PutAsync(host, new StringContent("{}".PadRight(size)), tag);
        Assert.Equal(status, (int)answer.StatusCode);
    }

    [Fact]
    public async Task Only_an_admin_changes_settings_and_each_clinic_has_its_own()
    {
        var host = await fixture.HostAsync();
        string tag = await ClinicApi.TagAsync(host);
        using var clinician = await host.SendAsync(
            "PUT", "/api/clinic", host.Token("clinician"), TestHost.Json(new { }), h => h.Add("If-Match", tag));
        Assert.Equal(403, (int)clinician.StatusCode);
        using var south = await ClinicApi.PutAsync(host, new { phone = "5" }, tag, "south");
        Assert.Equal(412, (int)south.StatusCode);
    }

    private static string Stored(TestHost host) => new TableServiceClient(host.Storage).GetTableClient("Clinics")
        .GetEntity<TableEntity>("north", "north", cancellationToken: Cancel).Value.GetString("Settings");

    private static async Task<JsonElement> JsonAsync(HttpResponseMessage answer) =>
        await answer.Content.ReadFromJsonAsync<JsonElement>(Cancel);
}
