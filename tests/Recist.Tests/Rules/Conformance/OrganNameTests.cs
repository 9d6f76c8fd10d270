namespace Recist.Tests.Rules;

public class OrganNameTests
{
    [Theory]
    [InlineData("Left Lung", "lung")]
    [InlineData("LUNGS", "lung")]
    [InlineData("Lung, right", "lung")]
    [InlineData("bilateral kidneys", "kidney")]
    [InlineData("ovaries", "ovary")]
    [InlineData("abscess", "abscess")]
    [InlineData("lymph nodes", "node")]
    [InlineData(null, "")]
    public void Side_and_plural_do_not_matter(string? organ, string expected) =>
        Assert.Equal(expected, Recist.Rules.OrganName.Of(new("T1", LesionRole.Target, organ)));
}
