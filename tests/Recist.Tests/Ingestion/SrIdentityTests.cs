using Recist.Ingestion;
using Recist.Tests.Readers.Field;

namespace Recist.Tests.Readers;

/// <summary>Which finding of a later DICOM report is which of an earlier one: by its tracking UID, else asked in the finding's own words.</summary>
public class SrIdentityTests
{
    private const string Lung = "39607008|SCT|Lung";
    private const string Liver = "10200004|SCT|Liver";
    private const string Tool = "cornerstoneTools@^4.0.0:Length";

    private static readonly ReadingSettings AsTarget = ReadingSettings.Default with { UndeclaredRole = LesionRole.Target };

    [Fact]
    public void Two_lesions_that_one_tool_measured_are_asked_about_in_their_own_words()
    {
        var asked = Asked(FieldReports.OneToolNameTwoLesions);
        Assert.Contains("\"mass liver seg 4\" (15 mm, 2025-03-03)", asked.Problem, StringComparison.Ordinal);
        Assert.Contains("\"nodule RUL\" (31 mm, 2025-01-06)", asked.Problem, StringComparison.Ordinal);
        Assert.Contains("with \"mass liver seg 4\" as \"nodule RUL\": \"2025-03-03\" PR", asked.Problem, StringComparison.Ordinal);
        Assert.Contains("as a new lesion: \"2025-03-03\" PD", asked.Problem, StringComparison.Ordinal);
        Assert.Contains("\"finding\": \"2.25.681072594514594047128552325431619106697\"", asked.Fix, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Tool)]
    [InlineData("Bidirectional")]
    [InlineData("OHIF Viewer 3.8: Length")]
    [InlineData("RECIST")]
    [InlineData("Measurement 1")]
    [InlineData("Slicer ruler")]
    [InlineData("Lesion")]
    [InlineData("")]
    public void A_tools_name_is_no_identifier(string name)
    {
        var asked = Asked(Two($"{name};1.2.31;F1|99LOCAL|nodule RUL;;{D("31")}", $"{name};1.2.32;F2|99LOCAL|mass liver seg 4;;{D("15")}"));
        Assert.Contains("\"nodule RUL\" (31 mm", asked.Problem, StringComparison.Ordinal);
        Assert.Contains("\"mass liver seg 4\" (15 mm", asked.Problem, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("nodule left", "nodule right")]
    [InlineData("Lung lesion", "Liver lesion")]
    [InlineData("tumour A", "tumour B")]
    public void Free_text_is_only_a_label(string first, string second)
    {
        Asked(Two($"{Tool};1.2.31;F|99LOCAL|{first};;{D("31")}", $"{Tool};1.2.32;F|99LOCAL|{second};;{D("15")}"));
        Asked(Two($"{Tool};1.2.31;F|99LOCAL|{first};;{D("31")}", $"{Tool};1.2.32;F|99LOCAL|{first};;{D("15")}"));
    }

    [Fact]
    public void Two_lesions_of_one_tool_in_one_report_are_told_apart_by_their_UIDs()
    {
        var reading = SubmissionReader.Read(FieldReports.TwoLesionsOneToolName, AsTarget);
        Assert.DoesNotContain("LESION_UNMATCHED", reading.Codes());
        var pixels = reading.Complaints.Where(c => c.Code == "UNIT_UNKNOWN").ToList();
        Assert.Equal(4, pixels.Count);
        Assert.Contains("\"Nodule, Lung\"", pixels[0].Problem, StringComparison.Ordinal);
        Assert.Contains("picture elements", pixels[0].Problem, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Bidirectional", SrFile.Nodule, Lung, "27925004|SCT|Nodule", Liver)]
    [InlineData(Tool, SrFile.Nodule, Lung, SrFile.Nodule, Lung)]
    [InlineData("L1", SrFile.Nodule, Lung, SrFile.Nodule, Lung)]
    public void Different_UIDs_of_one_report_are_different_lesions_and_follow_their_UIDs(string name, string one, string site, string other, string otherSite)
    {
        string[] Groups(string first, string second) => [$"{name};1.2.31;{one};{site};{D(first)}", $"{name};1.2.32;{other};{otherSite};{D(second)}"];
        var week8 = Groups("10", "50");
        var history = Read(SrFile.Report(Groups("30", "20"), name: "a.dcm"), SrFile.Report([week8[1], week8[0]], date: "20240301", name: "b.dcm")).History();
        Assert.Equal(2, history.Lesions.Length);
        Assert.Equal([30m, 20m], history.Visits[0].Measurements.Select(m => m.Diameter!.Value.Millimetres));
        Assert.Equal([10m, 50m], history.Visits[1].Measurements.Select(m => m.Diameter!.Value.Millimetres));
    }

    [Theory]
    [InlineData("T1", "T1")]
    [InlineData("T1", "Target lung")]
    [InlineData(Tool, "Lung lesion 1")]
    public void One_UID_is_one_lesion_whatever_it_is_called(string first, string second)
    {
        var reading = Read(
            SrFile.Report([$"{first};1.2.31;{SrFile.Nodule};{Lung};{D("30")}"], name: "a.dcm"),
            SrFile.Report([$"{second};1.2.31;{SrFile.Nodule};{Lung};{D("20")}"], date: "20240301", name: "b.dcm"));
        Assert.Equal(OverallResponse.PR, ResponseAssessor.Assess(reading.History()).Visits[1].Overall);
        Assert.Single(reading.History().Lesions);
    }

    [Theory]
    [InlineData("T1", Lung)]
    [InlineData("LungNodule0001", Lung)]
    [InlineData("liver left", Liver)]
    public void Another_UID_under_the_same_label_and_site_is_asked_about(string label, string site)
    {
        var asked = Asked(Two($"{label};1.2.31;{SrFile.Nodule};{site};{D("30")}", $"{label};1.2.4711;{SrFile.Nodule};{site};{D("18")}"));
        Assert.Contains($"\"{label} #4711\" as \"{label}\": \"20240301\" PR", asked.Problem, StringComparison.Ordinal);
    }

    [Fact]
    public void Different_sites_under_one_label_are_asked_about() =>
        Asked(Two($"{Tool};1.2.31;{SrFile.Nodule};{Lung};{D("30")}", $"{Tool};1.2.32;{SrFile.Nodule};{Liver};{D("18")}"));

    [Fact]
    public void Labels_without_UIDs_are_asked_about_where_a_tool_gave_them() =>
        Asked(Two($"{Tool};;{SrFile.Nodule};{Lung};{D("30")}", $"{Tool};;{SrFile.Nodule};{Lung};{D("18")}"));

    [Fact]
    public void An_identifier_of_the_readers_own_without_UIDs_is_the_lesions() =>
        Assert.Single(Read(Two($"L7;;{SrFile.Nodule};{Lung};{D("30")}", $"L7;;{SrFile.Nodule};{Lung};{D("18")}")).History().Lesions);

    [Fact]
    public void Where_no_response_depends_on_it_it_is_only_told()
    {
        // A new lesion is progression already.
        var reading = Read(
            SrFile.Report([$"A;1.2.31;{SrFile.Nodule};{Lung};{D("30")}"], name: "a.dcm"),
            SrFile.Report([$"New 1;1.2.32;{SrFile.Nodule};{Liver};{D("20")}", $"A;1.2.33;{SrFile.Nodule};{Lung};{D("30")}"], date: "20240301", name: "b.dcm"));
        Assert.True(reading.Accepted, string.Join('\n', reading.Complaints.Select(c => c.Problem)));
        Assert.Contains(reading.Complaints, c => c is { Code: "LESION_UNMATCHED", Severity: Severity.Warn });
    }

    [Theory]
    [InlineData("""{ "finding": "1.2.32", "id": "nodule RUL" }""", "PR")]
    [InlineData("""{ "finding": "mass liver seg 4", "id": "nodule RUL" }""", "PR")]
    [InlineData("""{ "finding": "1.2.32", "id": "N1", "role": "new" }""", "PD")]
    [InlineData("""{ "finding": "1.2.32", "id": "NT1", "role": "non-target" }""", "NE")]
    public void The_manifest_answers(string lesion, string response)
    {
        UploadedFile[] files = [.. Two($"{Tool};1.2.31;F1|99LOCAL|nodule RUL;;{D("31")}", $"{Tool};1.2.32;F2|99LOCAL|mass liver seg 4;;{D("15")}"), Manifest(lesion)];
        var reading = Read(files);
        Assert.True(reading.Accepted, string.Join('\n', reading.Complaints.Select(c => c.Problem)));
        Assert.Equal(response, ResponseAssessor.Assess(reading.History()).Visits[1].Overall?.Code());
    }

    [Fact]
    public void A_finding_that_only_the_manifest_names_is_told_and_one_that_it_names_is_a_lesion()
    {
        var group = $"{Tool};1.2.31;F1|99LOCAL|segment 4;;{D("31")}";
        var reading = Read(SrFile.Report([group], name: "b.dcm"), Manifest("""{ "finding": "1.2.31", "id": "T1", "role": "target" }, { "finding": "1.2.99", "id": "T2" }"""));
        Assert.Equal("T1", reading.History().Lesions.Single().Id);
        Assert.Contains(reading.Complaints, c => c.Code == "NOT_USED" && c.Problem.Contains("1.2.99", StringComparison.Ordinal));
        Assert.DoesNotContain("ROLE_ASSUMED", reading.Codes());
    }

    [Theory]
    [InlineData("""{ "finding": "1.2.31" }""", "VALUE_MISSING")]
    [InlineData("""{ "id": "T1" }""", "VALUE_MISSING")]
    [InlineData("""{ "finding": "1.2.31", "id": "T1", "role": "TL" }""", "VALUE_UNKNOWN")]
    [InlineData("""{ "finding": "1.2.31", "id": "T1", "organ": "liver" }""", "MEMBER_UNKNOWN")]
    [InlineData("""{ "finding": "1.2.31", "id": "T1" }, { "finding": "1.2.31", "id": "T2" }""", "VALUE_CONFLICT")]
    public void A_manifest_that_says_it_badly_is_refused(string lesions, string code) =>
        Assert.Contains(code, Read(SrFile.Report([$"L1;1.2.31;{SrFile.Nodule};;{D("31")}"], name: "b.dcm"), Manifest(lesions)).Codes());

    [Fact]
    public void Two_nodes_that_may_be_each_other_are_asked_about_both_ways()
    {
        string Node(string uid, string mm) => $"{Tool};{uid};59441001|SCT|Lymph node;;{SrFile.Number("103340004|SCT|Short Axis", mm)}";
        var asked = Asked(
        [
            SrFile.Report([Node("1.2.3001", "30"), Node("1.2.3002", "16")], name: "a.dcm"),
            SrFile.Report([Node("1.2.3003", "29"), Node("1.2.3004", "9")], date: "20240301", name: "b.dcm"),
        ]);
        Assert.Contains("\"Lymph node #3003\" as \"Lymph node\", \"Lymph node #3004\" as \"Lymph node #3002\"", asked.Problem, StringComparison.Ordinal);
        Assert.Contains("\"Lymph node #3003\" as \"Lymph node #3002\", \"Lymph node #3004\" as \"Lymph node\"", asked.Problem, StringComparison.Ordinal);
    }

    [Fact]
    public void New_UIDs_at_each_scan_are_one_question_for_all_scans()
    {
        string One(string uid, string mm) => $"{Tool};{uid};{SrFile.Nodule};{Lung};{D(mm)}";
        var asked = Asked(
        [
            SrFile.Report([One("1.2.3001", "30")], name: "a.dcm"), SrFile.Report([One("1.2.3002", "20")], date: "20240301", name: "b.dcm"),
            SrFile.Report([One("1.2.3003", "26")], date: "20240501", name: "c.dcm"),
        ]);
        Assert.Contains("\"Nodule, Lung #3002\" as \"Nodule, Lung\", \"Nodule, Lung #3003\" as \"Nodule, Lung\": \"20240301\" PR, \"20240501\" PD", asked.Problem, StringComparison.Ordinal);
    }

    [Fact]
    public void A_long_text_of_a_finding_is_a_label_all_the_same() =>
        Assert.Equal(100, Read(SrFile.Report([$"{Tool};1.2.31;X|99LOCAL|lesion {new string('x', 200)};;{D("31")}"])).History().Lesions.Single().Id.Length);

    private static string D(string mm) => SrFile.Diameter(mm);

    private static UploadedFile Manifest(string lesions) => Given.File("b.dcm.manifest.json", "{ \"format\": \"recist-manifest/1\", \"lesions\": [ " + lesions + " ] }");

    private static UploadedFile[] Two(string baseline, string week8) =>
        [SrFile.Report([baseline], name: "a.dcm"), SrFile.Report([week8], date: "20240301", name: "b.dcm")];

    private static Reading Read(params UploadedFile[] files) => SubmissionReader.Read(files, AsTarget);

    private static Complaint Asked(UploadedFile[] files)
    {
        var reading = Read(files);
        Assert.False(reading.Accepted);
        Assert.DoesNotContain("TARGET_AFTER_BASELINE", reading.Codes()); // the question says so already
        var asked = Assert.Single(reading.Complaints, c => c is { Code: "LESION_UNMATCHED", Severity: Severity.Block });
        Assert.All(reading.Complaints.Where(c => c.Code == "LESION_VANISHED"), c => Assert.DoesNotContain($"\"{c.Value}\"", asked.Problem, StringComparison.Ordinal));
        return asked;
    }
}
