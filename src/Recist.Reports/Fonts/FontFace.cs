using System.Runtime.InteropServices;
using HarfBuzzSharp;

namespace Recist.Reports.Fonts;

/// <summary>A font file ready for shaping. Never changes after loading, so threads share it.</summary>
internal sealed class FontFace
{
    private readonly GCHandle _pinned;

    /// <summary>Loads a TrueType file; it lives as long as the process.</summary>
    public FontFace(byte[] data)
    {
        File = new TrueTypeFile(data);
        _pinned = GCHandle.Alloc(data, GCHandleType.Pinned);
        var blob = new Blob(_pinned.AddrOfPinnedObject(), data.Length, MemoryMode.ReadOnly);
        blob.MakeImmutable();
        var face = new Face(blob, 0) { UnitsPerEm = File.UnitsPerEm };
        face.MakeImmutable();
        Shaping = new Font(face);
        Shaping.SetFunctionsOpenType();
    }

    /// <summary>The tables.</summary>
    public TrueTypeFile File { get; }

    /// <summary>The shaper's view of the file, in font units.</summary>
    public Font Shaping { get; }

    /// <summary>Height above the baseline relative to the size.</summary>
    public double Ascent => (double)File.Ascent / File.UnitsPerEm;

    /// <summary>Depth under the baseline relative to the size, above zero.</summary>
    public double Depth => -(double)File.Descent / File.UnitsPerEm;
}
