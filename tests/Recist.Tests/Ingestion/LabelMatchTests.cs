using Recist.Ingestion;

namespace Recist.Tests.Readers;

/// <summary>
/// A viewer that makes new tracking ids at every scan: declared so, one lesion of the same label and site is the same, and that is told; what
/// has two candidates or none is asked as before.
/// </summary>
public class LabelMatchTests
{
    private const string Lung = "39607008|SCT|Lung";
    private const string Liver = "10200004|SCT|Liver";
    private const string Tool = "cornerstoneTools@^4.0.0:Length";

    private static readonly ReadingSettings Asking = ReadingSettings.Default with { UndeclaredRole = LesionRole.Target };
    private static readonly ReadingSettings ByLabel = Asking with { MatchByLabel = true };

    [Theory]
    [InlineData("T1", Lung)]
    [InlineData("Target 1", Liver)]
    [InlineData("LungNodule0001", Lung)]
    [InlineData("segment 4, big one", Liver)]
    [InlineData("T1", "")]
    [InlineData("Lesion 3", "")]
    public void One_lesion_of_the_same_label_and_site_is_the_same_where_that_is_declared(string label, string site)
    {
        var files = Two(Group(label, "1.2.31", site, "30"), Group(label, "1.2.4711", site, "18"));
        Assert.True(IsAsked(Read(Asking, files)));
        var reading = Read(ByLabel, files);
        Assert.True(reading.Accepted, string.Join('\n', reading.Complaints.Select(c => c.Problem)));
        Assert.Equal(label, Assert.Single(reading.History().Lesions).Id);
        Assert.Equal([null, "PR"], ResponseAssessor.Assess(reading.History()).Visits.Select(v => v.Overall?.Code()));
        var told = Assert.Single(reading.Complaints, c => c.Code == "LESION_BY_LABEL");
        Assert.Contains($"\"{label} #4711\" (", told.Problem, StringComparison.Ordinal);
        Assert.Contains($"18 mm, 2024-03-01) as \"{label}\"", told.Problem, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("T1", Lung, "T2", Lung)] // another label
    [InlineData("T1", Lung, "T1", Liver)] // another site
    [InlineData("T1", Lung, "T1", "")] // a site in one of the two
    [InlineData("T1", "", "T1", Lung)]
    [InlineData("nodule RUL", "", "nodule RUL", "")] // no site, and no lesion's number
    [InlineData(Tool, Lung, Tool, Lung)] // a tool's name is no label
    [InlineData("Measurement 1", Lung, "Measurement 1", Lung)]
    [InlineData("", Lung, "", Lung)]
    [InlineData("Lesion #2", Lung, "Lesion #3", Lung)]
    public void What_differs_is_asked_all_the_same(string first, string firstSite, string second, string secondSite) =>
        Assert.True(IsAsked(Read(ByLabel, Two(Group(first, "1.2.31", firstSite, "30"), Group(second, "1.2.4711", secondSite, "18")))));

    [Fact]
    public void Two_candidates_are_asked_about()
    {
        var baseline = SrFile.Report([Group("T1", "1.2.3001", Lung, "30"), Group("T1", "1.2.3002", Lung, "16")], name: "a.dcm");
        var late = SrFile.Report([Group("T1", "1.2.3003", Lung, "28")], date: "20240301", name: "b.dcm");
        Assert.True(IsAsked(Read(ByLabel, baseline, late)));
        var one = SrFile.Report([Group("T1", "1.2.3001", Lung, "30")], name: "a.dcm");
        var both = SrFile.Report([Group("T1", "1.2.3003", Lung, "28"), Group("T1", "1.2.3004", Lung, "12")], date: "20240301", name: "b.dcm");
        Assert.True(IsAsked(Read(ByLabel, one, both)));
    }

    [Fact]
    public void The_site_tells_two_of_one_label_apart()
    {
        var baseline = SrFile.Report([Group("T1", "1.2.3001", Lung, "30"), Group("T1", "1.2.3002", Liver, "50")], name: "a.dcm");
        var late = SrFile.Report([Group("T1", "1.2.3003", Liver, "20"), Group("T1", "1.2.3004", Lung, "10")], date: "20240301", name: "b.dcm");
        var history = Read(ByLabel, baseline, late).History();
        Assert.Equal(2, history.Lesions.Length);
        var (lung, liver) = (history.Lesions.Single(l => l.Organ == "Lung").Id, history.Lesions.Single(l => l.Organ == "Liver").Id);
        Assert.Equal([30m, 10m], history.Visits.Select(v => v.Measurements.Single(m => m.Lesion == lung).Diameter!.Value.Millimetres));
        Assert.Equal([50m, 20m], history.Visits.Select(v => v.Measurements.Single(m => m.Lesion == liver).Diameter!.Value.Millimetres));
    }

    [Fact]
    public void New_ids_at_each_of_many_scans_are_one_lesion()
    {
        var reading = Read(
            ByLabel,
            SrFile.Report([Group("T1", "1.2.3001", Lung, "30")], name: "a.dcm"), SrFile.Report([Group("T1", "1.2.3002", Lung, "20")], date: "20240301", name: "b.dcm"),
            SrFile.Report([Group("T1", "1.2.3003", Lung, "26")], date: "20240501", name: "c.dcm"));
        Assert.Equal(["PR", "PD"], ResponseAssessor.Assess(reading.History()).Visits.Skip(1).Select(v => v.Overall!.Value.Code()));
        Assert.Contains("Findings that no earlier scan tracks were taken", Assert.Single(reading.Complaints, c => c.Code == "LESION_BY_LABEL").Problem, StringComparison.Ordinal);
    }

    [Fact]
    public void A_lesion_that_begins_late_under_a_label_of_its_own_is_still_asked_about()
    {
        var reading = Read(
            ByLabel,
            SrFile.Report([Group("T1", "1.2.3001", Lung, "30")], name: "a.dcm"),
            SrFile.Report([Group("T1", "1.2.3002", Lung, "20"), Group("B7", "1.2.3003", Liver, "15")], date: "20240301", name: "b.dcm"));
        var asked = Assert.Single(reading.Complaints, c => c.Code == "LESION_UNMATCHED");
        Assert.Contains("\"B7\"", asked.Problem, StringComparison.Ordinal);
        Assert.DoesNotContain("\"T1 #", asked.Problem, StringComparison.Ordinal);
    }

    [Fact]
    public void Uploads_that_are_joined_later_are_matched_in_any_order()
    {
        UploadedFile[] files =
        [
            SrFile.Report([Group("T1", "1.2.3001", Lung, "30")], name: "a.dcm"), SrFile.Report([Group("T1", "1.2.3002", Lung, "20")], date: "20240301", name: "b.dcm"),
            SrFile.Report([Group("T1", "1.2.3003", Lung, "26")], date: "20240501", name: "c.dcm"),
        ];
        foreach (var order in new[] { "012", "120", "201", "210", "021", "102" })
        {
            var (patients, complaints) = HistoryMerge.Merge(order.SelectMany(c => Read(ByLabel, files[c - '0']).Submission!.Patients));
            Assert.Equal(["PR", "PD"], ResponseAssessor.Assess(Assert.Single(patients).History).Visits.Skip(1).Select(v => v.Overall!.Value.Code()));
            Assert.Contains(complaints, c => c is { Code: "LESION_BY_LABEL", Severity: Severity.Info });
        }

        Assert.Contains(HistoryMerge.Merge(files.SelectMany(f => Read(Asking, f).Submission!.Patients)).Complaints, c => c.Code == "LESION_UNMATCHED");
    }

    [Theory]
    [InlineData("true", false, false)]
    [InlineData("false", true, true)]
    public void The_manifest_of_the_later_file_stands_over_what_is_declared_for_all(string said, bool declared, bool asked)
    {
        var files = Two(Group("T1", "1.2.31", Lung, "30"), Group("T1", "1.2.4711", Lung, "18"));
        var manifest = Given.File("b.dcm.manifest.json", "{ \"format\": \"recist-manifest/1\", \"matchByLabel\": " + said + " }");
        Assert.Equal(asked, IsAsked(Read(Asking with { MatchByLabel = declared }, [.. files, manifest])));
    }

    [Fact]
    public void Lesions_that_the_manifest_names_stand_over_labels()
    {
        var files = Two(Group("T1", "1.2.31", Lung, "30"), Group("T1", "1.2.4711", Lung, "18"));
        var manifest = Given.File("b.dcm.manifest.json", """{ "format": "recist-manifest/1", "matchByLabel": true, "lesions": [ { "finding": "1.2.4711", "id": "N1", "role": "new" } ] }""");
        Assert.Equal("PD", ResponseAssessor.Assess(Read(Asking, [.. files, manifest]).History()).Visits[1].Overall?.Code());
    }

    [Fact]
    public void A_manifest_that_says_it_in_words_is_refused() =>
        Assert.Contains("MEMBER_TYPE", Read(Asking, [.. Two(Group("T1", "1.2.31", Lung, "30"), Group("T1", "1.2.4711", Lung, "18")),
            Given.File("b.dcm.manifest.json", """{ "format": "recist-manifest/1", "matchByLabel": "yes" }""")]).Codes());

    [Theory]
    [InlineData("Lesion1", false)]
    [InlineData("ePAD annotation 3", true)]
    public void AIM_is_matched_by_its_names(string name, bool asked)
    {
        UploadedFile[] files = [Given.File("a.json", Aim(name, "1.2.31", "20240105", "4.0", true)), Given.File("b.json", Aim(name, "1.2.32", "20240216", "2.0"))];
        var settings = ReadingSettings.Default with { DeclaredUnit = LengthUnit.Centimetre };
        Assert.True(IsAsked(Read(settings, files)));
        Assert.Equal(asked, IsAsked(Read(settings with { MatchByLabel = true }, files)));
    }

    private static string Aim(string name, string uid, string date, string cm, bool baseline = false) => Aim4Tests.Json(name, "S71", date, cm, baseline)
        .Replace("\"comment\":", "\"trackingUniqueIdentifier\":{\"root\":\"" + uid + "\"},\"comment\":", StringComparison.Ordinal);

    private static string Group(string label, string uid, string site, string mm) => $"{label};{uid};{SrFile.Nodule};{site};{SrFile.Diameter(mm)}";

    private static UploadedFile[] Two(string baseline, string week8) =>
        [SrFile.Report([baseline], name: "a.dcm"), SrFile.Report([week8], date: "20240301", name: "b.dcm")];

    private static Reading Read(ReadingSettings settings, params UploadedFile[] files) => SubmissionReader.Read(files, settings);

    private static bool IsAsked(Reading reading) => reading.Complaints.Any(c => c is { Code: "LESION_UNMATCHED", Severity: Severity.Block });
}
