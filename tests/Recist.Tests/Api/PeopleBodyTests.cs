using System.Text.Json;
using Recist.Api.Routes;
using Recist.Api.Tokens;
using Recist.Pipeline;

namespace Recist.Tests.Api;

/// <summary>What operators and clinic-admins may send, at its bounds; every wrong value has a sentence of its own.</summary>
public class PeopleBodyTests
{
    private static readonly TrustedIssuer Staff = new("https://staff.example", "recist", new FixedKeys());
    private static readonly TrustedIssuer Patients = new("https://patients.example", "recist", new FixedKeys()) { MayGive = Role.Patient };

    [Theory]
    [InlineData("north", """{"name":"North","timeZone":"Europe/Berlin"}""")]
    [InlineData("a", """{"name":"N","timeZone":"UTC","admin":{}}""")]
    [InlineData("north", """{"name":"N","timeZone":"UTC","admin":{"name":"Ada","issuer":"https://staff.example","subject":"s"}}""")]
    [InlineData("-north", """{"name":"N","timeZone":"UTC"}""", "The id of a clinic")]
    [InlineData("North", """{"name":"N","timeZone":"UTC"}""", "The id of a clinic")]
    [InlineData("north", """{"timeZone":"UTC"}""", "name is")]
    [InlineData("north", """{"name":"  ","timeZone":"UTC"}""", "name holds nothing but blanks")]
    [InlineData("north", """{"name":"\u3164","timeZone":"UTC"}""", "name holds a character")]
    [InlineData("north", """{"name":"\u0301","timeZone":"UTC"}""", "name begins with an accent")]
    [InlineData("north", """{"name":"...","timeZone":"UTC"}""", "name holds no letter")]
    [InlineData("north", """{"name":"a\u0007","timeZone":"UTC"}""", "name holds")]
    [InlineData("north", """{"name":"N"}""", "timeZone is")]
    [InlineData("north", """{"name":"N","timeZone":"W. Europe Standard Time"}""", "timeZone is")]
    [InlineData("north", """{"name":"N","timeZone":"Mars/Base"}""", "timeZone is")]
    [InlineData("north", """{"name":"a\uFFFF","timeZone":"UTC"}""", "name holds a character")]
    [InlineData("north", """{"name":"a\u202Eb","timeZone":"UTC"}""", "name holds a character")]
    [InlineData("north", """{"name":"a ","timeZone":"UTC"}""", "name begins or ends")]
    [InlineData("north", """{"name":"N","timeZone":"UTC","admin":{"name":""}}""", "admin.name is empty")]
    [InlineData("north", """{"name":"N","timeZone":"UTC","admin":{"issuer":"https://staff.example"}}""", "admin.issuer and admin.subject")]
    [InlineData("north", """{"name":"N","timeZone":"UTC","admin":{"issuer":"https://else.example","subject":"s"}}""", "admin.issuer is no issuer")]
    [InlineData("north", """{"name":"N","timeZone":"UTC","admin":{"issuer":"https://patients.example","subject":"s"}}""", "admin.issuer is no issuer")]
    [InlineData("NO", """{"name":"","timeZone":"x","admin":{"jobTitle":" "}}""", "The id of", "name is", "timeZone is", "admin.jobTitle holds nothing")]
    public void A_new_clinic(string clinic, string json, params string[] beginnings) =>
        Agree(beginnings, JsonSerializer.Deserialize<FoundingBody>(json, JsonSerializerOptions.Web)!.Complaints(clinic, [Staff, Patients]));

    [Fact]
    public void A_new_clinic_has_its_zone_in_the_zones_own_spelling() => Assert.Equal(
        "Europe/Berlin", new FoundingBody("North", "europe/berlin", null).Settings(ClinicId.Parse("north")).Card.TimeZone);

