using System.Globalization;

namespace Recist.Tests.History;

public class LengthTests
{
    [Fact]
    public void Four_decimals_survive_the_stored_form() =>
        Assert.Equal(Length.FromMillimetres(12.3456m), Length.FromTenThousandths(Length.FromMillimetres(12.3456m).TenThousandths));

    [Fact]
    public void Five_decimals_are_refused() => Assert.Throws<ArgumentOutOfRangeException>(() => Length.FromMillimetres(1.00001m));

    [Theory]
    [InlineData("-0.0")]
    [InlineData("-0")]
    public void A_zero_with_a_sign_is_zero(string zero)
    {
        var length = Length.FromMillimetres(decimal.Parse(zero, CultureInfo.InvariantCulture));
        Assert.Equal(Length.Zero, length);
        Assert.Equal(0, Length.Zero.CompareTo(length));
        Assert.Equal("0", length.ToString());
    }

    [Fact]
    public void A_negative_length_is_refused() => Assert.Throws<ArgumentOutOfRangeException>(() => Length.FromMillimetres(-0.1m));
}
