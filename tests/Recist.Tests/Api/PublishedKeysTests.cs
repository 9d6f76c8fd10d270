using System.Net;
using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.IdentityModel.Tokens;
using Recist.Api.Tokens;

namespace Recist.Tests.Api;

public sealed class PublishedKeysTests : IDisposable
{
    private readonly MovedClock _clock = new();
    private readonly Issuer _issuer = new();
    private readonly HttpClient _http;
    private readonly PublishedKeys _keys;

    public PublishedKeysTests()
    {
        _http = new HttpClient(_issuer);
        _keys = new PublishedKeys(_http, new Uri("https://issuer.example/keys"), _clock);
    }

    [Fact]
    public async Task A_rotated_key_counts_within_five_minutes_and_the_old_one_no_longer()
    {
        _issuer.Publish("a");
        Assert.True(await HasAsync("a"));
        _issuer.Publish("b");
        _clock.Pass(TimeSpan.FromMinutes(5));
        Assert.True(await HasAsync("b"));
        Assert.False(await HasAsync("a"));
    }

    [Fact]
    public async Task Made_up_key_ids_do_not_become_requests_to_the_issuer()
    {
        _issuer.Publish("a");
        for (int i = 0; i < 100; i++)
        {
            Assert.False(await HasAsync("made-up-" + i));
        }

        Assert.Equal(1, _issuer.Asked);
        _clock.Pass(TimeSpan.FromSeconds(30));
        Assert.False(await HasAsync("made-up"));
        Assert.Equal(2, _issuer.Asked);
    }

    [Fact]
    public async Task Keys_outlive_an_issuer_that_is_down_for_less_than_an_hour()
    {
        _issuer.Publish("a");
        Assert.True(await HasAsync("a"));
        _issuer.Down = true;
        _clock.Pass(TimeSpan.FromMinutes(59));
        Assert.True(await HasAsync("a"));
        _clock.Pass(TimeSpan.FromMinutes(1));
        Assert.False(await HasAsync("a"));
    }

    public void Dispose()
    {
        _keys.Dispose();
        _http.Dispose();
        _issuer.Dispose();
    }

    private async Task<bool> HasAsync(string keyId) => (await _keys.FindAsync(keyId, TestContext.Current.CancellationToken)).Count == 1;

    private sealed class Issuer : HttpMessageHandler
    {
        private string _set = "{\"keys\":[]}";

        public int Asked { get; private set; }

        public bool Down { get; set; }

        public void Publish(string keyId)
        {
            using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
            var jwk = JsonWebKeyConverter.ConvertFromECDsaSecurityKey(new ECDsaSecurityKey(key) { KeyId = keyId });
            _set = JsonSerializer.Serialize(new { keys = new[] { new { kty = jwk.Kty, crv = jwk.Crv, x = jwk.X, y = jwk.Y, kid = keyId, use = "sig" } } });
        }

        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            Asked++;
            return Task.FromResult(Down
                ? new HttpResponseMessage(HttpStatusCode.ServiceUnavailable)
                : new HttpResponseMessage(HttpStatusCode.OK) { Content = new StringContent(_set) });
        }
    }

    private sealed class MovedClock : TimeProvider
    {
        private DateTimeOffset _now = new(2026, 1, 15, 12, 0, 0, TimeSpan.Zero);

        public void Pass(TimeSpan time) => _now += time;

        public override DateTimeOffset GetUtcNow() => _now;
    }
}
