using Recist.Pipeline;
using Recist.Storage;

namespace Recist.Tests.Pipeline;

public class BlobPathTests
{
    private static readonly ClinicId Clinic = ClinicId.Parse("north");
    private static readonly TimelineId Timeline = TimelineId.Parse("north_aaaaaaaaaaaaaaaaaaaa_kbbbbbbbbbb");

    [Theory]
    [InlineData("a.json", true)]
    [InlineData("Müller 2026 #1 100%.json", true)]
    [InlineData("sub/folder/a.json", true)]
    [InlineData("..hidden", true)]
    [InlineData("", false)]
    [InlineData("../south/a.json", false)]
    [InlineData("a/../b", false)]
    [InlineData("a/./b", false)]
    [InlineData("a/.../b", false)]
    [InlineData("a//b", false)]
    [InlineData("/a", false)]
    [InlineData("a/", false)]
    [InlineData("a\\b", false)]
    [InlineData("a ", false)]
    [InlineData(" a", false)]
    [InlineData("a\0b", false)]
    [InlineData("a\u0001b", false)]
    [InlineData("a\ud800b", false)]
    public void A_landing_file_stays_in_its_folder(string text, bool valid)
    {
        Assert.Equal(valid, LandingFile.TryParse(text, out var file));
        if (valid)
        {
            var path = BlobPath.Landed(Clinic, file);
            var clients = StorageClients.Of("UseDevelopmentStorage=true", "UseDevelopmentStorage=true");
            Assert.Equal($"north/{text}", BlobAddress.Of(clients, path).Name);
        }
    }

    [Fact]
    public void Names_are_made_of_ids_in_a_fixed_form()
    {
        var upload = UploadId.Of(Clinic, "a.json", "0x1");
        var hash = new string('a', 64);
        Assert.Equal(
            [
                $"originals/north/{upload}", $"results/north/{upload}.json", $"receipts/north/{upload}-refused.html",
                $"reports/north/aaaaaaaaaaaaaaaaaaaa/kbbbbbbbbbb/{hash}-patient.pdf", "summaries/north/2026-w03/weekly.pdf",
                "summaries/north/2026-w03/new_results-amended-2.csv",
            ],
            new[]
            {
                BlobPath.Original(Clinic, upload), BlobPath.Result(Clinic, upload), BlobPath.Receipt(Clinic, upload, ReceiptKind.Refused, ReceiptForm.Page),
                BlobPath.Report(Timeline, Edition.Patient, hash), BlobPath.Summary(Clinic, new(2026, 3), SummaryFile.Pdf, 1),
                BlobPath.Summary(Clinic, new(2026, 3), SummaryFile.NewResults, 2),
            }.Select(p => p.ToString()));
    }

    [Theory]
    [InlineData("")]
    [InlineData("../../secrets")]
    [InlineData("AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA")]
    public void What_is_no_hash_names_no_report(string inputs) =>
        Assert.Throws<ArgumentException>(() => BlobPath.Report(Timeline, Edition.Clinician, inputs));
}
