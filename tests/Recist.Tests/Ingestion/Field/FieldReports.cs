using Recist.Ingestion;

namespace Recist.Tests.Readers.Field;

/// <summary>The DICOM reports of the field, built anew with their tracking ids, labels, codes, units and dates, so that they are read on every machine.</summary>
internal static class FieldReports
{
    private const string Length = "cornerstoneTools@^4.0.0:Length";
    private const string Bidirectional = "cornerstoneTools@^4.0.0:Bidirectional";
    private const string LungNodule = SrFile.Nodule + ";39607008|SCT|Lung";
    private const string Node = "59441001|SCT|Lymph node;";

    public static UploadedFile[] OneToolNameTwoLesions =>
    [
        Report("P-different-labels", "base", "20250106", $"{Length};2.25.964571475524248467324302215048008209737;{Text("nodule RUL")};{Millimetres("31")}"),
        Report("P-different-labels", "week8", "20250303", $"{Length};2.25.681072594514594047128552325431619106697;{Text("mass liver seg 4")};{Millimetres("15")}"),
    ];

    public static UploadedFile[] TwoLesionsOneToolName =>
    [
        Report(
            "P-79", "base", "20250106",
            $"{Bidirectional};2.25.319737223312829526989171625656133459629;{LungNodule};{Pixels("31.2", "20.1")}",
            $"{Bidirectional};2.25.990363880740474879485404964568332042805;{Node};{Pixels("28", "17")}"),
        Report(
            "P-79", "week8", "20250303",
            $"{Bidirectional};2.25.859271590114807092490782467435159127106;{LungNodule};{Pixels("20.4", "11.1")}",
            $"{Bidirectional};2.25.454120150074413400384252811048506194110;{Node};{Pixels("20", "9")}"),
    ];

    public static UploadedFile[] CentimetresAsMillimetres =>
    [
        Report("P-us-pd", "base", "20250106", $"{Length};2.25.282036029026232484658591323487981070237;{LungNodule};{Millimetres("3")}"),
        Report("P-us-pd", "week8", "20250303", $"{Length};2.25.303252604226813141206493189868154365491;{LungNodule};{Millimetres("3.8")}"),
    ];

    public static UploadedFile[] LabelT1 =>
        [Report("P-lab-t1", "base", "20250106", $"{Length};2.25.341283105429474885161615377892844385553;{Text("T1")};{Millimetres("31")}")];

    private static UploadedFile Report(string patient, string name, string date, params string[] groups) =>
        SrFile.Report(groups, patient: patient, date: date, reader: "unknown^unknown", more: "ISO_IR 192", name: name + ".dcm", visit: "");

    private static string Text(string label) => $"CORNERSTONEFREETEXT|CORNERSTONEJS|{label};";

    private static string Millimetres(string value) => SrFile.Number("G-D7FE|SRT|Length", value, "mm|UCUM|millimeter");

    private static string Pixels(string longAxis, string shortAxis) =>
        SrFile.Number("G-A185|SRT|Long Axis", longAxis, "1|UCUM|px") + ";" + SrFile.Number("G-A186|SRT|Short Axis", shortAxis, "1|UCUM|px");
}
