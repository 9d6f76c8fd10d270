using System.Globalization;
using System.Text.RegularExpressions;

namespace Recist.Local.Azurite;

/// <summary>Where a running Azurite listens: its process and the three loopback ports it printed.</summary>
/// <param name="ProcessId">The id of its node process.</param>
/// <param name="BlobPort">Port of the blob service.</param>
/// <param name="QueuePort">Port of the queue service.</param>
/// <param name="TablePort">Port of the table service.</param>
internal sealed partial record AzuriteAddress(int ProcessId, int BlobPort, int QueuePort, int TablePort)
{
    /// <summary>Reads what start.js and Azurite wrote; null until all of it is there.</summary>
    public static AzuriteAddress? Read(string log)
    {
        var process = ProcessLine().Match(log);
        var ports = Listening().Matches(log).ToDictionary(m => m.Groups[1].Value, m => Number(m.Groups[2]));
        return process.Success && ports.Count == 3
            ? new AzuriteAddress(Number(process.Groups[1]), ports["Blob"], ports["Queue"], ports["Table"])
            : null;
    }

    /// <summary>A connection string of one account, in the form every storage client reads.</summary>
    public string ConnectionString(string account, string key) => string.Create(
        CultureInfo.InvariantCulture,
        $"DefaultEndpointsProtocol=http;AccountName={account};AccountKey={key};BlobEndpoint=http://127.0.0.1:{BlobPort}/{account};")
        + string.Create(
            CultureInfo.InvariantCulture,
            $"QueueEndpoint=http://127.0.0.1:{QueuePort}/{account};TableEndpoint=http://127.0.0.1:{TablePort}/{account};");

    private static int Number(Group group) => int.Parse(group.Value, NumberStyles.None, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^pid (\d+)$", RegexOptions.Multiline)]
    private static partial Regex ProcessLine();

    [GeneratedRegex(@"Azurite (Blob|Queue|Table) service is successfully listening at http://127\.0\.0\.1:(\d+)")]
    private static partial Regex Listening();
}
