using Microsoft.IdentityModel.Tokens;

namespace Recist.Api.Tokens;

/// <summary>Public keys of an issuer. They come from configuration, never from a token's own header.</summary>
public interface IIssuerKeys
{
    /// <summary>The keys with this id; none where the issuer has no such key.</summary>
    ValueTask<IReadOnlyList<SecurityKey>> FindAsync(string keyId, CancellationToken cancel);
}
