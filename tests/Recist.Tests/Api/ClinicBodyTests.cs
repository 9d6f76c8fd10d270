using System.Text.Json;
using Recist.Api.Routes;
using Recist.Pipeline;
using Recist.Reports.Content;

namespace Recist.Tests.Api;

public class ClinicBodyTests
{
    private static readonly ClinicSettings Old = new(new ClinicCard("north", "North")) { Mappings = ["{}"] };

    [Fact]
    public void Sound_mappings_replace_the_list_and_a_body_without_them_leaves_it()
    {
        var pyrecist = File.ReadAllText(Path.Combine(Repository.Root, "samples", "mappings", "pyrecist.json"));
        var body = Body($$"""{ "mappings": [ {{pyrecist}} ] }""");
        Assert.Null(body.MappingProblem);
        Assert.Equal(pyrecist.Trim(), Assert.Single(body.Apply(Old)!.Mappings));
        Assert.Equal(Old.Mappings, Body("""{ "name": "N" }""").Apply(Old)!.Mappings);
        Assert.Empty(Body("""{ "mappings": [] }""").Apply(Old)!.Mappings);
    }

    [Fact]
    public void A_mapping_that_cannot_be_used_is_named_by_position_and_code() =>
        Assert.Equal("mappings[0]: FORMAT_VERSION", Body("""{ "mappings": [ { "format": "recist-mapping/9" } ] }""").MappingProblem);

    [Fact]
    public void More_than_20_mappings_are_refused() =>
        Assert.Null(Body($$"""{ "mappings": [ {{string.Join(", ", Enumerable.Repeat("{}", 21))}} ] }""").Apply(Old));

    private static ClinicBody Body(string json) => JsonSerializer.Deserialize<ClinicBody>(json, JsonSerializerOptions.Web)!;
}
