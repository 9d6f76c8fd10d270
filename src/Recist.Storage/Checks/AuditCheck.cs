using System.Globalization;
using Azure.Data.Tables;
using Recist.Pipeline;

namespace Recist.Storage;

/// <summary>Checks that nothing in the audit was changed, removed, added or reordered.</summary>
public sealed class AuditCheck(TableServiceClient service)
{
    private readonly AuditTable audit = new(service);

    /// <summary>Checks one day of a clinic.</summary>
    /// <param name="clinic">Which clinic.</param>
    /// <param name="day">Which day (UTC).</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <returns>The number of records; null where the chain is broken.</returns>
    public async Task<int?> VerifyAsync(ClinicId clinic, DateOnly day, CancellationToken cancellationToken)
    {
        var (rows, end) = await audit.ReadAsync(AuditTable.Partition(clinic, day), cancellationToken);
        var (number, previous) = (0L, "");
        foreach (var row in rows)
        {
            number++;
            var hash = AuditTable.Hash(previous, number, LongText.Read(row, "Entry"));
            if (row.RowKey != number.ToString("D10", CultureInfo.InvariantCulture) || row.GetString("Previous") != previous || row.GetString("Hash") != hash)
            {
                return null;
            }

            previous = hash;
        }

        return (end?.GetInt64("Number") ?? 0) == number && (end?.GetString("Hash") ?? "") == previous ? rows.Count : null;
    }
}
