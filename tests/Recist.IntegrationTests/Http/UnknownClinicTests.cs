using System.Net.Http.Json;
using System.Text.Json;
using Recist.IntegrationTests.Local;

namespace Recist.IntegrationTests.Http;

/// <summary>A token of a clinic that was never created.</summary>
public class UnknownClinicTests(HttpFixture fixture) : IClassFixture<HttpFixture>
{
    [Theory]
    [MemberData(nameof(RefusalTests.AddressesOfClinics), MemberType = typeof(RefusalTests))]
    public async Task Every_address_of_a_clinic_says_that_the_clinic_was_not_created_and_what_comes_next(string method, string path)
    {
        var host = await fixture.HostAsync();
        int answered = 0;
        foreach (string role in new[] { "patient", "clinician", "clinic-admin", "uploader" })
        {
            using var answer = await host.SendAsync(
                method, path, host.Token(role, "nowhere"), method == "GET" ? null : new ByteArrayContent(Files.Patient("NO-1")));
            if ((int)answer.StatusCode != 403)
            {
                Assert.Equal(404, (int)answer.StatusCode);
                var problem = await answer.Content.ReadFromJsonAsync<JsonElement>(TestContext.Current.CancellationToken);
                Assert.Equal("Clinic not created", problem.GetProperty("title").GetString());
                Assert.Equal(
                    "Clinic 'nowhere' has not been created. "
                    + "An operator creates it with PUT /api/clinics/nowhere or recist clinic add nowhere.",
                    problem.GetProperty("detail").GetString());
                answered++;
            }
        }

        Assert.True(answered > 0, "No role may call this address.");
    }
}
