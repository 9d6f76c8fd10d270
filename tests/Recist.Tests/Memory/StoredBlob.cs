using Azure;

namespace Recist.Tests.Memory;

/// <summary>One version of a blob; nobody changes its bytes.</summary>
internal sealed record StoredBlob(byte[] Content, ETag ETag, DateTimeOffset Modified);
