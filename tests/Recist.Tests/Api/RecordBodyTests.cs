using System.Text;
using Microsoft.AspNetCore.Http.HttpResults;
using Recist.Api;
using Recist.Api.Routes;

namespace Recist.Tests.Api;

/// <summary>A body that is not understood is answered with the member that is wrong.</summary>
public class RecordBodyTests
{
    [Theory]
    [InlineData("", "The body is no JSON object; it takes name, timeZone, admin.")]
    [InlineData("null", "The body is no JSON object")]
    [InlineData("[]", "The body is no JSON object")]
    [InlineData("""{"name":""", "The body is no JSON object")]
    [InlineData("""{"surprise":1}""", "The body has a member that is not taken; it takes name, timeZone, admin.")]
    [InlineData("""{"name":5}""", "name is a text in quotes")]
    [InlineData("""{"name":"a","name":"b"}""", "name is a text in quotes, and stands once.")]
    [InlineData("""{"admin":"Ada"}""", "admin is an object")]
    [InlineData("""{"admin":{"name":[]}}""", "admin.name is a text in quotes")]
    [InlineData("""{"admin":{"surprise":1}}""", "admin has a member that is not taken; it takes name, jobTitle, issuer, subject.")]
    public void A_new_clinic(string json, string beginning) => Agree<FoundingBody>(json, beginning);

    [Theory]
    [InlineData("""{"roles":"clinician"}""", "roles is a list of texts in quotes")]
    [InlineData("""{"roles":[5]}""", "roles is a list of texts in quotes")]
    [InlineData("""{"days":"14"}""", "days is a whole number")]
    [InlineData("""{"days":1.5}""", "days is a whole number")]
    [InlineData("""{"days":99999999999}""", "days is a whole number")]
    [InlineData("""{"name":"\ud800"}""", "name is a text in quotes")]
    public void An_invitation(string json, string beginning) => Agree<InvitationBody>(json, beginning);

    [Fact]
    public void More_than_fits_is_told_as_such() =>
        Assert.Equal(413, Assert.IsType<ProblemHttpResult>(RecordBody.Read<PersonBody>(null).Wrong).StatusCode);

    private static void Agree<T>(string json, string beginning)
        where T : class
    {
        var (body, wrong) = RecordBody.Read<T>(Encoding.UTF8.GetBytes(json));
        Assert.Null(body);
        var problem = Assert.IsType<ProblemHttpResult>(wrong);
        Assert.Equal(400, problem.StatusCode);
        Assert.StartsWith(beginning, problem.ProblemDetails.Detail, StringComparison.Ordinal);
        Assert.DoesNotContain("surprise", problem.ProblemDetails.Detail, StringComparison.Ordinal);
    }
}
