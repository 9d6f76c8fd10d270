using System.Net;
using System.Text.Json;
using Recist.Cli;
using Recist.Cli.Commands;

namespace Recist.Tests.CommandLine;

public class SettingPairTests
{
    private static readonly JsonElement Now = JsonDocument.Parse("""{"name":"North","phone":null,"releaseDays":7}""").RootElement;

    [Theory]
    [InlineData("name=North Clinic", "\"North Clinic\"")]
    [InlineData("name=", "\"\"")]
    [InlineData("name=a=b", "\"a=b\"")]
    [InlineData("phone=112", "\"112\"")]
    [InlineData("releaseDays=14", "14")]
    [InlineData("allowsUnreviewedWording=true", "true")]
    [InlineData("phone=null", "null")]
    [InlineData("phone=\"null\"", "\"null\"")]
    [InlineData("mappings=[]", "[]")]
    [InlineData("studies={\"S-1\":{\"criteria\":\"iRECIST\"}}", "{\"S-1\":{\"criteria\":\"iRECIST\"}}")]
    public void A_value_is_text_unless_it_is_JSON_or_stands_for_a_number(string pair, string json) =>
        Assert.Equal(json, SettingPair.Read(pair, Now).Value.GetRawText());

    [Theory]
    [InlineData("name")]
    [InlineData("=x")]
    [InlineData("mappings=[")]
    [InlineData("releaseDays=soon")]
    public void What_cannot_be_read_is_said_in_one_sentence(string pair) => Assert.Throws<PlainFailure>(() => SettingPair.Read(pair, Now));

    [Theory]
    [InlineData("""{"title":"Clinic exists","detail":"Nothing was changed."}""", "Clinic exists: Nothing was changed.")]
    [InlineData("""{"title":"Not created","detail":"A. B.","errors":["A.","B."]}""", "Not created:\n  - A.\n  - B.")]
    [InlineData(
        """{"title":"Not usable","errors":[{"member":"releaseDays","problem":"releaseDays cannot be 0.","allowed":"1 to 90"}]}""",
        "Not usable:\n  - releaseDays cannot be 0. Allowed: 1 to 90.")]
    [InlineData(
        """{"title":"Not usable","errors":[{"member":"studies[\"S\"].x","problem":"There is no option 'x'.","allowed":"one of a, b"}]}""",
        "Not usable:\n  - studies[\"S\"].x: There is no option 'x'. Allowed: one of a, b.")]
    [InlineData("[]", "The server answers 502.")]
    public void Every_sentence_of_a_refusal_is_printed(string body, string said) =>
        Assert.Equal(said, ServerClient.Sentences(HttpStatusCode.BadGateway, JsonDocument.Parse(body).RootElement));
}
