namespace Recist.Tests.History;

public class LengthTests
{
    [Fact]
    public void Four_decimals_survive_the_stored_form() =>
        Assert.Equal(Length.FromMillimetres(12.3456m), Length.FromTenThousandths(Length.FromMillimetres(12.3456m).TenThousandths));

    [Fact]
    public void Five_decimals_are_refused() => Assert.Throws<ArgumentOutOfRangeException>(() => Length.FromMillimetres(1.00001m));

    [Fact]
    public void A_negative_length_is_refused() => Assert.Throws<ArgumentOutOfRangeException>(() => Length.FromMillimetres(-0.1m));
}
