using System.Globalization;
using System.Net.Http.Json;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Recist.Cli.Commands;
using Recist.Local;
using Recist.Pipeline;

namespace Recist.Cli.Demo;

/// <summary>Walks the demo clinic's files through a running backend, over HTTP alone.</summary>
internal static class DemoClinic
{
    /// <summary>Its clinic id.</summary>
    public const string Id = "demo";

    /// <summary>Runs all of it and gives what to print: the table, the refused files, and one PDF path per line.</summary>
    /// <param name="host">The backend, started.</param>
    /// <param name="output">Folder for the PDFs.</param>
    /// <param name="say">Told how it goes on.</param>
    /// <param name="cancel">Ends it.</param>
    public static async Task<string> RunAsync(LocalHost host, string output, Action<string> say, CancellationToken cancel)
    {
        using var admin = await LocalClient.OfAddressAsync(host.Address, Id, "clinic-admin", "Demo Office", cancel);
        using var doctor = await LocalClient.OfAddressAsync(host.Address, Id, "clinician", "Dr. Demo (development)", cancel);
        await admin.PutAsync("/api/clinic", Settings, cancel);

        var refused = new List<string>();
        foreach (string file in DemoFiles.InOrder())
        {
            string upload = await admin.UploadAsync(file, cancel);
            var receipt = ReceiptText.Of(await admin.ReceiptAsync(upload, cancel));
            say(string.Join("; ", receipt.Text.Split('\n').Take(2).Select(line => line.Trim())));
            if (!receipt.Accepted)
            {
                refused.Add(receipt.Text);
            }
        }

        say("Waiting for the reports ...");
        await host.WaitUntilQuietAsync(cancel);
        var patients = await DemoPatients.ListAsync(doctor, cancel);
        say($"Signing {patients.Count} clinician reports as the development doctor ...");
        await DecideAsync(doctor, patients, "clinician", "draft", "sign", cancel);
        await host.WaitUntilQuietAsync(cancel);
        say($"Releasing {patients.Count} patient reports ...");
        await DecideAsync(doctor, patients, "patient", "draft", "release", cancel);
        await host.WaitUntilQuietAsync(cancel);

        say("Writing the weekly summary ...");
        var week = IsoWeek.Of(TimeProvider.System.GetUtcNow(), TimeZoneInfo.Utc);
        await admin.DecideAsync($"/api/weekly/{week}", null, cancel);
        string results = Encoding.UTF8.GetString(await admin.BytesAsync($"/api/weekly/{week}/new_results.csv", cancel));
        var paths = await SaveAsync(doctor, patients, week, output, cancel);
        return DemoTable.Of(patients, results) + "\n" + string.Concat(refused) + "\n" + string.Join('\n', paths) + "\n";
    }

    private static JsonContent Settings => JsonContent.Create(new
    {
        name = "Demo Cancer Clinic",
        phone = "+1 555 0100",
        supportPhone = "+1 555 0111",
        emergencyPhone = "911",
        timeZone = "UTC",
        allowsUnreviewedWording = true,
    });

    // A report that was superseded since the list was read is left alone; the next look sees its successor.
    private static async Task DecideAsync(
        LocalClient doctor, IReadOnlyList<DemoPatient> patients, string edition, string from, string decision, CancellationToken cancel)
    {
        foreach (var patient in patients)
        {
            var report = await doctor.CurrentAsync(patient, edition, cancel);
            if (report.GetProperty("status").GetString() == from || decision == "release")
            {
                byte[] pdf = await doctor.BytesAsync(report.GetProperty("pdf").GetString()!, cancel);
                string seen = Convert.ToHexStringLower(SHA256.HashData(pdf));
                await doctor.DecideAsync($"/api/reports/{report.GetProperty("report").GetString()}/{decision}", seen, cancel);
            }
        }
    }

    private static async Task<IReadOnlyList<string>> SaveAsync(
        LocalClient doctor, IReadOnlyList<DemoPatient> patients, IsoWeek week, string output, CancellationToken cancel)
    {
        Directory.CreateDirectory(output);
        var paths = new List<string>();
        foreach (var patient in patients)
        {
            foreach (string edition in new[] { "clinician", "patient" })
            {
                var report = await doctor.CurrentAsync(patient, edition, cancel);
                string expected = edition == "clinician" ? "signed" : "released";
                if (report.GetProperty("status").GetString() != expected)
                {
                    throw new InvalidOperationException($"A {edition} report is not {expected}.");
                }

                string path = Path.Combine(output, string.Create(CultureInfo.InvariantCulture, $"patient-{patient.Number}-{edition}.pdf"));
                await File.WriteAllBytesAsync(path, await doctor.BytesAsync(report.GetProperty("pdf").GetString()!, cancel), cancel);
                paths.Add(path);
            }
        }

        string weekly = Path.Combine(output, "weekly.pdf");
        await File.WriteAllBytesAsync(weekly, await doctor.BytesAsync($"/api/weekly/{week}/weekly.pdf", cancel), cancel);
        paths.Add(weekly);
        return paths;
    }

    private static async Task<JsonElement> CurrentAsync(this LocalClient doctor, DemoPatient patient, string edition, CancellationToken cancel) =>
        (await doctor.GetAsync($"/api/patients/{patient.Key}/reports", cancel)).EnumerateArray()
            .First(r => r.GetProperty("edition").GetString() == edition
                && r.GetProperty("status").GetString() is "draft" or "signed" or "released");
}
