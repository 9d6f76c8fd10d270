using Recist.Cli.Commands;

namespace Recist.Cli.Demo;

/// <summary>The demo clinic's list of patients.</summary>
internal static class DemoPatients
{
    /// <summary>All of them, by their own ids.</summary>
    public static async Task<IReadOnlyList<DemoPatient>> ListAsync(LocalClient doctor, CancellationToken cancel)
    {
        var listed = (await doctor.GetAsync("/api/patients", cancel)).EnumerateArray()
            .Select(p => (Id: p.GetProperty("patientId").GetString()!, Key: p.GetProperty("patient").GetString()!))
            .OrderBy(p => p.Id, StringComparer.Ordinal);
        return [.. listed.Select((p, i) => new DemoPatient(i + 1, p.Key, p.Id))];
    }
}
