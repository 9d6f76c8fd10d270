using Recist.Ingestion;

namespace Recist.Tests.Readers;

public class XptNumberTests
{
    [Theory]
    [InlineData("4110000000000000", "1")]
    [InlineData("C110000000000000", "-1")]
    [InlineData("0000000000000000", "0")]
    [InlineData("8000000000000000", "0")]
    [InlineData("41A0000000000000", "10")]
    [InlineData("421E000000000000", "30")]
    [InlineData("41C4CCCCCCCCCCCD", "12.3")]
    [InlineData("41C4CCCCCCCCCCC8", "12.3")]
    [InlineData("401999999999999A", "0.1")]
    [InlineData("3F28F5C28F5C28F6", "0.01")]
    [InlineData("41571999999999A0", "5.44375")]
    [InlineData("43190000000000", "400")]
    [InlineData("4119", "1.5625")]
    [InlineData("2E00000000000000", "")]
    [InlineData("4100000000000000", "")]
    [InlineData("5F00000000000000", "")]
    public void A_number_of_SAS_reads_as_a_table_would_spell_it(string hex, string text) => Assert.Equal(text, XptNumber.Text(Convert.FromHexString(hex)));

    [Theory]
    [InlineData("7FFFFFFFFFFFFFFF")]
    [InlineData("5010000000000000")]
    [InlineData("0010000000000000")]
    [InlineData("3810000000000000")]
    public void A_number_beyond_any_measurement_or_next_to_0_is_no_number_of_a_file(string hex) =>
        Assert.False(NumberText.TryRead(XptNumber.Text(Convert.FromHexString(hex)), '.', out _));

    [Fact]
    public void Every_length_with_up_to_four_decimals_comes_back_exactly()
    {
        for (var tenThousandths = 1; tenThousandths < 5_000_000; tenThousandths += 37)
        {
            var value = tenThousandths / 10_000m;
            Assert.Equal(value.ToString("0.####", System.Globalization.CultureInfo.InvariantCulture), XptNumber.Text(Ibm(value)));
        }
    }

    /// <summary>The nearest IBM number, by long division in base 16.</summary>
    private static byte[] Ibm(decimal value)
    {
        var power = 64;
        for (; value >= 1; value /= 16)
        {
            power++;
        }

        for (; value < 1 / 16m; value *= 16)
        {
            power--;
        }

        var fraction = (ulong)decimal.Round(value * (1UL << 56));
        var bytes = new byte[8];
        System.Buffers.Binary.BinaryPrimitives.WriteUInt64BigEndian(bytes, fraction);
        bytes[0] = (byte)power;
        return bytes;
    }
}
