using System.Text.RegularExpressions;
using Recist.Api;
using Recist.IntegrationTests.Local;

namespace Recist.IntegrationTests.Http;

/// <summary>Whatever stands in an address is answered with 4xx: the storage sees no key that it refuses.</summary>
public class HostileParameterTests(HttpFixture fixture) : IClassFixture<HttpFixture>
{
    // Only the handlers would use what is null here.
    private static readonly IReadOnlyList<ApiRoute> Routes =
        new ApiRoutes(
            null!, null!, null!, null!, null!, null!, null!, null!, null!, null!, null!, null!, null!, null!, [], TimeProvider.System).All;

    private static readonly string[] Hostile =
    [
        "x%2Fy%23%3F", "%5C", "%00", "%0A", "%7F", "%C2%85", "%E2%80%AE", "%EF%BF%BF", "%F0%9F%98%80", "%FF", "%25",
        "%252F", "..%2F..", "'", "%27%20or%20%271", "_head",
        "-", "0", "%20", "n", "p:x", "2026-W99", "9999-W53", "0000-W01",
        new string('a', 1500), new string('n', 20), new string('7', 300), "%CE%A9" + new string('a', 19),
    ];

    private static readonly Dictionary<string, string> Plausible = new()
    {
        ["week"] = "2026-W10",
        ["file"] = "weekly.pdf",
    };

    public static TheoryData<string> Parameters =>
        [.. Routes.Where(r => r.Pattern.Contains('{')).Select(r => $"{r.Methods[0]} {r.Pattern}")];

    [Theory]
    [MemberData(nameof(Parameters))]
    public async Task A_hostile_value_is_answered_with_4xx(string address)
    {
        var host = await fixture.HostAsync();
        string[] parts = address.Split(' ');
        string[] tokens = [host.Token("clinician"), host.Token("clinic-admin"), host.Token("patient"), host.OperatorToken()];
        foreach (Match hostile in Regex.Matches(parts[1], @"\{\w+\}"))
        {
            foreach (string value in Hostile)
            {
                string path = Regex.Replace(parts[1], @"\{(\w+)\}", m => m.Index == hostile.Index ? value : Good(m.Groups[1].Value));
                foreach (string token in tokens)
                {
                    await RefusedAsync(host, parts[0], "/api/" + path, token);
                }
            }
        }
    }

    private static string Good(string parameter) => Plausible.GetValueOrDefault(parameter, new string('a', 20));

    private static async Task RefusedAsync(TestHost host, string method, string path, string token)
    {
        object body = new { reason = "r", course = "kg6zbjvovej", label = "Week 1", issuer = "recist-development", subject = "s" };
        foreach (object? sent in method == "GET" ? [null] : new object?[] { new { }, body })
        {
            using var answer = await host.SendAsync(
                method, path, token, sent is null ? null : TestHost.Json(sent),
                headers => headers.TryAddWithoutValidation("If-Match", $"\"{new string('0', 64)}\""));
            Assert.True((int)answer.StatusCode is >= 400 and < 500, $"{method} {path}: {(int)answer.StatusCode}");
        }
    }
}
