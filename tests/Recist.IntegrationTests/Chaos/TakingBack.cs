using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using Recist.Pipeline;

namespace Recist.IntegrationTests.Chaos;

/// <summary>
/// A person who takes uploads and visits back by the HTTP interface of whichever host is up, and asks until the answer is 204.
/// </summary>
internal sealed class TakingBack(CrashHosts hosts, Progress progress) : IDisposable
{
    private static readonly Pseudonyms Keys = new(new byte[32]);
    private readonly HttpClient _http = new();

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public static PatientKey Patient(int patient) => Keys.Patient(CrashUploads.Patient(patient));

    public static TimelineId Timeline(ClinicId clinic, int patient) => new(clinic, Patient(patient), Keys.Course(CrashUploads.Study, "1"));

    public Task UploadAsync(UploadId upload) =>
        AskAsync($"/api/uploads/{upload}/withdraw", new { reason = "The file was sent by mistake." });

    public Task VisitAsync(int patient, string label, int? revision) => AskAsync(
        $"/api/patients/{Patient(patient)}/visits/withdraw",
        new { course = Keys.Course(CrashUploads.Study, "1"), reader = "R1", label, revision, reason = "The visit was sent by mistake." });

    public void Dispose() => _http.Dispose();

    private async Task AskAsync(string path, object body)
    {
        for (int host = 0; ; host = 1 - host)
        {
            string said = await AskOnceAsync(host, path, body);
            if (said == "204")
            {
                return;
            }

            progress.Check(() => $"{path} answers {said}");
            await Task.Delay(500, Cancel);
        }
    }

    private async Task<string> AskOnceAsync(int host, string path, object body)
    {
        try
        {
            if (hosts.Address(host) is not { } address)
            {
                return "nothing: no host";
            }

            using var token = await _http.PostAsync(new Uri($"{address}/dev/token?clinic=north&role=clinic-admin"), null, Cancel);
            var said = await token.Content.ReadFromJsonAsync<JsonElement>(Cancel);
            using var request = new HttpRequestMessage(HttpMethod.Post, address + path) { Content = JsonContent.Create(body) };
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", said.GetProperty("access_token").GetString());
            using var answer = await _http.SendAsync(request, Cancel);
            return $"{(int)answer.StatusCode} {await answer.Content.ReadAsStringAsync(Cancel)}".Trim();
        }
        catch (Exception e) when (e is HttpRequestException or IOException or JsonException or TaskCanceledException && !Cancel.IsCancellationRequested)
        {
            return "nothing: " + e.Message;
        }
    }
}
