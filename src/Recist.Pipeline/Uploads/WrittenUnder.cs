namespace Recist.Pipeline;

/// <summary>What is to be taken back: the statements of some bytes that one reading of an upload wrote.</summary>
/// <param name="Sha">SHA-256 of the bytes.</param>
/// <param name="Name">Name of the reading.</param>
/// <param name="Holds">Its upload holds the bytes: what was written before names were kept is its own then.</param>
internal sealed record WrittenUnder(string Sha, string Name, bool Holds)
{
    /// <summary>True for what stands under this name.</summary>
    public bool Covers(string sha, string? name) => sha == Sha && (name is null ? Holds : name == Name);
}
