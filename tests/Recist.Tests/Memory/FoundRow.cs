using Azure;

namespace Recist.Tests.Memory;

/// <summary>A row, or the answer that there is none.</summary>
internal sealed class FoundRow<T>(T? row) : NullableResponse<T>
    where T : class
{
    public override bool HasValue => row is not null;

    public override T Value => row ?? throw new InvalidOperationException("There is no such row.");

    public override Response GetRawResponse() => new MemoryAnswer(HasValue ? 200 : 404);
}
