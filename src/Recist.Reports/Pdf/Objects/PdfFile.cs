using System.Buffers.Binary;
using System.IO.Compression;
using System.Security.Cryptography;

namespace Recist.Reports.Pdf.Objects;

/// <summary>The objects of one PDF 1.7 file. The bytes and the file id follow from the objects alone: no clock, no chance.</summary>
internal sealed class PdfFile
{
    private const int ObjectsInAStream = 200;
    private readonly List<byte[]?> _plain = [null];
    private readonly Dictionary<int, (string Dictionary, byte[] Data)> _streams = [];

    /// <summary>A number for an object that is written later.</summary>
    public int Reserve()
    {
        _plain.Add(null);
        return _plain.Count - 1;
    }

    /// <summary>Gives a reserved object its value.</summary>
    public void Set(int id, PdfBuffer value) => _plain[id] = value.Written.ToArray();

    /// <summary>Adds an object.</summary>
    public int Add(PdfBuffer value)
    {
        var id = Reserve();
        Set(id, value);
        return id;
    }

    /// <summary>Adds a stream, compressed unless told otherwise.</summary>
    /// <param name="entries">Entries of its dictionary besides length and filter.</param>
    /// <param name="data">The content.</param>
    /// <param name="compressed">Whether to compress; metadata stays readable without.</param>
    public int AddStream(string entries, ReadOnlySpan<byte> data, bool compressed = true)
    {
        var id = Reserve();
        _streams[id] = compressed ? (entries + "/Filter /FlateDecode ", Compressed(data)) : (entries, data.ToArray());
        return id;
    }

    /// <summary>The whole file.</summary>
    public byte[] Write(int catalog, int information)
    {
        var places = PackPlain();
        var file = new PdfBuffer().Add("%PDF-1.7\n%\u00E2\u00E3\u00CF\u00D3\n");
        foreach (var (id, (dictionary, data)) in _streams.OrderBy(stream => stream.Key))
        {
            places[id] = (1, file.Length, 0);
            WriteStream(file, id, dictionary, data);
        }

        var start = file.Length;
        var self = _plain.Count;
        places[self] = (1, start, 0);
        var name = Convert.ToHexString(SHA256.HashData(file.Written).AsSpan(0, 16));
        var entries = $"/Type /XRef /Size {self + 1} /W [1 4 2] /Root {catalog} 0 R /Info {information} 0 R /ID [<{name}><{name}>] /Filter /FlateDecode ";
        WriteStream(file, self, entries, Compressed(CrossReferences(places, self + 1)));
        return file.Add($"startxref\n{start}\n%%EOF\n").Written.ToArray();
    }

    /// <summary>Puts the objects that are no streams together in object streams, which compress well.</summary>
    private Dictionary<int, (byte Kind, int Place, int Index)> PackPlain()
    {
        var places = new Dictionary<int, (byte Kind, int Place, int Index)>();
        var plain = Enumerable.Range(1, _plain.Count - 1).Where(id => !_streams.ContainsKey(id)).ToList();
        foreach (var chunk in plain.Chunk(ObjectsInAStream))
        {
            var (directory, bodies) = (new PdfBuffer(), new PdfBuffer());
            foreach (var id in chunk)
            {
                directory.Number(id).Number(bodies.Length);
                bodies.Add(_plain[id] ?? throw new InvalidOperationException($"Object {id} was reserved and never written.")).Add("\n");
            }

            var entries = $"/Type /ObjStm /N {chunk.Length} /First {directory.Length} ";
            var stream = AddStream(entries, directory.Add(bodies.Written).Written);
            for (var i = 0; i < chunk.Length; i++)
            {
                places[chunk[i]] = (2, stream, i);
            }
        }

        return places;
    }

    private static byte[] CrossReferences(Dictionary<int, (byte Kind, int Place, int Index)> places, int size)
    {
        var table = new byte[7 * size];
        table.AsSpan(5, 2).Fill(0xFF);
        foreach (var (id, (kind, place, index)) in places)
        {
            var row = table.AsSpan(7 * id, 7);
            row[0] = kind;
            BinaryPrimitives.WriteInt32BigEndian(row[1..], place);
            BinaryPrimitives.WriteUInt16BigEndian(row[5..], (ushort)index);
        }

        return table;
    }

    private static void WriteStream(PdfBuffer file, int id, string dictionary, byte[] data) =>
        file.Add($"{id} 0 obj\n<< {dictionary}/Length {data.Length} >>\nstream\n").Add(data).Add("\nendstream\nendobj\n");

    private static byte[] Compressed(ReadOnlySpan<byte> data)
    {
        using var target = new MemoryStream();
        using (var zlib = new ZLibStream(target, CompressionLevel.Optimal, leaveOpen: true))
        {
            zlib.Write(data);
        }

        return target.ToArray();
    }
}
