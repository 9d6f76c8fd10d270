using System.Net;
using System.Net.Security;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace Recist.HeadTests.Host.Cloud;

/// <summary>A certificate of this test run for this machine, so that the app can insist on https as it does in Azure.</summary>
internal sealed class TestCertificate : IDisposable
{
    private readonly X509Certificate2 _certificate;

    private TestCertificate(X509Certificate2 certificate, string folder)
    {
        _certificate = certificate;
        CertificateFile = Path.Combine(folder, "certificate.pem");
        KeyFile = Path.Combine(folder, "key.pem");
    }

    public string CertificateFile { get; }

    public string KeyFile { get; }

    /// <summary>The certificate with its key, for a server.</summary>
    public X509Certificate2 Certificate => _certificate;

    /// <summary>Makes one that is good for a day and writes it and its key to <paramref name="folder"/>.</summary>
    public static TestCertificate Make(string folder)
    {
        using var key = RSA.Create(2048);
        var request = new CertificateRequest("CN=localhost", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        var names = new SubjectAlternativeNameBuilder();
        names.AddDnsName("localhost");
        names.AddIpAddress(IPAddress.Loopback);
        request.CertificateExtensions.Add(names.Build());
        request.CertificateExtensions.Add(new X509BasicConstraintsExtension(certificateAuthority: true, false, 0, critical: true));
        var now = TimeProvider.System.GetUtcNow();
        var made = new TestCertificate(request.CreateSelfSigned(now.AddHours(-1), now.AddDays(1)), folder);
        File.WriteAllText(made.CertificateFile, made._certificate.ExportCertificatePem());
        File.WriteAllText(made.KeyFile, key.ExportPkcs8PrivateKeyPem());
        return made;
    }

    /// <summary>A handler that trusts this certificate and no other.</summary>
    public SocketsHttpHandler Handler() => new()
    {
        SslOptions = new SslClientAuthenticationOptions
        {
            RemoteCertificateValidationCallback = (_, shown, _, _) => shown?.GetCertHashString() == _certificate.GetCertHashString(),
        },
    };

    public void Dispose() => _certificate.Dispose();
}
