using System.Text;
using Recist.Ingestion;

namespace Recist.Tests.Readers;

/// <summary>Whatever becomes of an imaging file on its way, its reader answers, and what it accepts can be assessed. The seed is fixed.</summary>
public class ImagingFuzzTests
{
    private const int Seed = 20260105;

    private static readonly ReadingSettings Settings = ReadingSettings.Default with { UndeclaredRole = LesionRole.Target, DeclaredUnit = LengthUnit.Millimetre };

    public static TheoryData<string> Formats => ["aim3", "aim4", "fhir", "dicom", "dicom undefined"];

    [Theory]
    [MemberData(nameof(Formats))]
    public void Bits_that_flip_never_make_it_throw(string format)
    {
        var whole = Sample(format);
        var random = new Random(Seed);
        for (var i = 0; i < 3000; i++)
        {
            var bytes = (byte[])whole.Clone();
            for (var flips = random.Next(1, 6); flips > 0; flips--)
            {
                bytes[random.Next(bytes.Length)] ^= (byte)(1 << random.Next(8));
            }

            ReadAndAssess(bytes);
        }
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void A_file_cut_off_never_makes_it_throw(string format)
    {
        var whole = Sample(format);
        for (var length = 0; length < whole.Length; length++)
        {
            ReadAndAssess(whole[..length]);
        }
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void Parts_that_are_doubled_lost_or_overwritten_never_make_it_throw(string format)
    {
        var whole = Sample(format);
        var random = new Random(Seed);
        for (var i = 0; i < 2000; i++)
        {
            var (at, count) = (random.Next(whole.Length), random.Next(1, 40));
            var end = Math.Min(whole.Length, at + count);
            byte[] changed = random.Next(3) switch
            {
                0 => [.. whole[..end], .. whole[at..]],
                1 => [.. whole[..at], .. whole[end..]],
                _ => [.. whole[..at], .. Enumerable.Repeat((byte)(random.Next(2) * 0xFF), end - at), .. whole[end..]],
            };
            ReadAndAssess(changed);
        }
    }

    private static byte[] Sample(string format) => format switch
    {
        "aim3" => Encoding.UTF8.GetBytes(Aim3Tests.Annotation()),
        "aim4" => Encoding.UTF8.GetBytes(Aim4Tests.Json("Lesion1~CT", "S71", "20240105", "12.5", baseline: true)),
        "fhir" => Encoding.UTF8.GetBytes(FhirFile.Bundle(FhirFile.Body("T1", "liver"), FhirFile.Size(baseline: true), FhirFile.Size(date: "2024-02-16", mm: "20"))),
        _ => SrFile.Report([SrFile.Group("L1", SrFile.Nodule, "39607008|SCT|Lung", SrFile.Diameter("12.5"))], undefined: format.EndsWith("undefined", StringComparison.Ordinal)).Content.ToArray(),
    };

    private static void ReadAndAssess(byte[] bytes)
    {
        var reading = SubmissionReader.Read([new UploadedFile("x", bytes)], Settings);
        Assert.True(reading.Submission is not null || !reading.Complaints.IsEmpty);
        foreach (var patient in HistoryMerge.Merge(reading.Submission?.Patients ?? []).Patients)
        {
            Assert.NotNull(ResponseAssessor.Assess(patient.History));
        }
    }
}
