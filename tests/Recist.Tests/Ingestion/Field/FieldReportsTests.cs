using Recist.Ingestion;

namespace Recist.Tests.Readers.Field;

/// <summary>The reports that are built here say what the files of the field say.</summary>
public class FieldReportsTests
{
    private static readonly ReadingSettings AsTarget = ReadingSettings.Default with { UndeclaredRole = LesionRole.Target };

    public static TheoryData<string> Folders => ["sr-one-tool-name-two-lesions", "sr-two-lesions-one-tool-name", "sr-centimetres-as-mm", "sr-label-T1"];

    [Theory]
    [MemberData(nameof(Folders))]
    public void They_are_read_as_those_beside_the_checkout(string folder)
    {
        var built = folder switch
        {
            "sr-one-tool-name-two-lesions" => FieldReports.OneToolNameTwoLesions,
            "sr-two-lesions-one-tool-name" => FieldReports.TwoLesionsOneToolName,
            "sr-centimetres-as-mm" => FieldReports.CentimetresAsMillimetres,
            _ => FieldReports.LabelT1,
        };
        var files = built.Select(b => new UploadedFile(b.Name, File.ReadAllBytes(Given.SharedPath($"field/{folder}/{b.Name}")))).ToArray();
        Assert.Equal(Said(files), Said(built));
    }

    /// <summary>All that is said of them but the places in their trees, which hold images and procedures too.</summary>
    private static string Said(UploadedFile[] files) => string.Join(
        '\n', SubmissionReader.Read(files, AsTarget).Complaints.Select(c => $"{c.File} {c.Severity} {c.Code} {c.Value} {c.Patient} {c.Reader} {c.Problem} {c.Fix}"));
}
