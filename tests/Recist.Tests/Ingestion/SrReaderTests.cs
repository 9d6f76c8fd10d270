using Recist.Ingestion;

namespace Recist.Tests.Readers;

/// <summary>DICOM structured reports of template 1500: two public reports (read alike by dcmtk's dsrdump), and small ones of our own.</summary>
public class SrReaderTests
{
    private static readonly ReadingSettings AsTarget = ReadingSettings.Default with { UndeclaredRole = LesionRole.Target };

    [Fact]
    public void The_lung_nodule_is_a_lesion_of_10_mm_and_the_aorta_is_none()
    {
        var reading = SubmissionReader.Read([Real("sr_document_with_multiple_groups")], AsTarget);
        var history = reading.History();
        Assert.Equal(("1CT1", "Doe^John", "2004-01-19"), (history.Patient, history.Reader, history.Visits.Single().Date.Text));
        var lesion = Assert.Single(history.Lesions);
        Assert.Equal(("LungNodule0001", "Lung", false), (lesion.Id, lesion.Organ, lesion.IsNode));
        var found = Assert.Single(history.Visits.Single().Measurements);
        Assert.Equal((10m, "10.0", "CT"), (found.Diameter!.Value.Millimetres, found.Text, found.Method));
        Assert.Equal("$1.7.2.6", found.Source!.Column);
        Assert.Single(reading.Complaints, c => c.Code == "NOT_A_LESION");
        Assert.Equal("dicom-sr", reading.Submission!.Format);
    }

