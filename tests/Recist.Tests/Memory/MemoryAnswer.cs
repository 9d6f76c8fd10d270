using System.Diagnostics.CodeAnalysis;
using Azure;
using Azure.Core;

namespace Recist.Tests.Memory;

/// <summary>An answer of the storage that says no more than its status and, where there is one, an ETag.</summary>
internal sealed class MemoryAnswer(int status, ETag? etag = null) : Response
{
    public override int Status => status;

    public override string ReasonPhrase => "";

    public override Stream? ContentStream { get; set; }

    public override string ClientRequestId { get; set; } = "";

    /// <summary>What the storage refuses, as its SDK throws it.</summary>
    public static RequestFailedException Refusal(int status, string code) => new(status, code, code, null);

    /// <summary>A value as the SDK hands it out.</summary>
    public static Response<T> Of<T>(T value) => Response.FromValue(value, new MemoryAnswer(200));

    public override void Dispose()
    {
    }

    protected override bool ContainsHeader(string name) => etag is not null && name == HttpHeader.Names.ETag;

    protected override IEnumerable<HttpHeader> EnumerateHeaders() =>
        etag is { } tag ? [new HttpHeader(HttpHeader.Names.ETag, tag.ToString())] : [];

    protected override bool TryGetHeader(string name, [NotNullWhen(true)] out string? value)
    {
        value = ContainsHeader(name) ? etag.ToString() : null;
        return value is not null;
    }

    protected override bool TryGetHeaderValues(string name, [NotNullWhen(true)] out IEnumerable<string>? values)
    {
        values = TryGetHeader(name, out var value) ? [value] : null;
        return values is not null;
    }
}
