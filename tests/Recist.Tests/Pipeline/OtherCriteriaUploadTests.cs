using Recist.Pipeline;
using Recist.Tests.Memory;

namespace Recist.Tests.Pipeline;

/// <summary>What is not RECIST, and what only a person can answer, is refused by the backend with the same reason as by the command.</summary>
public class OtherCriteriaUploadTests
{
    private const string Head = "patient_id,visit,visit_date,lesion_id,role,organ,size_mm,criteria\n";

    [Theory]
    [InlineData("{ \"format\": \"recist-measurements/1\", \"criteria\": \"Lugano 2014\", \"patients\": [ { \"patient\": \"P\", \"lesions\": [], \"visits\": [] } ] }", "OTHER_CRITERIA", "Lugano")]
    [InlineData(Head + "P,B,2026-01-12,T1,target,liver,40,RANO 2.0\n", "OTHER_CRITERIA", "RANO")]
    [InlineData(Head + "P,B,2026-01-12,T1,target,coronary artery,40,\n", "NOT_TUMOURS", "coronary")]
    [InlineData("Subject,Visit,PASI,Score\nP,1,12,3\n", "NOT_TUMOURS", "PASI")]
    [InlineData(Head + "P,B,2026-01-12,T1,target,axilla,40,\n", "NODE_UNCLEAR", "lymph node")]
    public async Task An_upload_is_refused_by_the_true_reason(string content, string code, string says)
    {
        using var host = await MemoryHost.StartAsync();
        var row = await host.UploadAsync("a.csv", content);
        Assert.Equal(UploadStatus.Refused, row.Status);
        var result = await host.Get<UploadResults>().FindAsync(row, default);
        var complaint = Assert.Single(result!.Outcome.Complaints, c => c.Code == code);
        Assert.Contains(says, complaint.Problem, StringComparison.Ordinal);
        Assert.Empty(await host.TimelinesAsync());
    }
}
