using System.Buffers.Binary;
using System.Text;
using Recist.Ingestion;

namespace Recist.Tests.Readers;

/// <summary>Where the variables of a SAS transport file stand.</summary>
public class XptLayoutTests
{
    [Theory]
    [InlineData(0, 1, true)]
    [InlineData(0, 0, false)]
    [InlineData(1, 1, false)]
    public void Variables_that_lie_over_one_another_refuse_the_file(int first, int second, bool sound) => Assert.Equal(sound, XptLayout.Of(File(first, second)) is not null);

    private static byte[] File(params int[] positions)
    {
        var names = positions.SelectMany(Variable).ToArray();
        return
        [
            .. Record("HEADER RECORD*******LIBRARY HEADER RECORD!!!!!!!"), .. Record("HEADER RECORD*******MEMBER  HEADER RECORD!!!!!!!000000000000000001600000000140"),
            .. Record(FormattableString.Invariant($"HEADER RECORD*******NAMESTR HEADER RECORD!!!!!!!000000{positions.Length:D4}")), .. names, .. new byte[(80 - (names.Length % 80)) % 80],
            .. Record("HEADER RECORD*******OBS     HEADER RECORD!!!!!!!"),
        ];
    }

    private static byte[] Variable(int at)
    {
        var bytes = new byte[140];
        BinaryPrimitives.WriteInt16BigEndian(bytes, 2);
        BinaryPrimitives.WriteInt16BigEndian(bytes.AsSpan(4), 1);
        BinaryPrimitives.WriteInt32BigEndian(bytes.AsSpan(84), at);
        return bytes;
    }

    private static byte[] Record(string text) => Encoding.ASCII.GetBytes(text.PadRight(80));
}
