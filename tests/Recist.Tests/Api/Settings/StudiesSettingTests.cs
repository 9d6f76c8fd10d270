using System.Text;
using Recist.Api;
using Recist.Api.Settings;
using Recist.Ingestion;
using Recist.Pipeline;
using Recist.Reports.Content;

namespace Recist.Tests.Api.Settings;

public class StudiesSettingTests
{
    private static readonly ClinicSettings Old = new(new ClinicCard("north", "North"));

    public static TheoryData<string> Options { get; } = [.. OptionTable.All.Select(o => o.Name).Prepend("criteria")];

    [Theory]
    [MemberData(nameof(Options))]
    public void Each_option_of_files_can_be_set_to_another_value_than_its_default(string name)
    {
        string[] values = ["\"iRECIST\"", "true", "false", "77", "2", .. Words(name)];
        foreach (string value in values)
        {
            var (settings, problems) = Apply($$$"""{"S":{"{{{name}}}":{{{value}}}}}""");
            if (problems.Count == 0 && !OptionTable.Same(name, settings.StudyOptions["S"], ResponseOptions.Default))
            {
                return;
            }
        }

        Assert.Fail($"{name} cannot be set.");
    }

    [Theory]
    [InlineData("{\"S\":{\"sdMinDays\":3651}}", "studies[\"S\"].sdMinDays", "sdMinDays cannot be 3651.")]
    [InlineData("{\"S\":{\"sdMinDays\":-1}}", "studies[\"S\"].sdMinDays", "sdMinDays cannot be -1.")]
    [InlineData("{\"S\":{\"sdMinDays\":null}}", "studies[\"S\"].sdMinDays", "sdMinDays cannot be null.")]
    [InlineData("{\"S\":{\"sdMinDays\":\"42\"}}", "studies[\"S\"].sdMinDays", "sdMinDays is a number without quotes.")]
    [InlineData("{\"S\":{\"acceptSdBetween\":\"true\"}}", "studies[\"S\"].acceptSdBetween", "acceptSdBetween is true or false, without quotes.")]
    [InlineData("{\"S\":{\"crThenPr\":1}}", "studies[\"S\"].crThenPr", "crThenPr is a text in quotes.")]
    [InlineData("{\"S\":{\"criteria\":\"WHO\"}}", "studies[\"S\"].criteria", "criteria cannot be \"WHO\".")]
    [InlineData("{\"S\":{\"stableDays\":42}}", "studies[\"S\"].stableDays", "There is no option 'stableDays'.")]
    [InlineData("{\"S\":{\"sdMinDays\":1,\"sdMinDays\":2}}", "studies[\"S\"].sdMinDays", "sdMinDays stands twice.")]
    [InlineData("{\"S\":{},\"S\":{}}", "studies[\"S\"]", "This study stands twice.")]
    [InlineData("{\"S\":42}", "studies[\"S\"]", "The options of a study are an object.")]
    [InlineData("{\" S\":{}}", "studies[\" S\"]", "A study id begins or ends with a blank.")]
    [InlineData("{\"S\":{\"criteria\":\"RECIST 1.0\",\"confirmationRequired\":false}}", "studies[\"S\"].confirmationRequired", "RECIST 1.0 always confirms responses.")]
    public void A_wrong_option_is_told_with_study_and_name(string studies, string member, string sentence)
    {
        var (_, problems) = Apply(studies);
        var problem = Assert.Single(problems);
        Assert.Equal((member, sentence), (problem.Member, problem.Problem));
    }

    [Fact]
    public void The_known_options_are_listed_where_one_is_not_known() => Assert.Equal(
        "one of criteria, " + string.Join(", ", OptionTable.All.Select(o => o.Name)), Assert.Single(Apply("""{"S":{"x":1}}""").Problems).Allowed);

    [Theory]
    [InlineData(40, 0)]
    [InlineData(41, 1)]
    public void There_may_be_40_studies(int count, int problems) =>
        Assert.Equal(problems, Apply("{" + string.Join(",", Enumerable.Range(0, count).Select(i => $"\"S{i}\":{{}}")) + "}").Problems.Count);

    [Fact]
    public void The_object_replaces_the_one_that_is_set()
    {
        var (first, _) = Apply("""{"A":{"sdMinDays":49},"B":{}}""");
        var replacing = JsonBody.Parse("""{"studies":{"B":{"criteria":"irecist"}}}"""u8.ToArray(), "it").Root!.Value;
        var (second, _) = SettingsBody.Apply(first, replacing);
        Assert.Equal("B", Assert.Single(second.StudyOptions).Key);
        Assert.Equal(Criteria.IRecist, second.StudyOptions["B"].Criteria);
    }

    private static IEnumerable<string> Words(string name) =>
        OptionTable.Find(name)?.Values.Split(", ").Select(word => $"\"{word}\"") ?? [];

    private static (ClinicSettings Settings, IReadOnlyList<SettingProblem> Problems) Apply(string studies) =>
        SettingsBody.Apply(Old, JsonBody.Parse(Encoding.UTF8.GetBytes($$"""{"studies":{{studies}}}"""), "it").Root!.Value);
}
