using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using Recist.IntegrationTests.Local;

namespace Recist.IntegrationTests.Http;

/// <summary>What a clinic declares is what its uploads are read by.</summary>
public class SettingsInUseTests(HttpFixture fixture) : IClassFixture<HttpFixture>
{
    private const string Table = """
        patient_id;study;visit;visit_date;baseline;lesion_id;role;organ;size
        SET-1;DECLARED-1;Baseline;13/02/2026;yes;T1;target;lung;3,3
        SET-1;DECLARED-1;Week 5;20/03/2026;no;T1;target;lung;3,2
        """;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_table_with_commas_day_first_dates_and_no_unit_is_read_once_all_three_are_declared()
    {
        var host = await fixture.HostAsync();
        var declared = new (string Name, string Value, string Complaint)[]
        {
            ("uploadDecimalSign", ",", "NUMBER_FORMAT"),
            ("uploadDateOrder", "dd/MM/yyyy", "DATE_FORMAT"),
            ("uploadUnit", "cm", "UNIT_UNKNOWN"),
        };
        foreach (var missing in declared)
        {
            var body = declared.ToDictionary(d => d.Name, d => d == missing ? (d.Name == "uploadDecimalSign" ? "." : null) : d.Value);
            await ClinicApi.SetAsync(host, body);
            var refused = await UploadAsync(host, $"{missing.Name}.csv", Table);
            Assert.Equal("refused", refused.GetProperty("status").GetString());
            Assert.Contains(missing.Complaint, Codes(refused));
            Assert.Contains(missing.Name, refused.ToString(), StringComparison.Ordinal);
        }

        await ClinicApi.SetAsync(host, declared.ToDictionary(d => d.Name, d => d.Value));
        Assert.Equal("accepted", (await UploadAsync(host, "declared.csv", Table)).GetProperty("status").GetString());
        await host.QuietAsync();
        Assert.Equal("2026-03-20", (await PatientAsync(host, "SET-1")).GetProperty("lastVisitDate").GetString());
    }

    [Fact]
    public async Task Lesions_of_a_format_without_roles_are_read_once_their_role_is_declared()
    {
        var host = await fixture.HostAsync();
        var refused = await UploadAsync(host, "undeclared.xml", Annotation);
        Assert.Contains("ROLE_UNDECLARED", Codes(refused));
        Assert.Contains("uploadUndeclaredRole", refused.ToString(), StringComparison.Ordinal);
        await ClinicApi.SetAsync(host, new { uploadUndeclaredRole = "target" });
        Assert.Equal("accepted", (await UploadAsync(host, "declared.xml", Annotation)).GetProperty("status").GetString());
    }

    [Fact]
    public async Task Lesions_with_new_tracking_ids_are_matched_by_their_labels_once_that_is_declared()
    {
        var host = await fixture.HostAsync();
        await ClinicApi.SetAsync(host, new { uploadUnit = "mm" });
        Assert.Equal("accepted", (await UploadAsync(host, "labels-1.json", Aim("1.2.31", "20260105", "40", "S81"))).GetProperty("status").GetString());
        var asked = await UploadAsync(host, "labels-2.json", Aim("1.2.32", "20260302", "20", "S82"));
        Assert.Contains("LESION_UNMATCHED", Codes(asked));
        Assert.Contains("uploadMatchByLabel", asked.ToString(), StringComparison.Ordinal);
        await ClinicApi.SetAsync(host, new { uploadMatchByLabel = true });
        var taken = await UploadAsync(host, "labels-3.json", Aim("1.2.32", "20260302", "20", "S82"));
        Assert.Equal("accepted", taken.GetProperty("status").GetString());
        Assert.Contains("LESION_BY_LABEL", Codes(taken));
        await host.QuietAsync();
        Assert.Equal("PR", (await PatientAsync(host, "SET-6")).GetProperty("lastResponse").GetString());
        await ClinicApi.SetAsync(host, new { uploadMatchByLabel = false });
    }

    [Fact]
    public async Task A_study_is_judged_by_the_options_that_the_clinic_set_and_they_stay_once_a_file_was_taken_in()
    {
        var host = await fixture.HostAsync();
        await ClinicApi.SetAsync(host, Study(new { sdMinDays = 100 }), "south");
        await ClinicApi.SetAsync(host, Study(new { criteria = "iRECIST", sdMinDays = 14 }), "south");
        var other = await UploadAsync(host, "other.json", Course("SET-2", "\"options\": { \"sdMinDays\": 42 },"), "south");
        Assert.Equal(["CONFLICT_OPTIONS"], Codes(other));
        var taken = await UploadAsync(host, "silent.json", Course("SET-2", ""), "south");
        Assert.Equal("accepted", taken.GetProperty("status").GetString());
        await host.QuietAsync();
        var patient = await PatientAsync(host, "SET-2", "south");
        Assert.StartsWith("i", patient.GetProperty("lastResponse").GetString(), StringComparison.Ordinal);

        string tag = await ClinicApi.TagAsync(host, "south");
        using var answer = await ClinicApi.PutAsync(host, Study(new { criteria = "iRECIST", sdMinDays = 15 }), tag, "south");
        Assert.Equal(409, (int)answer.StatusCode);
        var problem = await answer.Content.ReadFromJsonAsync<JsonElement>(Cancel);
        var error = Assert.Single(problem.GetProperty("errors").EnumerateArray());
        Assert.Equal("studies[\"ONCO-9\"].sdMinDays", error.GetProperty("member").GetString());
        Assert.Equal("14", error.GetProperty("allowed").GetString());
        await ClinicApi.SetAsync(host, Study(new { criteria = "iRECIST", sdMinDays = 14 }), "south");
        await ClinicApi.SetAsync(host, new { studies = new { } }, "south");
        var late = await UploadAsync(host, "third.json", Course("SET-3", "\"options\": { \"sdMinDays\": 42 },"), "south");
        Assert.Equal(["CONFLICT_OPTIONS"], Codes(late));
    }

