using System.Text;
using Recist.Ingestion;

namespace Recist.Tests.Hostile;

/// <summary>One upload of the corpus with what must come of it.</summary>
internal sealed record HostileFile(string Name, IReadOnlyList<UploadedFile> Files, Outcome Expected)
{
    /// <summary>The 1st of December 2025 is the latest day; nothing else is declared.</summary>
    public static readonly ReadingSettings Declared = ReadingSettings.Default with { LatestDay = new DateOnly(2025, 12, 1) };

    public ReadingSettings Settings { get; init; } = Declared;

    public static HostileFile Of(string name, string text, Outcome expected) => Of(name, Encoding.UTF8.GetBytes(text), expected);

    public static HostileFile Of(string name, byte[] bytes, Outcome expected) => new(name, [new UploadedFile("x", bytes)], expected);

    /// <summary>What is wrong with the outcome; null where nothing is.</summary>
    public string? Fault()
    {
        Reading reading;
        try
        {
            reading = SubmissionReader.Read(Files, Settings);
        }
        catch (Exception crash)
        {
            return $"{Name}: {crash.GetType().Name} {crash.Message}";
        }

        return Expected.Fault(reading) is { } fault
            ? $"{Name}: {fault}\n    complaints: {string.Join("; ", reading.Complaints.Where(c => c.Severity != Severity.Info).Select(c => $"{c.Severity} {c.Code} {c.Column ?? c.Path}").Take(5))}\n    said: {Said.By(reading)}"
            : null;
    }
}