    [Fact]
    public void A_report_of_uptake_only_is_refused_because_it_has_no_lengths()
    {
        var reading = SubmissionReader.Read([Real("dcmqi_sr")], AsTarget);
        Assert.Equal(["NO_LENGTHS"], reading.Codes());
        Assert.Null(reading.Submission);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Sequences_of_defined_and_undefined_length_are_read_alike(bool undefined)
    {
        var history = Read(SrFile.Report([SrFile.Group("L1", SrFile.Nodule, "39607008|SCT|Lung", SrFile.Diameter("12.5"))], undefined: undefined)).History();
        Assert.Equal(("P1", "L1", 12.5m), (history.Patient, history.Lesions.Single().Id, history.Visits.Single().Measurements.Single().Diameter!.Value.Millimetres));
    }

    [Theory]
    [InlineData("27925004|SCT|Nodule", true)]
    [InlineData("M-03000|SRT|Mass", true)]
    [InlineData("52988006|SCT|Lesion", true)]
    [InlineData("M-80003|SRT|Neoplasm, Primary", true)]
    [InlineData("X1|99LOCAL|Target lesion", true)]
    [InlineData("15825003|SCT|Aorta", false)]
    [InlineData("X2|99LOCAL|Massive effusion", false)]
    [InlineData("", false)]
    public void The_finding_decides_what_is_a_lesion(string finding, bool isLesion) =>
        Assert.Equal(isLesion, Read(SrFile.Report([SrFile.Group("L1", finding, "", SrFile.Diameter("12"))])).Accepted);

    [Theory]
    [InlineData("59441001|SCT|Lymph node", "", "24", "15", 15)]
    [InlineData("52988006|SCT|Lesion", "59441001|SCT|Lymph node", "24", "15", 15)]
    [InlineData("52988006|SCT|Lesion", "39607008|SCT|Lung", "24", "15", 24)]
    [InlineData("59441001|SCT|Lymph node", "", "24", "", 0)]
    public void A_node_is_measured_by_its_short_axis(string finding, string site, string longAxis, string shortAxis, int mm)
    {
        string[] numbers = [SrFile.Number("G-A185|SRT|Long Axis", longAxis), .. shortAxis.Length == 0 ? Array.Empty<string>() : [SrFile.Number("103340004|SCT|Short Axis", shortAxis)]];
        var reading = Read(SrFile.Report([SrFile.Group("L1", finding, site, numbers)]));
        if (mm == 0)
        {
            Assert.Contains("SHORT_AXIS_MISSING", reading.Codes());
        }
        else
        {
            Assert.Equal(mm, reading.History().Visits.Single().Measurements.Single().Diameter!.Value.Millimetres);
        }
    }

    [Theory]
    [InlineData("mm|UCUM|mm", "12", 12, "")]
    [InlineData("cm|UCUM|cm", "1.2", 12, "")]
    [InlineData("um|UCUM|um", "12", 0, "UNIT_UNKNOWN")]
    [InlineData("mm|99LOCAL|mm", "12", 0, "UNIT_UNKNOWN")]
    [InlineData("", "12", 0, "UNIT_UNKNOWN")]
    [InlineData("mm|UCUM|mm", "1.2e1", 0, "NUMBER_FORMAT")]
    [InlineData("mm|UCUM|mm", "501", 0, "NUMBER_RANGE")]
    public void The_unit_is_a_code_of_UCUM(string unit, string value, int mm, string code)
    {
        var reading = Read(SrFile.Report([SrFile.Group("L1", SrFile.Nodule, "", SrFile.Diameter(value, unit))]));
        Assert.Equal(code, string.Join(' ', reading.Complaints.Where(c => c.Severity is Severity.Block or Severity.Refuse && c.Code != "NO_PATIENTS").Select(c => c.Code)));
        Assert.True(mm == 0 || reading.History().Visits.Single().Measurements.Single().Diameter!.Value.Millimetres == mm);
    }

    [Fact]
    public void Two_different_lengths_of_one_group_block()
    {
        var reading = Read(SrFile.Report([SrFile.Group("L1", SrFile.Nodule, "", SrFile.Diameter("12"), SrFile.Number("G-D7FE|SRT|Length", "13"))]));
        Assert.Contains("TWO_VALUES", reading.Codes());
        Assert.True(Read(SrFile.Report([SrFile.Group("L1", SrFile.Nodule, "", SrFile.Diameter("12"), SrFile.Number("G-D7FE|SRT|Length", "12.0"))])).Accepted);
    }

    [Fact]
    public void Two_lesions_with_one_identifier_block()
    {
        var two = SrFile.Report([SrFile.Group("L1", SrFile.Nodule, "", SrFile.Diameter("12")), "L1;1.2.99;" + SrFile.Nodule + ";;" + SrFile.Diameter("12")]);
        Assert.Contains("LESION_UNMATCHED", Read(two).Codes());
    }

    [Fact]
    public void Two_reports_of_one_patient_join_and_the_earlier_is_the_baseline()
    {
        var uploads = new[] { SrFile.Report([SrFile.Group("L1", SrFile.Nodule, "", SrFile.Diameter("12"))], date: "20240216"), SrFile.Report([SrFile.Group("L1", SrFile.Nodule, "", SrFile.Diameter("20"))]) };
        var (patients, _) = HistoryMerge.Merge(uploads.SelectMany(u => Read(u).Submission!.Patients));
        Assert.Equal([true, false], Assert.Single(patients).History.Visits.Select(v => v.IsBaseline));
        Assert.Equal(OverallResponse.PR, ResponseAssessor.Assess(patients[0].History).Visits[1].Overall);
    }

    [Theory]
    [InlineData("1.2.840.10008.1.2", "implicit")]
    [InlineData("1.2.840.10008.1.2.2", "big endian")]
    [InlineData("1.2.840.10008.1.2.1.99", "deflated")]
    [InlineData("1.2.840.10008.1.2.4.50", "images")]
    public void Other_transfer_syntaxes_are_refused_by_name(string syntax, string name)
    {
        var complaint = Assert.Single(Read(SrFile.Report([SrFile.Group("L1", SrFile.Nodule, "", SrFile.Diameter("12"))], syntax: syntax)).Complaints);
        Assert.Equal("DICOM_FORM", complaint.Code);
        Assert.Contains(name, complaint.Problem, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_missing_is_refused()
    {
        string[] group = [SrFile.Group("L1", SrFile.Nodule, "", SrFile.Diameter("12"))];
        Assert.Contains("VALUE_MISSING", Read(SrFile.Report(group, patient: "")).Codes());
        Assert.Contains("VALUE_MISSING", Read(SrFile.Report(group, date: "")).Codes());
        Assert.Contains("DATE_FORMAT", Read(SrFile.Report(group, date: "2024")).Codes());
        Assert.Contains("DICOM_FORM", Read(SrFile.Report(group, root: "1|DCM|Basic Text")).Codes());
        Assert.Contains("NO_LENGTHS", Read(SrFile.Report([])).Codes());
        Assert.Contains("ENCODING", Read(SrFile.Report(group, patient: "Pé1")).Codes());
        Assert.Equal("Pé1", Read(SrFile.Report(group, patient: "Pé1", more: "ISO_IR 192")).History().Patient);
    }

    [Fact]
    public void An_image_is_named_and_refused()
    {
        var image = SrFile.Report([]).Content.ToArray();
        var at = image.AsSpan().IndexOf("88.33"u8);
        "1.2  "u8.CopyTo(image.AsSpan(at));
        var complaint = Assert.Single(Read(new UploadedFile("ct.dcm", image)).Complaints);
        Assert.Contains("DICOM file other than a structured report", complaint.Problem, StringComparison.Ordinal);
        Assert.Empty(UploadGrouping.OfFolder([new UploadedFile("ct.dcm", image)]));
    }

    [Fact]
    public void A_report_cut_anywhere_is_refused()
    {
        var whole = SrFile.Report([SrFile.Group("L1", SrFile.Nodule, "", SrFile.Diameter("12"))]).Content;
        for (var length = 140; length < whole.Length; length++)
        {
            Assert.Null(Read(new UploadedFile("sr.dcm", whole[..length])).Submission);
        }
    }

    private static Reading Read(UploadedFile file) => SubmissionReader.Read([file], AsTarget);

    private static UploadedFile Real(string name) => new(name + ".dcm", File.ReadAllBytes(Given.SharedPath($"formats/dicom-sr/{name}.dcm")));
}