    [Fact]
    public async Task A_table_waits_for_its_partner_as_long_as_the_clinic_says()
    {
        var host = await fixture.HostAsync();
        await ClinicApi.SetAsync(host, new { partnerWaitHours = 3 });
        string upload = await host.UploadAsync("tr.csv", Encoding.UTF8.GetBytes("""
            STUDYID,DOMAIN,USUBJID,TRSEQ,TRLNKID,TRTESTCD,TRORRES,TRORRESU,TRSTRESN,TRSTRESU,VISITNUM,VISIT,TRDTC
            WAIT-1,TR,SET-4,1,T1,LDIAM,30,mm,30,mm,1,Baseline,2026-01-05
            """));
        await host.QuietAsync();
        var waiting = await host.GetAsync("/api/uploads/" + upload, host.Token("uploader"));
        Assert.Equal("waiting-for-partner", waiting.GetProperty("status").GetString());
        var waits = waiting.GetProperty("waitsUntil").GetDateTimeOffset() - waiting.GetProperty("arrived").GetDateTimeOffset();
        Assert.Equal(TimeSpan.FromHours(3), waits);
    }

    private static string Aim(string uid, string date, string mm, string visit) => $$$$"""
        {"ImageAnnotationCollection":{"aimVersion":"AIMv4_0","user":{"loginName":{"value":"R1"}},"person":{"id":{"value":"SET-6"}},
          "imageAnnotations":{"ImageAnnotation":[{"name":{"value":"T1"},"trackingUniqueIdentifier":{"root":"{{{{uid}}}}"},
            "imagingPhysicalEntityCollection":{"ImagingPhysicalEntity":[{"typeCode":[{"code":"RID58","iso:displayName":{"value":"liver"}}],"label":{"value":"Location"}}]},
            "calculationEntityCollection":{"CalculationEntity":[{"typeCode":[{"code":"G-D7FE"}],"description":{"value":"Length"},"calculationResultCollection":
              {"CalculationResult":[{"unitOfMeasure":{"value":"mm"},"calculationDataCollection":{"CalculationData":[{"value":{"value":"{{{{mm}}}}"} }]} }]} }]},
            "imagingObservationEntityCollection":{"ImagingObservationEntity":[{"typeCode":[{"code":"{{{{visit}}}}"}],
              "imagingObservationCharacteristicCollection":{"ImagingObservationCharacteristic":[{"typeCode":[{"code":"S71"}]}]}}]},
            "imageReferenceEntityCollection":{"ImageReferenceEntity":[{"imageStudy":{"startDate":{"value":"{{{{date}}}}"} } }]} }]} } }
        """;

    private static string Annotation => """
        <ImageAnnotation>
          <Calculation codeMeaning="Length">
            <CalculationResult unitOfMeasure="mm"><CalculationData value="40"/></CalculationResult>
          </Calculation>
          <user><User name="R1"/></user><person><Person id="SET-5"/></person>
          <AnatomicEntity codeMeaning="lung"/><ImageStudy startDate="2026-01-05"/>
        </ImageAnnotation>
        """;

    private static object Study(object options) => new { studies = new Dictionary<string, object> { ["ONCO-9"] = options } };

    private static string Course(string patient, string options) => Encoding.UTF8.GetString(Files.Patient(patient, "33.0"))
        .Replace("\"study\": \"TEST-1\",", $"\"study\": \"ONCO-9\", {options}", StringComparison.Ordinal);

    private static async Task<JsonElement> UploadAsync(TestHost host, string name, string content, string clinic = "north") =>
        await host.ReceiptAsync(await host.UploadAsync(name, Encoding.UTF8.GetBytes(content), clinic), clinic);

    private static List<string> Codes(JsonElement receipt) =>
        [.. receipt.GetProperty("complaints").EnumerateArray().Select(c => c.GetProperty("code").GetString()!)];

    private static async Task<JsonElement> PatientAsync(TestHost host, string id, string clinic = "north") =>
        (await host.GetAsync("/api/patients", host.Token("clinician", clinic))).EnumerateArray()
            .Single(p => p.GetProperty("patientId").GetString() == id);
}