    [Theory]
    [InlineData("""{"kind":"staff","roles":["clinician"]}""")]
    [InlineData("""{"kind":"staff","roles":["clinician","clinic-admin","uploader"],"days":30,"name":"Ada","jobTitle":"Oncologist"}""")]
    [InlineData("""{"kind":"patient","patient":"aaaaaaaaaaaaaaaaaaaa","days":1}""")]
    [InlineData("""{"kind":"patient","patient":"aaaaaaaaaaaaaaaaaaaa","roles":[]}""")]
    [InlineData("""{"roles":["clinician"]}""", "kind is")]
    [InlineData("""{"kind":"nurse"}""", "kind is")]
    [InlineData("""{"kind":"staff"}""", "roles are")]
    [InlineData("""{"kind":"staff","roles":["operator"]}""", "roles are")]
    [InlineData("""{"kind":"staff","roles":["clinician","patient"]}""", "roles are")]
    [InlineData("""{"kind":"staff","roles":[null]}""", "roles are")]
    [InlineData("""{"kind":"staff","roles":["clinician"],"days":0}""", "days is")]
    [InlineData("""{"kind":"staff","roles":["clinician"],"days":31}""", "days is")]
    [InlineData("""{"kind":"staff","roles":["clinician"],"patient":"aaaaaaaaaaaaaaaaaaaa"}""", "An invitation of staff")]
    [InlineData("""{"kind":"patient"}""", "patient is the key")]
    [InlineData("""{"kind":"patient","patient":"AST-1003"}""", "patient is the key")]
    [InlineData("""{"kind":"patient","patient":"aaaaaaaaaaaaaaaaaaaa","roles":["patient"]}""", "An invitation of a patient has no roles")]
    [InlineData("""{"kind":"patient","patient":"aaaaaaaaaaaaaaaaaaaa","name":"Mrs One"}""", "An invitation of a patient has no name")]
    [InlineData("""{"kind":"staff","days":99,"name":"\n"}""", "roles are", "name holds", "days is")]
    public void An_invitation(string json, params string[] beginnings)
    {
        var body = JsonSerializer.Deserialize<InvitationBody>(json, JsonSerializerOptions.Web)!;
        Agree(beginnings, body.Complaints());
        Assert.Equal(beginnings.Length == 0, body.Draft is not null);
    }

    [Theory]
    [InlineData(200, true)]
    [InlineData(201, false)]
    public void A_name_of_at_most_200_characters(int length, bool usable) =>
        Assert.Equal(usable, !new PersonBody(null, new string('x', length), null).Complaints().Any());

    [Theory]
    [InlineData("Ada\u202E")]
    [InlineData("Ada\uFFFE")]
    [InlineData(" Ada")]
    public void A_name_that_would_print_as_something_else_is_refused(string name) =>
        Assert.Single(new PersonBody(null, name, null).Complaints());

    [Fact]
    public void Half_a_character_is_refused() => Assert.Single(new PersonBody(null, "Ada" + (char)0xD83D, null).Complaints());

    [Fact]
    public void An_invitation_stands_for_14_days_where_nothing_else_is_said() =>
        Assert.Equal(14, JsonSerializer.Deserialize<InvitationBody>("""{"kind":"staff","roles":["uploader"]}""", JsonSerializerOptions.Web)!.Draft!.Days);

    [Fact]
    public void A_change_leaves_what_it_does_not_name()
    {
        var old = new ClinicPerson(new string('a', 20), Role.Clinician, default, null) { Name = "Ada", JobTitle = "Oncologist" };
        var changed = new PersonBody(["clinic-admin"], null, null).Apply(old);
        Assert.Equal(old with { Roles = Role.ClinicAdmin }, changed);
        Assert.NotEqual(old.Revision, changed.Revision);
    }

    private static void Agree(string[] beginnings, IEnumerable<string> complaints)
    {
        var said = complaints.ToList();
        Assert.Equal(beginnings.Length, said.Count);
        Assert.All(beginnings.Zip(said), pair => Assert.StartsWith(pair.First, pair.Second, StringComparison.Ordinal));
        Assert.All(said, sentence => Assert.EndsWith(".", sentence, StringComparison.Ordinal));
    }
}
