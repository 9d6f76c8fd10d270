using System.Buffers.Binary;

namespace Recist.Ingestion;

/// <summary>Reads a DICOM file (part 10) in explicit VR little endian, the form in which structured reports are stored; anything else is refused by name.</summary>
internal sealed class DicomParser(UploadedFile file, ComplaintLog log)
{
    private const int MetaStart = 132;
    private const int MostDepth = 40;
    private const int MostElements = 500_000;
    private const uint Undefined = 0xFFFF_FFFF;
    private const string ExplicitLittleEndian = "1.2.840.10008.1.2.1";

    private static readonly HashSet<string> LongForms = new(StringComparer.Ordinal) { "OB", "OD", "OF", "OL", "OV", "OW", "SQ", "SV", "UC", "UN", "UR", "UT", "UV" };

    private readonly ReadOnlyMemory<byte> bytes = file.Content;
    private int elements;

    /// <summary>The data set, or null with a complaint.</summary>
    public DicomItem? Parse()
    {
        try
        {
            var at = MetaStart;
            var meta = new DicomItem();
            while (bytes.Length - at >= 8 && U16(at) == 2)
            {
                at = Element(meta, at, bytes.Length, 0);
            }

            return Readable(meta) ? Items(at, bytes.Length, 0).Item : null;
        }
        catch (Damaged damage)
        {
            log.Refuse(Codes.DicomDamaged, new Place(file.Name), null, damage.Message, "Export the report anew.");
            return null;
        }
    }

    private bool Readable(DicomItem meta)
    {
        var syntax = System.Text.Encoding.ASCII.GetString(meta.Bytes(DicomTags.TransferSyntax));
        if (syntax == ExplicitLittleEndian)
        {
            return true;
        }

        var name = syntax switch
        {
            "" => "of a form that the file does not name",
            "1.2.840.10008.1.2" => "in implicit VR little endian",
            "1.2.840.10008.1.2.2" => "in explicit VR big endian",
            "1.2.840.10008.1.2.1.99" => "deflated",
            _ => "in a form for images",
        };
        log.Refuse(Codes.DicomForm, new Place(file.Name), syntax, $"The DICOM file is {name}.", "Store it in explicit VR little endian, for example with dcmconv +te.");
        return false;
    }

    /// <summary>Elements up to an end, or up to the mark that ends an item of undefined length.</summary>
    private (DicomItem Item, int Next) Items(int at, int end, int depth)
    {
        var item = new DicomItem();
        while (at < end)
        {
            Need(at, 8, end);
            if (Tag(at) == DicomTags.ItemEnd)
            {
                return (item, at + 8);
            }

            at = Element(item, at, end, depth);
        }

        return (item, at);
    }

    private int Element(DicomItem item, int at, int end, int depth)
    {
        if (++elements > MostElements)
        {
            throw new Damaged("The file has more elements than any report.");
        }

        Need(at, 8, end);
        var (tag, form) = (Tag(at), Form(at + 4));
        uint length;
        if (LongForms.Contains(form))
        {
            Need(at, 12, end);
            length = U32(at + 8);
            at += 12;
        }
        else
        {
            length = U16(at + 6);
            at += 8;
        }

        if (form == "SQ")
        {
            var (items, next) = Sequence(at, length, end, depth + 1);
            return item.Add(tag, items) ? next : throw new Damaged("An element stands twice.");
        }

        if (length == Undefined)
        {
            throw new Damaged("A value has no length.");
        }

        Need(at, length, end);
        return item.Add(tag, bytes.Slice(at, (int)length)) ? at + (int)length : throw new Damaged("An element stands twice.");
    }

    private (List<DicomItem> Items, int Next) Sequence(int at, uint length, int end, int depth)
    {
        if (depth > MostDepth)
        {
            throw new Damaged("The file is nested deeper than any report.");
        }

        if (length != Undefined)
        {
            Need(at, length, end);
            end = at + (int)length;
        }

        var items = new List<DicomItem>();
        while (length == Undefined || at < end)
        {
            Need(at, 8, end);
            var (tag, size) = (Tag(at), U32(at + 4));
            at += 8;
            if (tag == DicomTags.SequenceEnd && length == Undefined)
            {
                return (items, at);
            }

            if (tag != DicomTags.Item || ++elements > MostElements)
            {
                throw new Damaged("A sequence holds something else than items, or too many of them.");
            }

            if (size != Undefined)
            {
                Need(at, size, end);
            }

            var (item, next) = Items(at, size == Undefined ? end : at + (int)size, depth);
            items.Add(item);
            at = next;
        }

        return (items, at);
    }

    private string Form(int at)
    {
        var (first, second) = ((char)bytes.Span[at], (char)bytes.Span[at + 1]);
        return char.IsAsciiLetterUpper(first) && char.IsAsciiLetterUpper(second) ? string.Create(2, (first, second), (to, two) => (to[0], to[1]) = two)
            : throw new Damaged("An element has no value representation.");
    }

    private uint Tag(int at) => ((uint)U16(at) << 16) | U16(at + 2);

    private ushort U16(int at) => BinaryPrimitives.ReadUInt16LittleEndian(bytes.Span[at..]);

    private uint U32(int at) => BinaryPrimitives.ReadUInt32LittleEndian(bytes.Span[at..]);

    private static void Need(int at, uint length, int end)
    {
        if (length > (uint)(end - at))
        {
            throw new Damaged("The file is cut off, or a length in it is wrong.");
        }
    }

    private sealed class Damaged(string message) : Exception(message);
}
