using System.Collections.Immutable;
using Recist.Ingestion;

namespace Recist.Pipeline;

/// <summary>The uploads that are read as one: usually one file; a file and its manifest; tables of one study.</summary>
/// <param name="Parts">Each upload with its bytes, the leading one first.</param>
internal sealed record DeliverySet(ImmutableArray<(UploadRow Row, ReadOnlyMemory<byte> Bytes)> Parts)
{
    /// <summary>What a row calls a manifest.</summary>
    public const string Manifest = "manifest";

    /// <summary>The upload whose id, status and result document the others share.</summary>
    public UploadRow Lead => Parts[0].Row;

    /// <summary>The files as a reader takes them; where two have one name, their folders tell them apart.</summary>
    public ImmutableArray<UploadedFile> Files
    {
        get
        {
            var names = Parts.Select(p => p.Row.File.Name).Distinct(StringComparer.Ordinal).Count() == Parts.Length;
            return [.. Parts.Select(p => new UploadedFile(names ? p.Row.File.Name : p.Row.File.ToString(), p.Bytes))];
        }
    }

    /// <summary>The files that hold data, with their own hashes.</summary>
    public ImmutableArray<UploadedPart> Data =>
        [.. Files.Where(f => !ManifestCheck.Is(f)).Select(f => new UploadedPart(f.Name, Sha256Hex.Of(f.Content.Span)))];

    /// <summary>
    /// Identity of what is read: the hash of the bytes; of several files, one over theirs in the fixed order of their parts, so that whoever
    /// finds the delivery complete names it alike. What a manifest declares is in it where it changes the reading.
    /// </summary>
    public string Sha
    {
        get
        {
            var data = Parts.Where(p => p.Row.Part != Manifest).Select(p => (Part: p.Row.Part ?? "", Sha: Sha256Hex.Of(p.Bytes.Span))).ToList();
            var declared = Files.Where(ManifestCheck.Is).Select(ManifestCheck.Declares).Where(d => d.Length > 0).ToList();
            return data is [var only] && declared.Count == 0
                ? only.Sha
                : Sha256Hex.Of(string.Join('\n', [.. data.Select(d => $"{d.Part}:{d.Sha}"), .. declared]));
        }
    }
}
