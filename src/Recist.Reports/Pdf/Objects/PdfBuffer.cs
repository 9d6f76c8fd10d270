using System.Buffers;
using System.Globalization;
using System.Text;

namespace Recist.Reports.Pdf.Objects;

/// <summary>Bytes of PDF syntax while they are written.</summary>
internal sealed class PdfBuffer
{
    private readonly ArrayBufferWriter<byte> _bytes = new(1024);

    /// <summary>Bytes so far.</summary>
    public int Length => _bytes.WrittenCount;

    /// <summary>What was written.</summary>
    public ReadOnlySpan<byte> Written => _bytes.WrittenSpan;

    /// <summary>Adds text that is ASCII.</summary>
    public PdfBuffer Add(string ascii)
    {
        var count = Encoding.Latin1.GetBytes(ascii, _bytes.GetSpan(ascii.Length));
        _bytes.Advance(count);
        return this;
    }

    /// <summary>Adds bytes as they are.</summary>
    public PdfBuffer Add(ReadOnlySpan<byte> bytes)
    {
        _bytes.Write(bytes);
        return this;
    }

    /// <summary>Adds a number with up to two decimals and a space.</summary>
    public PdfBuffer Number(double value)
    {
        var rounded = (long)Math.Round(value * 100, MidpointRounding.AwayFromZero);
        var span = _bytes.GetSpan(24);
        var at = 0;
        if (rounded < 0)
        {
            span[at++] = (byte)'-';
            rounded = -rounded;
        }

        (rounded / 100).TryFormat(span[at..], out var digits, default, CultureInfo.InvariantCulture);
        at += digits;
        if (rounded % 100 is not 0 and var rest)
        {
            span[at++] = (byte)'.';
            span[at++] = (byte)('0' + (rest / 10));
            if (rest % 10 != 0)
            {
                span[at++] = (byte)('0' + (rest % 10));
            }
        }

        span[at++] = (byte)' ';
        _bytes.Advance(at);
        return this;
    }

    /// <summary>Adds a number with up to six decimals and a space, for scales and colours.</summary>
    public PdfBuffer Exact(double value) => Add(value.ToString("0.######", CultureInfo.InvariantCulture)).Add(" ");

    /// <summary>Adds a glyph number as four hexadecimal digits.</summary>
    public PdfBuffer Hex4(int value)
    {
        value.TryFormat(_bytes.GetSpan(4), out var count, "X4", CultureInfo.InvariantCulture);
        _bytes.Advance(count);
        return this;
    }

    /// <summary>Adds a reference to an object and a space.</summary>
    public PdfBuffer Ref(int id) => Number(id).Add("0 R ");

    /// <summary>Adds a text string: UTF-16 in hexadecimal digits, so that no text can leave its string.</summary>
    public PdfBuffer Text(string text)
    {
        Add("<FEFF");
        foreach (var c in text)
        {
            Hex4(c);
        }

        return Add("> ");
    }
}
