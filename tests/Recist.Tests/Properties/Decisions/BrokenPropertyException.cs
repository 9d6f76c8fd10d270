namespace Recist.Tests.Properties.Decisions;

/// <summary>A tale came to what must never be.</summary>
internal sealed class BrokenPropertyException(string what) : Exception(what);
