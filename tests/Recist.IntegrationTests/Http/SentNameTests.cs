using System.Text.Json;
using Azure.Storage.Blobs;
using Recist.IntegrationTests.Local;
using Recist.Local;

namespace Recist.IntegrationTests.Http;

/// <summary>The headers in which a clinic says what it calls a file.</summary>
public class SentNameTests(HttpFixture fixture) : IClassFixture<HttpFixture>
{
    private static readonly string Long = new('a', 401);

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("visit-3.json", "visit-3.json")]
    [InlineData("Scan%20of%20M%C3%A4rz%20(2).json", "Scan of März (2).json")]
    [InlineData("M%c3%a4rz.json", "März.json")]
    [InlineData("%E6%9C%88.json", "月.json")]
    [InlineData("50%25%2B1.json", "50%+1.json")]
    [InlineData("..%2F..%2Fsouth%2Fa.json", "a.json")]
    [InlineData("C%3A%5Cdata%5Cb.json", "b.json")]
    [InlineData("..a.json", "..a.json")]
    public async Task A_percent_encoded_name_is_the_clinics_own_and_only_its_last_segment_is_kept(string header, string name)
    {
        var host = await fixture.HostAsync();
        using var answer = await host.PostAsync(header, new ByteArrayContent(Files.Patient("SN-1")));
        Assert.Equal(202, (int)answer.StatusCode);
        var upload = JsonDocument.Parse(await answer.Content.ReadAsStringAsync(Cancel)).RootElement.GetProperty("upload").GetString();
        var status = await host.GetAsync($"/api/uploads/{upload}", host.Token("uploader"));
        Assert.Equal(name, status.GetProperty("file").GetString());
        await foreach (var blob in Landed(host).GetBlobsAsync(cancellationToken: Cancel))
        {
            Assert.Matches("^north/web/[a-z2-7]{20}$", blob.Name);
        }
    }

    [Fact]
    public async Task The_longest_name_is_taken_and_one_more_character_is_not()
    {
        var host = await fixture.HostAsync();
        using var longest = await host.PostAsync(Long[1..], new ByteArrayContent(Files.Patient("SN-2")));
        Assert.Equal(202, (int)longest.StatusCode);
        await RefusedAsync(host, Long, null, "File name too long");
    }

    [Theory]
    [InlineData("", null, "File name empty")]
    [InlineData("march%2F", null, "File name empty")]
    [InlineData("a b.json", null, "File name not percent-encoded")]
    [InlineData("a+b.json", null, "File name not percent-encoded")]
    [InlineData("50%.json", null, "File name not percent-encoded")]
    [InlineData("a%4", null, "File name not percent-encoded")]
    [InlineData("a%zz.json", null, "File name not percent-encoded")]
    [InlineData("%FF.json", null, "File name not percent-encoded")]
    [InlineData("%C3.json", null, "File name not percent-encoded")]
    [InlineData("%ED%A0%80.json", null, "File name not percent-encoded")]
    [InlineData("a/b.json", null, "File name not percent-encoded")]
    [InlineData("a%00b.json", null, "File name with a control character")]
    [InlineData("a%0D%0Ab.json", null, "File name with a control character")]
    [InlineData("%C2%85.json", null, "File name with a control character")]
    [InlineData("%F0%9F%98%80.json", null, "File name with a character that cannot be kept")]
    [InlineData("a%EF%BF%BE.json", null, "File name with a character that cannot be kept")]
    [InlineData("a%EF%BF%BF.json", null, "File name with a character that cannot be kept")]
    [InlineData("%20", null, "File name of blanks only")]
    [InlineData("%C2%AD%E2%80%8B", null, "File name of blanks only")]
    [InlineData("%E3%85%A4", null, "File name of blanks only")]
    [InlineData("a.json%20", null, "File name with an outer blank")]
    [InlineData("%20a.json", null, "File name with an outer blank")]
    [InlineData(".", null, "File name of dots only")]
    [InlineData("..", null, "File name of dots only")]
    [InlineData("...", null, "File name of dots only")]
    [InlineData("a.json", "..", "Folder not usable")]
    [InlineData("a.json", "March", "Folder not usable")]
    [InlineData("a.json", "-a", "Folder not usable")]
    [InlineData("a.json", "", "Folder not usable")]
    public async Task A_wrong_header_is_refused_with_a_sentence_of_its_own(string name, string? folder, string title) =>
        await RefusedAsync(await fixture.HostAsync(), name, folder, title);

    [Fact]
    public async Task A_file_without_a_name_or_with_two_is_refused()
    {
        var host = await fixture.HostAsync();
        using var none = await host.SendAsync("POST", "/api/uploads", host.Token("uploader"), new ByteArrayContent([1]));
        Assert.Contains("\"File name missing\"", await none.Content.ReadAsStringAsync(Cancel), StringComparison.Ordinal);
        string[] names = ["a.json", "b.json"];
        using var two = await host.SendAsync(
            "POST", "/api/uploads", host.Token("uploader"), new ByteArrayContent([1]), h => h.TryAddWithoutValidation("X-File-Name", names));
        Assert.Equal(400, (int)two.StatusCode);
    }

    [Theory]
    [InlineData("PUT")]
    [InlineData("POST")]
    public async Task No_address_takes_a_name(string method)
    {
        var host = await fixture.HostAsync();
        using var answer = await host.SendAsync(method, "/api/uploads/a.json", host.Token("uploader"), new ByteArrayContent([1]));
        Assert.Equal((405, "GET"), ((int)answer.StatusCode, answer.Content.Headers.Allow.Single()));
    }

    private static async Task RefusedAsync(TestHost host, string name, string? folder, string title)
    {
        using var answer = await host.PostAsync(name, new ByteArrayContent(Files.Patient("SN-9")), folder);
        var problem = JsonDocument.Parse(await answer.Content.ReadAsStringAsync(Cancel)).RootElement;
        Assert.Equal((400, title), ((int)answer.StatusCode, problem.GetProperty("title").GetString()));
        Assert.NotEmpty(problem.GetProperty("detail").GetString()!);
    }

    private static BlobContainerClient Landed(TestHost host) =>
        new BlobServiceClient(ServeState.Read(host.Folder)!.UploadConnection).GetBlobContainerClient("uploads");
}
