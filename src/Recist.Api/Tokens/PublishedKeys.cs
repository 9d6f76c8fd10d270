using Microsoft.IdentityModel.Tokens;

namespace Recist.Api.Tokens;

/// <summary>Keys that the issuer publishes as a JSON Web Key Set at one configured address.</summary>
/// <remarks>
/// Read again after 5 minutes, so that a withdrawn key stops counting, and at once for a key id never seen, but at most every
/// 30 seconds: tokens with made-up key ids must not turn into requests to the issuer. When the issuer does not answer, the last keys
/// stay for an hour.
/// </remarks>
public sealed class PublishedKeys(HttpClient http, Uri address, TimeProvider clock) : IIssuerKeys, IDisposable
{
    private static readonly TimeSpan Fresh = TimeSpan.FromMinutes(5);
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan Kept = TimeSpan.FromHours(1);
    private readonly SemaphoreSlim _turn = new(1, 1);
    private IReadOnlyList<SecurityKey> _keys = [];
    private DateTimeOffset _read = DateTimeOffset.MinValue;
    private DateTimeOffset _asked = DateTimeOffset.MinValue;

    /// <inheritdoc/>
    public async ValueTask<IReadOnlyList<SecurityKey>> FindAsync(string keyId, CancellationToken cancel)
    {
        await _turn.WaitAsync(cancel);
        try
        {
            var now = clock.GetUtcNow();
            bool known = _keys.Any(key => key.KeyId == keyId);
            if (now - _asked >= Pause && (now - _read >= Fresh || !known))
            {
                _asked = now;
                await ReadAsync(now, cancel);
            }

            return now - _read < Kept ? [.. _keys.Where(key => key.KeyId == keyId)] : [];
        }
        finally
        {
            _turn.Release();
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _turn.Dispose();

    private async Task ReadAsync(DateTimeOffset now, CancellationToken cancel)
    {
        try
        {
            var set = new JsonWebKeySet(await http.GetStringAsync(address, cancel));
            _keys = [.. set.Keys.Where(key => key.Use is null or "sig")];
            _read = now;
        }
        catch (Exception e) when (e is HttpRequestException or ArgumentException || (e is TaskCanceledException && !cancel.IsCancellationRequested))
        {
            // The last keys stay; an issuer that is down must not sign everybody out at once.
        }
    }
}
