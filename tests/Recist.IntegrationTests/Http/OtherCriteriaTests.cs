using System.IO.Compression;
using System.Text;
using Recist.IntegrationTests.Local;
using Recist.Tests.Readers;

namespace Recist.IntegrationTests.Http;

/// <summary>A file of other criteria is refused by their name, in every format, over the wire; it leaves no patient.</summary>
public class OtherCriteriaTests(HttpFixture fixture) : IClassFixture<HttpFixture>
{
    private const string TuHead = "STUDYID,DOMAIN,USUBJID,TUSEQ,TULNKID,TUTESTCD,TUORRES,TUSTRESC,TULOC,TUEVAL,VISITNUM,VISIT,TUDTC\n";
    private const string TrHead = "STUDYID,DOMAIN,USUBJID,TRSEQ,TRLNKID,TRTESTCD,TRORRES,TRORRESU,TRSTRESN,TRSTRESU,TREVAL,VISITNUM,VISIT,TRDTC\n";
    private const string RsHead = "STUDYID,DOMAIN,USUBJID,RSSEQ,RSTESTCD,RSCAT,RSORRES,RSSTRESC,RSEVAL,VISITNUM,VISIT,RSDTC\n";

    [Theory]
    [InlineData("json", "Lugano 2014", "Lugano")]
    [InlineData("json", "RANO 2.0", "RANO")]
    [InlineData("json", "PCWG3", "PCWG3")]
    [InlineData("json", "IMWG", "IMWG")]
    [InlineData("csv", "LUGANO CLASSIFICATION", "Lugano")]
    [InlineData("csv", "iRANO", "RANO")]
    [InlineData("csv", "PCWG 3", "PCWG3")]
    [InlineData("csv", "IMWG 2016", "IMWG")]
    [InlineData("csv-heading", "Deauville score", "Lugano")]
    [InlineData("csv-heading", "RANO response", "RANO")]
    [InlineData("csv-heading", "PCWG3 status", "PCWG3")]
    [InlineData("csv-heading", "IMWG response", "IMWG")]
    [InlineData("sdtm", "CHESON 2007", "Lugano")]
    [InlineData("sdtm", "RANO", "RANO")]
    [InlineData("sdtm", "PCWG3", "PCWG3")]
    [InlineData("sdtm", "IMWG", "IMWG")]
    [InlineData("fhir", "Lugano response", "Lugano")]
    [InlineData("fhir", "RANO response", "RANO")]
    [InlineData("fhir", "PCWG3 bone lesion", "PCWG3")]
    [InlineData("fhir", "IMWG response category", "IMWG")]
    [InlineData("aim", "Lugano baseline", "Lugano")]
    [InlineData("aim", "RANO template", "RANO")]
    [InlineData("aim", "PCWG3 bone lesion", "PCWG3")]
    [InlineData("aim", "IMWG focal lesion", "IMWG")]
    [InlineData("sr", "Lugano Response Report", "Lugano")]
    [InlineData("sr", "RANO Measurement Report", "RANO")]
    [InlineData("sr", "PCWG3 Report", "PCWG3")]
    [InlineData("sr", "IMWG Report", "IMWG")]
    public async Task It_is_refused_by_name(string format, string words, string name)
    {
        var host = await fixture.HostAsync();
        await ClinicApi.SetAsync(host, new { uploadUndeclaredRole = "target", uploadUnit = "mm" });
        var (file, content) = Of(format, words);
        var receipt = await host.ReceiptAsync(await host.UploadAsync(file, content));
        Assert.Equal("refused", receipt.GetProperty("status").GetString());
        var complaint = receipt.GetProperty("complaints").EnumerateArray().First();
        Assert.Equal("OTHER_CRITERIA", complaint.GetProperty("code").GetString());
        Assert.Contains(name, complaint.GetProperty("problem").GetString(), StringComparison.Ordinal);
        Assert.NotEmpty(complaint.GetProperty("fix").GetString()!);
        await host.QuietAsync();
        using var search = await host.SendAsync("POST", "/api/patients/search", host.Token("clinician"), TestHost.Json(new { patient = "OTHER-1" }));
        Assert.Equal(404, (int)search.StatusCode);
    }

