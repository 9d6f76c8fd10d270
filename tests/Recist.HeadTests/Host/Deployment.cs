using Recist.HeadTests.Host.Cloud;
using Recist.Pipeline;
using Recist.Storage;

namespace Recist.HeadTests.Host;

/// <summary>The published app, in Production, with everything that it finds around it in Azure played on this machine.</summary>
internal sealed class Deployment : IAsyncDisposable
{
    private readonly Stack<Func<ValueTask>> _undo = new();

    private Deployment()
    {
    }

    public FunctionsHost Host { get; private set; } = null!;

    public CloudServices Cloud { get; private set; } = null!;

    /// <summary>Landing and data, reached with the keys of their accounts.</summary>
    public StorageClients Clients { get; private set; } = null!;

    /// <summary>Folder of temporary files of the worker.</summary>
    public string Scratch { get; } = Directory.CreateTempSubdirectory("recist-host-").FullName;

    public static async Task<Deployment> StartAsync()
    {
        var deployment = new Deployment();
        try
        {
            await deployment.StartPartsAsync();
            return deployment;
        }
        catch
        {
            await deployment.DisposeAsync();
            throw;
        }
    }

    /// <summary>A clinic writes a file into its folder, and the event of it is raised.</summary>
    public async Task SendAsync(string clinic, Upload upload)
    {
        string blob = $"{clinic}/{upload.Name}";
        await Clients.Landing.GetBlobContainerClient(BlobContainer.Uploads).GetBlobClient(blob).UploadAsync(new BinaryData(upload.Content));
        await Host.RaiseAsync(BlobContainer.Uploads, blob);
    }

    /// <summary>Raises the event of every blob that lies there, also of those that the app itself wrote, and waits for the end.</summary>
    public async Task SettleAsync()
    {
        await foreach (var blob in Clients.Landing.GetBlobContainerClient(BlobContainer.Uploads).GetBlobsAsync())
        {
            await Host.RaiseAsync(BlobContainer.Uploads, blob.Name);
        }

        await Host.QuietAsync(TestContext.Current.CancellationToken);
    }

    public async ValueTask DisposeAsync()
    {
        while (_undo.TryPop(out var step))
        {
            await step();
        }

        Directory.Delete(Scratch, recursive: true);
    }

    private async Task StartPartsAsync()
    {
        var certificate = Keep(TestCertificate.Make(Scratch));
        var storage = await EmulatedStorage.StartAsync(Accounts.Count, certificate, Scratch);
        _undo.Push(storage.DisposeAsync);
        Cloud = await CloudServices.StartAsync(certificate);
        _undo.Push(Cloud.DisposeAsync);
        var accounts = Keep(new Accounts(storage, certificate));
        Clients = accounts.Clients;
        // In Azure the templates make them.
        await new StorageSetup(Clients).CreateAsync(CancellationToken.None);
        string app = await PublishedApp.FolderAsync();
        Host = await FunctionsHost.StartAsync(app, accounts, Environment(app, certificate, DeployedSettings.For(accounts, Cloud)));
        _undo.Push(Host.DisposeAsync);
    }

    // What the platform sets, and how this machine is trusted.
    private Dictionary<string, string> Environment(
        string app, TestCertificate certificate, Dictionary<string, string> settings) => new(settings)
        {
            ["FUNCTIONS_WORKER_RUNTIME"] = "dotnet-isolated",
            ["FUNCTIONS_APPLICATION_DIRECTORY"] = app,
            ["FUNCTIONS_WORKER_DIRECTORY"] = app,
            ["IDENTITY_ENDPOINT"] = Cloud.Identity.ToString(),
            ["IDENTITY_HEADER"] = Cloud.IdentityHeader,
            ["SSL_CERT_FILE"] = certificate.CertificateFile,
            ["TMPDIR"] = Scratch,
            ["APPLICATIONINSIGHTS_STATSBEAT_DISABLED"] = "true",
        };

    private T Keep<T>(T part)
        where T : IDisposable
    {
        _undo.Push(() =>
        {
            part.Dispose();
            return ValueTask.CompletedTask;
        });
        return part;
    }
}
