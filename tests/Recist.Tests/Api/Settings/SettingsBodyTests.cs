using System.Text;
using System.Text.Json;
using Recist.Api;
using Recist.Api.Settings;
using Recist.Pipeline;
using Recist.Reports.Content;

namespace Recist.Tests.Api.Settings;

/// <summary>What a body of <c>PUT clinic</c> may say: the limits of each member, and what is told about one that is beyond them.</summary>
public class SettingsBodyTests
{
    private const string NotDialled =
        "cannot be dialled as it stands: write it with digits, blanks and + ( ) - . /, and an extension as ext. 12 at the end.";

    private static readonly ClinicSettings Old = new(new ClinicCard("north", "North"));

    public static TheoryData<string, string> Taken { get; } = new()
    {
        { "name", "\"N\"" }, { "name", $"\"{new string('n', 200)}\"" },
        { "phone", "null" }, { "phone", "\"+49 30 1\"" }, { "phone", $"\"{new string('1', 40)}\"" },
        { "phone", "\"(030) 450-50/12.3\"" }, { "phone", "\"+1 (555) 010-0100 ext. 12\"" }, { "phone", "\"555-0100x12\"" },
        { "phone", "\"555-0100 #12\"" }, { "phone", "\"(+49) 30 1 Ext 7\"" },
        { "supportPhone", "null" }, { "supportPhone", "\"1\"" },
        { "emergencyPhone", "null" }, { "emergencyPhone", "\"112\"" },
        { "timeZone", "\"Europe/Berlin\"" }, { "timeZone", "\"UTC\"" },
        { "locale", "\"en-US\"" }, { "locale", "\"en-GB\"" },
        { "paper", "\"a4\"" }, { "paper", "\"letter\"" },
        { "printedDates", "\"iso\"" }, { "printedDates", "\"day-month-year\"" },
        { "printedDecimalSign", "\".\"" }, { "printedDecimalSign", "\",\"" },
        { "allowsUnreviewedWording", "true" }, { "allowsUnreviewedWording", "false" },
        { "release", "\"on-release\"" }, { "release", "\"after-sign-off\"" }, { "release", "\"after-sign-off-or-days\"" }, { "release", "\"immediate\"" },
        { "releaseDays", "1" }, { "releaseDays", "90" },
        { "namedReader", "null" }, { "namedReader", "\"Dr Okafor\"" }, { "namedReader", $"\"{new string('n', 100)}\"" },
        { "uploadDecimalSign", "\".\"" }, { "uploadDecimalSign", "\",\"" },
        { "uploadDateOrder", "null" }, { "uploadDateOrder", "\"dd/MM/yyyy\"" }, { "uploadDateOrder", "\"yyyyMMdd\"" }, { "uploadDateOrder", "\"d MMM yyyy\"" },
        { "uploadUnit", "null" }, { "uploadUnit", "\"mm\"" }, { "uploadUnit", "\"cm\"" },
        { "uploadUndeclaredRole", "null" }, { "uploadUndeclaredRole", "\"target\"" }, { "uploadUndeclaredRole", "\"non-target\"" },
        { "uploadMatchByLabel", "true" }, { "uploadMatchByLabel", "false" },
        { "partnerWaitHours", "null" }, { "partnerWaitHours", "1" }, { "partnerWaitHours", "168" },
        { "mappings", "[]" }, { "mappings", $"[{Pyrecist}]" },
        { "studies", "{}" }, { "studies", "{\"\":{}}" }, { "studies", "{\"ONCO-1\":{\"criteria\":\"iRECIST\",\"sdMinDays\":49,\"pfsMaxGapDays\":null}}" },
    };

