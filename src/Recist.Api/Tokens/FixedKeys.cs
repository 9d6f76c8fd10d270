using Microsoft.IdentityModel.Tokens;

namespace Recist.Api.Tokens;

/// <summary>Keys that do not change while the program runs.</summary>
/// <param name="keys">Public keys, each with a key id.</param>
public sealed class FixedKeys(params IReadOnlyList<SecurityKey> keys) : IIssuerKeys
{
    /// <inheritdoc/>
    public ValueTask<IReadOnlyList<SecurityKey>> FindAsync(string keyId, CancellationToken cancel) =>
        ValueTask.FromResult<IReadOnlyList<SecurityKey>>([.. keys.Where(key => key.KeyId == keyId)]);
}
