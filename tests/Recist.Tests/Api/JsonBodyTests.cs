using System.Text;
using Recist.Api;

namespace Recist.Tests.Api;

public class JsonBodyTests
{
    [Theory]
    [InlineData("", "The request carries no body; send a JSON object with the settings to change.")]
    [InlineData("[]", "The body is JSON, but no object; send an object with the settings to change.")]
    [InlineData("\"name\"", "The body is JSON, but no object; send an object with the settings to change.")]
    [InlineData("{\n\"name\": North}", "The body is no JSON, or is nested deeper than 16 levels; see its line 2.")]
    [InlineData("{\"name\":\"N\",}", "The body is no JSON, or is nested deeper than 16 levels; see its line 1.")]
    [InlineData("{\"name\":\"\\ud800\"}", "The body holds text that is no Unicode; send it in UTF-8.")]
    [InlineData("{\"\\udc00\":1}", "The body holds text that is no Unicode; send it in UTF-8.")]
    public void A_body_that_is_no_object_is_told_why(string body, string sentence) =>
        Assert.Equal(sentence, JsonBody.Parse(Encoding.UTF8.GetBytes(body), "the settings to change").Why);

    [Fact]
    public void Bytes_that_are_no_UTF_8_are_told_and_a_byte_order_mark_is_not_minded()
    {
        Assert.NotNull(JsonBody.Parse((byte[])[.. "{\"name\":\""u8, 0xFC, .. "\"}"u8], "it").Why);
        Assert.NotNull(JsonBody.Parse((byte[])[.. "\uFEFF{}"u8], "it").Root);
    }
}