    public static TheoryData<string, string, string> Refused { get; } = new()
    {
        { "name", "null", "name cannot be empty: leave it out to keep what is set." },
        { "name", "\"\"", "name is empty." },
        { "name", $"\"{new string('n', 201)}\"", "name is longer than 200 characters." },
        { "name", "\" North\"", "name begins or ends with a blank." },
        { "name", "\"No\\u202erth\"", "name holds a character that cannot be seen." },
        { "name", "1", "name is a text in quotes." },
        { "name", "\"\\u00a0\\u3000\"", "name holds nothing but blanks." },
        { "name", "\"\\u2800\"", "name holds a character that cannot be seen." },
        { "name", "\"\\u0301\"", "name begins with an accent that stands on no letter." },
        { "name", "\"---\"", "name holds no letter or digit." },
        { "phone", "112", "phone is a text in quotes." },
        { "phone", "\" \"", "phone holds nothing but blanks." },
        { "phone", "\"1\\u202e2\"", "phone holds a character that cannot be seen." },
        { "phone", "\"555-0100 or 555-0101\"", $"phone {NotDialled}" },
        { "phone", "\"555\\u20130100\"", $"phone {NotDialled}" },
        { "phone", "\"\\u0661\\u0662 3\"", $"phone {NotDialled}" },
        { "phone", "\"ext. 12\"", $"phone {NotDialled}" },
        { "phone", "\"555 ext.\"", $"phone {NotDialled}" },
        { "supportPhone", "\"1-800-CANCER-1\"", $"supportPhone {NotDialled}" },
        { "emergencyPhone", "\"112!\"", $"emergencyPhone {NotDialled}" },
        { "phone", "\"ask at the desk\"", "phone holds no digit." },
        { "phone", $"\"{new string('1', 41)}\"", "phone is longer than 40 characters." },
        { "supportPhone", "\"\"", "supportPhone is empty." },
        { "emergencyPhone", "\"1\\n2\"", "emergencyPhone holds a character that cannot be seen." },
        { "timeZone", "\"Mars/Olympus\"", "timeZone is no IANA time zone." },
        { "timeZone", "\"W. Europe Standard Time\"", "timeZone is no IANA time zone." },
        { "timeZone", "null", "timeZone cannot be empty: leave it out to keep what is set." },
        { "locale", "\"de\"", "locale cannot be \"de\"." },
        { "paper", "\"A4\"", "paper cannot be \"A4\"." },
        { "printedDates", "null", "printedDates cannot be empty: leave it out to keep what is set." },
        { "printedDecimalSign", "\";\"", "printedDecimalSign cannot be \";\"." },
        { "allowsUnreviewedWording", "\"true\"", "allowsUnreviewedWording is true or false, without quotes." },
        { "allowsUnreviewedWording", "null", "allowsUnreviewedWording is true or false, without quotes." },
        { "release", "\"onRelease\"", "release cannot be \"onRelease\"." },
        { "release", "0", "release is a text in quotes." },
        { "releaseDays", "0", "releaseDays cannot be 0." },
        { "releaseDays", "91", "releaseDays cannot be 91." },
        { "releaseDays", "99999999999999", "releaseDays cannot be 99999999999999." },
        { "releaseDays", "1.5", "releaseDays cannot be 1.5." },
        { "releaseDays", "\"7\"", "releaseDays is a number without quotes." },
        { "releaseDays", "null", "releaseDays cannot be empty: leave it out to keep what is set." },
        { "namedReader", "\"\"", "namedReader is empty." },
        { "namedReader", "\" R1\"", "namedReader begins or ends with a blank." },
        { "namedReader", "\"R1\\u200b\"", "namedReader holds a character that cannot be seen." },
        { "namedReader", "\"\\u3164\"", "namedReader holds a character that cannot be seen." },
        { "namedReader", $"\"{new string('n', 101)}\"", "namedReader is longer than 100 characters." },
        { "namedReader", "[\"R1\"]", "namedReader is a text in quotes." },
        { "uploadDecimalSign", "\"comma\"", "uploadDecimalSign cannot be \"comma\"." },
        { "uploadDecimalSign", "null", "uploadDecimalSign cannot be empty: leave it out to keep what is set." },
        { "uploadDateOrder", "\"dd/MM\"", "uploadDateOrder is not a pattern of day, month and year." },
        { "uploadDateOrder", "\"DD/MM/YYYY\"", "uploadDateOrder is not a pattern of day, month and year." },
        { "uploadDateOrder", "\"dd/MM/yyyy/dd/MM/yyyy\"", "uploadDateOrder is longer than 20 characters." },
        { "uploadUnit", "\"inch\"", "uploadUnit cannot be \"inch\"." },
        { "uploadUnit", "true", "uploadUnit is a text in quotes." },
        { "uploadUndeclaredRole", "\"new\"", "uploadUndeclaredRole cannot be \"new\"." },
        { "uploadMatchByLabel", "\"yes\"", "uploadMatchByLabel is true or false, without quotes." },
        { "partnerWaitHours", "0", "partnerWaitHours cannot be 0." },
        { "partnerWaitHours", "169", "partnerWaitHours cannot be 169." },
        { "mappings", "{}", "mappings is a list." },
        { "mappings", "null", "mappings is a list." },
        { "mappings", $"[{string.Join(",", Enumerable.Repeat("{}", 21))}]", "mappings has more than 20 documents." },
        { "studies", "[]", "studies is an object with a member for each study." },
        { "studies", "null", "studies is an object with a member for each study." },
    };

    private static string Pyrecist => File.ReadAllText(Path.Combine(Repository.Root, "samples", "mappings", "pyrecist.json"));

    [Theory]
    [MemberData(nameof(Taken))]
    public void A_value_within_the_limits_is_taken_and_shown_as_it_was_sent(string name, string value)
    {
        var (settings, problems) = Apply($$$"""{"{{{name}}}":{{{value}}}}""");
        Assert.Empty(problems);
        var shown = ClinicSettingTable.Show(settings)[name];
        Assert.True(name == "studies" || System.Text.Json.Nodes.JsonNode.DeepEquals(System.Text.Json.Nodes.JsonNode.Parse(value), shown), $"{shown}");
    }

    [Theory]
    [MemberData(nameof(Refused))]
    public void A_value_beyond_the_limits_has_a_sentence_of_its_own_and_changes_nothing(string name, string value, string sentence)
    {
        var (settings, problems) = Apply($$$"""{"{{{name}}}":{{{value}}}}""");
        var problem = Assert.Single(problems);
        Assert.Equal((name, sentence), (problem.Member, problem.Problem));
        Assert.NotEmpty(problem.Allowed);
        Assert.Same(Old, settings);
    }

