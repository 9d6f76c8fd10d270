using Recist.Ingestion;
using Recist.Tests.Readers.Field;

namespace Recist.Tests.Readers;

/// <summary>A label that numbers a lesion makes a lesion of its finding and may say its role; any other finding is named with the way on.</summary>
public class SrLabelTests
{
    private const string Tool = "cornerstoneTools@^4.0.0:Length";

    private static readonly ReadingSettings Undeclared = ReadingSettings.Default;
    private static readonly ReadingSettings AsTarget = ReadingSettings.Default with { UndeclaredRole = LesionRole.Target };

    [Fact]
    public void A_finding_labelled_T1_is_a_target()
    {
        var reading = SubmissionReader.Read(FieldReports.LabelT1, Undeclared);
        var history = reading.History();
        Assert.Equal(("T1", LesionRole.Target), (history.Lesions.Single().Id, history.Lesions.Single().Role));
        Assert.Equal(31m, history.Visits.Single().Measurements.Single().Diameter!.Value.Millimetres);
        Assert.Contains(reading.Complaints, c => c is { Code: "ROLE_ASSUMED", Severity: Severity.Info });
    }

    [Theory]
    [InlineData("T1", LesionRole.Target)]
    [InlineData("T02", LesionRole.Target)]
    [InlineData("TL1", LesionRole.Target)]
    [InlineData("TL 2", LesionRole.Target)]
    [InlineData("Target 1", LesionRole.Target)]
    [InlineData("target lesion 3", LesionRole.Target)]
    [InlineData("Target_Lesion_1", LesionRole.Target)]
    [InlineData("NT1", LesionRole.NonTarget)]
    [InlineData("NTL 2", LesionRole.NonTarget)]
    [InlineData("Non-target 1", LesionRole.NonTarget)]
    [InlineData("New 1", LesionRole.New)]
    [InlineData("NEW LESION 2", LesionRole.New)]
    public void A_numbered_label_says_the_role(string label, LesionRole role)
    {
        Assert.Equal(role, Single($"{Tool};1.2.31;X|99LOCAL|{label};;{SrFile.Diameter("31")}", Undeclared).Role);
        Assert.Equal(role, Single($"{label};1.2.31;;;{SrFile.Diameter("31")}", Undeclared).Role);
    }

    [Theory]
    [InlineData("LN1", true)]
    [InlineData("Lymph node 2", true)]
    [InlineData("Lesion 3", false)]
    [InlineData("Läsion 2", false)]
    [InlineData("lésion 1", false)]
    public void A_label_without_a_role_is_a_lesion_all_the_same(string label, bool isNode)
    {
        var lesion = Single($"{Tool};1.2.31;X|99LOCAL|{label};;{SrFile.Diameter("31")};{SrFile.Number("103340004|SCT|Short Axis", "20")}", AsTarget);
        Assert.Equal((label, isNode, true), (lesion.Id, lesion.IsNode, lesion.RoleUndeclared == true));
    }

    [Theory]
    [InlineData("segment 4", "segment 4")]
    [InlineData("Aorta", "Aorta")]
    [InlineData("L1", "L1")] // a vertebra as well
    [InlineData("T1 signal", "T1 signal")]
    [InlineData("Tracheal diameter", "Tracheal diameter")]
    public void What_is_not_known_as_a_lesion_is_named_with_the_way_on(string finding, string named)
    {
        var complaint = Assert.Single(Read($"{Tool};1.2.31;X|99LOCAL|{finding};;{SrFile.Diameter("31")}", AsTarget).Complaints, c => c.Code == "NO_LENGTHS");
        Assert.Contains($"\"{named}\" (31 mm)", complaint.Problem, StringComparison.Ordinal);
        Assert.Contains("\"finding\": \"1.2.31\"", complaint.Fix, StringComparison.Ordinal);
        Assert.Equal(named, complaint.Value);
    }

    [Theory]
    [InlineData("cornerstoneTools@^4.0.0:Length", null)]
    [InlineData("Cornerstone3DTools@^0.1.0:RectangleROI", null)]
    [InlineData("Bidirectional", null)]
    [InlineData("OHIF", null)]
    [InlineData("RECIST 1.1", null)]
    [InlineData("Length 2", null)]
    [InlineData("Measurement Group 3", null)]
    [InlineData("3D Slicer", null)]
    [InlineData("Lesion", null)]
    [InlineData("Lymph node", null)]
    [InlineData(" ", null)]
    [InlineData("Lesion 1", "Lesion 1")]
    [InlineData("T1", "T1")]
    [InlineData("LungNodule0001", "LungNodule0001")]
    [InlineData("Nodule 2", "Nodule 2")]
    [InlineData("RUL nodule", "RUL nodule")]
    [InlineData("RECIST T1", "RECIST T1")]
    [InlineData("liver", "liver")]
    public void The_name_of_a_tool_or_a_kind_names_no_lesion(string text, string? name) => Assert.Equal(name, FindingLabel.Name(text));

    private static Lesion Single(string group, ReadingSettings settings) => Read(group, settings).History().Lesions.Single();

    private static Reading Read(string group, ReadingSettings settings) => SubmissionReader.Read([SrFile.Report([group], more: "ISO_IR 192")], settings);
}
