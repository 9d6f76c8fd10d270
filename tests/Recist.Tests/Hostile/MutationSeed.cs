using System.IO.Compression;
using Recist.Ingestion;

namespace Recist.Tests.Hostile;

/// <summary>A sound upload that is changed.</summary>
/// <param name="Name">Its format.</param>
/// <param name="IsText">True where all lengths can be found in its bytes.</param>
/// <param name="Changed">The file that is changed.</param>
/// <param name="Others">Files beside it that are not.</param>
internal sealed record MutationSeed(string Name, bool IsText, byte[] Changed, params byte[][] Others)
{
    /// <summary>What is declared.</summary>
    public ReadingSettings Settings { get; init; } = ReadingSettings.Default;

    /// <summary>File names, the changed one first; null where they do not matter.</summary>
    public string[]? Names { get; init; }

    /// <summary>True for an archive whose members are changed, so that its checksums are right again.</summary>
    public bool IsPacked { get; init; }

    /// <summary>The upload as it is, or with the first file changed.</summary>
    public UploadedFile[] Upload(byte[] changed) =>
        [.. new[] { changed }.Concat(Others).Select((bytes, i) => new UploadedFile(Names?[i] ?? ((char)('a' + i)).ToString(), bytes))];

    /// <summary>The first file, changed.</summary>
    public byte[] Mutated(byte[] other, Random random)
    {
        if (!IsPacked)
        {
            return Mutation.Of(Changed, other, random);
        }

        using var archive = new ZipArchive(new MemoryStream(Changed));
        var members = archive.Entries.Select(e => (e.FullName, Content: Content(e))).ToArray();
        var which = random.Next(members.Length);
        members[which].Content = Mutation.Of(members[which].Content, other, random);
        return ArchiveFiles.Zip(members);
    }

    private static byte[] Content(ZipArchiveEntry entry)
    {
        using var stream = entry.Open();
        using var content = new MemoryStream();
        stream.CopyTo(content);
        return content.ToArray();
    }
}
