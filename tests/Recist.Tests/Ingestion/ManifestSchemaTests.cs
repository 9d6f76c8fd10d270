using Recist.Ingestion;

namespace Recist.Tests.Readers;

/// <summary>What the schema of a manifest takes and refuses, its reader takes and refuses.</summary>
public class ManifestSchemaTests
{
    private const string EveryMember =
        """
        { "format": "recist-manifest/1", "rows": 1, "revision": 2, "by": "A. Nurse", "reason": "typing error", "decimal": ".", "dates": "dd/MM/yyyy", "unit": "mm",
          "undeclaredRole": "target", "matchByLabel": true, "lesions": [ { "finding": "1.2.31", "id": "T1", "role": "target" } ] }
        """;

    private static readonly SchemaCheck Schema = SchemaCheck.Of("recist-manifest-1.schema.json");

    [Fact]
    public void A_manifest_with_every_member_fits_and_is_read()
    {
        Assert.True(Schema.Fits(EveryMember));
        Assert.DoesNotContain(Read(EveryMember).Complaints, c => c.File?.EndsWith(".manifest.json", StringComparison.Ordinal) == true && c.Code != "ROW_COUNT_MISMATCH");
    }

    [Theory]
    [InlineData("\"matchByLabel\": true", "\"matchByLabel\": \"true\"")]
    [InlineData("\"matchByLabel\": true", "\"matchLabel\": true")]
    [InlineData("\"unit\": \"mm\"", "\"unit\": \"inch\"")]
    [InlineData("\"undeclaredRole\": \"target\"", "\"undeclaredRole\": \"new\"")]
    [InlineData("\"revision\": 2", "\"revision\": 0")]
    [InlineData("\"rows\": 1", "\"rows\": \"1\"")]
    [InlineData("\"decimal\": \".\"", "\"decimal\": \";\"")]
    [InlineData("\"finding\": \"1.2.31\", ", "")]
    [InlineData("\"role\": \"target\"", "\"role\": \"TL\"")]
    [InlineData("recist-manifest/1", "recist-manifest/2")]
    public void What_the_schema_refuses_the_reader_refuses(string right, string wrong)
    {
        Assert.Contains(right, EveryMember, StringComparison.Ordinal);
        var manifest = EveryMember.Replace(right, wrong, StringComparison.Ordinal);
        Assert.False(Schema.Fits(manifest));
        Assert.Contains(Read(manifest).Complaints, c => c.Severity == Severity.Refuse && c.File?.EndsWith(".manifest.json", StringComparison.Ordinal) == true);
    }

    private static Reading Read(string manifest) => SubmissionReader.Read(
        [SrFile.Report([$"L1;1.2.31;{SrFile.Nodule};;{SrFile.Diameter("31")}"], name: "b.dcm"), Given.File("b.dcm.manifest.json", manifest)], ReadingSettings.Default);
}