    [Fact]
    public void Every_setting_has_its_limits_above()
    {
        string[] names = [.. ClinicSettingTable.All.Select(s => s.Name)];
        Assert.Equal(names.Order(StringComparer.Ordinal), Taken.Select(t => t.Data.Item1).Distinct().Order(StringComparer.Ordinal));
        Assert.Equal(names.Order(StringComparer.Ordinal), Refused.Select(t => t.Data.Item1).Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_part_of_the_settings_can_be_set()
    {
        var (changed, problems) = Apply($$$"""
            {"name":"N","phone":"1","supportPhone":"2","emergencyPhone":"3","timeZone":"Europe/Berlin","locale":"en-GB","paper":"letter",
             "printedDates":"day-month-year","printedDecimalSign":",","allowsUnreviewedWording":true,"release":"immediate","releaseDays":8,
             "namedReader":"R1","uploadDecimalSign":",","uploadDateOrder":"dd/MM/yyyy","uploadUnit":"cm","uploadUndeclaredRole":"target","uploadMatchByLabel":true,
             "partnerWaitHours":2,"mappings":[{{{Pyrecist}}}],"studies":{"S":{"sdMinDays":49} } }
            """);
        Assert.Empty(problems);
        foreach (var property in typeof(ClinicSettings).GetProperties().Where(p => p.CanWrite))
        {
            Assert.False(Equals(property.GetValue(Old), property.GetValue(changed)), $"No setting changes {property.Name}.");
        }

        foreach (var property in typeof(ClinicCard).GetProperties().Where(p => p.CanWrite && p.Name != nameof(ClinicCard.Id)))
        {
            Assert.False(Equals(property.GetValue(Old.Card), property.GetValue(changed.Card)), $"No setting changes {property.Name}.");
        }
    }

    [Fact]
    public void What_is_shown_can_be_sent_back_and_changes_nothing()
    {
        var (changed, _) = Apply("""{"phone":"1","uploadUnit":"cm","studies":{"S":{"criteria":"RECIST 1.0","crThenPr":"pd"},"":{"pfsMaxGapDays":100}}}""");
        var shown = ClinicSettingTable.Show(changed).ToJsonString();
        var (again, problems) = SettingsBody.Apply(changed, Root(shown));
        Assert.Empty(problems);
        Assert.Equal(StoredJson.Write(changed), StoredJson.Write(again));
    }

    [Fact]
    public void A_member_that_is_left_out_stays_as_it_is()
    {
        var (first, _) = Apply("""{"phone":"1","namedReader":"R1"}""");
        var (second, _) = SettingsBody.Apply(first, Root("""{"namedReader":null}"""));
        Assert.Equal(("1", null), (second.Card.Phone, second.NamedReader));
    }

    [Fact]
    public void All_that_is_wrong_is_told_at_once()
    {
        var (_, problems) = Apply("""{"releaseDays":0,"shoeSize":42,"paper":"a3","phone":"1","phone":"2","mappings":[{"format":"recist-mapping/9"}]}""");
        Assert.Equal(["releaseDays", "shoeSize", "paper", "phone", "mappings[0].format"], problems.Select(p => p.Member));
        Assert.Equal("'phone' stands twice.", problems[3].Problem);
        Assert.Contains("(FORMAT_VERSION)", problems[4].Problem, StringComparison.Ordinal);
    }

    [Fact]
    public void An_unknown_setting_is_named_and_the_known_ones_are_listed()
    {
        var (_, problems) = Apply($$$"""{"x":1,"{{{new string('y', 1000)}}}":1}""");
        Assert.Equal("There is no setting 'x'.", problems[0].Problem);
        Assert.StartsWith("one of name, phone, ", problems[0].Allowed, StringComparison.Ordinal);
        Assert.Equal(60, problems[1].Member.Length);
    }

    [Fact]
    public void A_value_is_shown_as_it_was_sent_and_no_longer_than_60_characters()
    {
        var (_, problems) = Apply($$$"""{"paper":"{{{new string('a', 1000)}}}"}""");
        Assert.Equal($"paper cannot be \"{new string('a', 59)}.", Assert.Single(problems).Problem);
    }

    [Fact]
    public void A_zone_is_stored_in_its_own_spelling()
    {
        Assert.Equal("Europe/Berlin", Apply("""{"timeZone":"europe/berlin"}""").Settings.Card.TimeZone);
        var same = Apply("""{"timeZone":"europe/berlin"}""").Settings;
        Assert.True(ClinicSettingTable.Same(same, SettingsBody.Apply(same, Root("""{"timeZone":"EUROPE/BERLIN"}""")).Settings));
    }

    private static (ClinicSettings Settings, IReadOnlyList<SettingProblem> Problems) Apply(string json) => SettingsBody.Apply(Old, Root(json));

    private static JsonElement Root(string json)
    {
        var (root, why) = JsonBody.Parse(Encoding.UTF8.GetBytes(json), "the settings to change");
        Assert.Null(why);
        return root!.Value;
    }
}