    [Theory]
    [InlineData("json", "RECIST 1.1")]
    [InlineData("csv", "RECIST 1.1 (PCWG3)")]
    [InlineData("csv-heading", "remark")]
    [InlineData("sdtm", "RECIST 1.1")]
    [InlineData("aim", "RECIST baseline")]
    [InlineData("sr", "Imaging Measurement Report")]
    public async Task The_same_file_of_RECIST_is_taken_in(string format, string words)
    {
        var host = await fixture.HostAsync();
        await ClinicApi.SetAsync(host, new { uploadUndeclaredRole = "target", uploadUnit = "mm" }, "south");
        var (file, content) = Of(format, words);
        var receipt = await host.ReceiptAsync(await host.UploadAsync(file, content, "south"), "south");
        Assert.True(receipt.GetProperty("status").GetString() == "accepted", receipt.ToString());
    }

    private static (string File, byte[] Content) Of(string format, string words) => format switch
    {
        "json" => ("a.json", Encoding.UTF8.GetBytes(
            Encoding.UTF8.GetString(Files.Patient("OTHER-1")).Replace("\"study\": \"TEST-1\",", $"\"study\": \"O-{format}\", \"criteria\": \"{words}\",", StringComparison.Ordinal))),
        "csv" => ("a.csv", Encoding.UTF8.GetBytes($"patient_id,visit,visit_date,baseline,lesion_id,role,organ,size_mm,criteria\nOTHER-1,Baseline,2026-01-12,yes,T1,target,liver,40,{words}\n")),
        "csv-heading" => ("b.csv", Encoding.UTF8.GetBytes($"patient_id,study,visit,visit_date,baseline,lesion_id,role,organ,size_mm,{words}\nOTHER-1,O-heading,Baseline,2026-01-12,yes,T1,target,liver,40,3\n")),
        "sdtm" => ("sdtm.zip", Zip(
            ("tu.csv", TuHead + "O-sdtm,TU,OTHER-1,1,T1,TUMIDENT,TARGET,TARGET,LIVER,INVESTIGATOR,1,SCREENING,2025-01-08\n"),
            ("tr.csv", TrHead + "O-sdtm,TR,OTHER-1,1,T1,LDIAM,40,mm,40,mm,INVESTIGATOR,1,SCREENING,2025-01-08\nO-sdtm,TR,OTHER-1,2,T1,LDIAM,20,mm,20,mm,INVESTIGATOR,2,WEEK 8,2025-03-05\n"),
            ("rs.csv", RsHead + $"O-sdtm,RS,OTHER-1,1,OVRLRESP,{words},PR,PR,INVESTIGATOR,2,WEEK 8,2025-03-05\n"))),
        "fhir" => ("f.json", Encoding.UTF8.GetBytes(FhirFile.Size().Replace(
            "\"code\":{\"coding\":[{\"system\":\"http://loinc.org\",\"code\":\"21889-1\"}]}", "\"code\":{\"text\":\"" + words + "\"}", StringComparison.Ordinal))),
        "aim" => ("x.xml", Encoding.UTF8.GetBytes($"""
            <ImageAnnotationCollection aimVersion="AIMv4_0"><user><loginName value="R1"/></user><person><id value="OTHER-1"/></person>
              <imageAnnotations><ImageAnnotation><typeCode code="T" codeSystemName="99EPAD" displayName="{words}"/><name value="L1"/>
                <calculationEntityCollection><CalculationEntity><typeCode code="G-D7FE"/><description value="Length"/><calculationResultCollection>
                  <CalculationResult type="Scalar"><unitOfMeasure value="mm"/><value value="40"/></CalculationResult></calculationResultCollection></CalculationEntity></calculationEntityCollection>
                <imageReferenceEntityCollection><ImageReferenceEntity><imageStudy><startDate value="20240105"/></imageStudy></ImageReferenceEntity></imageReferenceEntityCollection>
              </ImageAnnotation></imageAnnotations></ImageAnnotationCollection>
            """)),
        _ => ("r.dcm", SrFile.Report([SrFile.Group("L1", SrFile.Nodule, "39607008|SCT|Lung", SrFile.Diameter("20"))], patient: "OTHER-1", root: words.StartsWith("Imaging", StringComparison.Ordinal) ? $"126000|DCM|{words}" : $"1|99XX|{words}").Content.ToArray()),
    };

    private static byte[] Zip(params (string Name, string Text)[] files)
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, text) in files)
            {
                using var entry = zip.CreateEntry(name).Open();
                entry.Write(Encoding.UTF8.GetBytes(text));
            }
        }

        return stream.ToArray();
    }
}
