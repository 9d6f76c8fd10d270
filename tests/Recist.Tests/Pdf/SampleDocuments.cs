using Recist.Reports.Document;
using Recist.Reports.Scenes;

namespace Recist.Tests.Pdf;

/// <summary>Documents that the engine is tried on.</summary>
internal static class SampleDocuments
{
    public static ReportDocument Clinician { get; } = new()
    {
        Title = "Tumour response report",
        Language = "en",
        Look = Look.Clinician,
        Furniture = Furniture("Study RF-001 · Clinic North", "Subject ONC-1001"),
        Blocks =
        [
            new Heading(1, "Tumour response report (RECIST 1.1)"),
            new KeyValues(
            [
                new("Subject", "ONC-1001"), new("Study site", "Klinikum Süd, München"),
                new("Baseline", "2026-01-12"), new("Latest visit", "2026-09-21 (week 36)"),
                new("Overall response", Run.Strong("Progressive disease (PD)", Tone.ProgressiveDisease)), new("Best overall response", "Partial response (PR)"),
            ]),
            new Callout(Tone.ProgressiveDisease, "Progressive disease at week 36", "Sum of diameters 58 mm is 31.8% (14 mm) above the nadir of 44 mm at week 24."),
            new Heading(2, "Tumour burden"),
            new Figure(Chart(), "The sum fell from 92 mm to 44 mm at week 24 and rose to 58 mm at week 36.", "Figure 1. Sum of diameters of target lesions with response thresholds."),
            new Paragraph(RichText.Of(
                Run.Strong("Interpretation. "),
                new("Target lesions are measured on contrast-enhanced CT in the axial plane. The longest diameter is recorded for non-nodal lesions and the short axis for lymph nodes. "),
                Run.Strong("The change from nadir meets both conditions for progression", Tone.ProgressiveDisease),
                new(": a relative increase of at least 20% (≥ 20%) and an absolute increase of at least 5 mm; "),
                new("−36.5% → +12.4%, efficient office waffle") { Emphasis = true },
                new("."))),
            new Heading(2, "Response by visit"),
            ByVisit(),
            new Heading(2, "Target lesions"),
            Lesions(5, 7),
            new Heading(2, "Rules in force"),
            new BulletList(["Confirmation of response is not required.", "At most 5 target lesions and 2 in one organ.", RichText.Of(new("Progression: at least "), Run.Strong("20%"), new(" and 5 mm above the smallest sum."))]),
            new Callout(Tone.Attention, "Two items of data quality", ["DQ07: the method of lesion T2 changed from CT to MRI at week 12.", "DQ12: the baseline scan was 31 days before the start."]),
            new Heading(2, "Sign-off"),
            new SignatureLines(["Name", "Role", "Date and time zone", "Meaning (reviewed or approved)"]),
        ],
    };

    public static ReportDocument Patient { get; } = new()
    {
        Title = "Your scan results",
        Language = "en",
        Look = Look.Patient,
        Paper = Paper.Letter,
        Furniture = Furniture("Clinic North, 555 0100", "Report 7QK2"),
        Blocks =
        [
            new Heading(1, "Your scan results"),
            new KeyValues([new("Name", "Amina Example"), new("Year of birth", "1961"), new("Scan date", "14 Mar 2026")]) { PairsPerLine = 1 },
            new Callout(Tone.PartialResponse, "Your tumors are smaller.", "Doctors call this a partial response. All the tumors we measure, added up, are 42% smaller than at your first scan."),
            new Heading(2, "What this means"),
            new BulletList(["The tumors we measure are smaller than before.", "Some cancer can still be seen.", "Your care team will talk with you about what comes next."]),
            new Heading(2, "Questions you may want to ask"),
            new CheckList(["What does this mean for my treatment?", "What is the goal of my treatment now? Is it to cure, to control, or to help me feel better for as long as it can?", "When is my next scan?"], 3) { WriteInAlt = "Empty line for your own question" },
            new Heading(2, "Your scans"),
            new DataTable(
                [new("Date"), new("Total size"), new("Result")],
                [TableRow.Of("12 Jan 2026", "first scan", "Starting point"), TableRow.Of("14 Mar 2026", "42% smaller", Run.Strong("Partial response"))]) { FirstColumnIsHeader = true },
        ],
    };

    public static ReportDocument Arabic { get; } = Patient with
    {
        Title = "نتائج التصوير",
        Language = "ar",
        RightToLeft = true,
        Furniture = new() { HeaderStart = "عيادة الشمال، 5550100", HeaderEnd = "تقرير 7QK2", PageLabel = "صفحة {0} من {1}" },
        Blocks =
        [
            new Heading(1, "نتائج التصوير الخاصة بك"),
            new KeyValues([new("الاسم", "أمينة محمد"), new("سنة الميلاد", "1961"), new("تاريخ الفحص", "14 مارس 2026")]) { PairsPerLine = 1 },
            new Callout(Tone.PartialResponse, "أورامك أصغر.", "يسمي الأطباء هذا استجابة جزئية (Partial response, PR). مجموع القياسات أصغر بنسبة 42% من الفحص الأول، أي \u206658 mm\u2069 الآن."),
            new Heading(2, "ماذا يعني هذا"),
            new BulletList(["الأورام التي نقيسها أصغر من قبل.", "لا يزال يمكن رؤية بعض السرطان في الصور، وسيتحدث معك فريق الرعاية عن الخطوة التالية."]),
            new Heading(2, "فحوصاتك"),
            new DataTable(
                [new("التاريخ"), new("الحجم الكلي") { Alignment = Alignment.End }, new("النتيجة")],
                [TableRow.Of("2026-01-12", "الفحص الأول", "نقطة البداية"), TableRow.Of("2026-03-14", "أصغر بنسبة 42%", Run.Strong("استجابة جزئية"))]) { FirstColumnIsHeader = true },
        ],
    };

    public static string LongName { get; } = string.Join(' ', Enumerable.Repeat("Maximiliana-Theodora von Hohenstauffen", 14));

    /// <summary>Everything that an uploaded file can do to a page: syntax, control characters, overrides, endless words, long names.</summary>
    public static ReportDocument Hostile { get; } = Clinician with
    {
        Furniture = Furniture(LongName, LongName),
        Blocks =
        [
            new Heading(1, $"Hostile {LongName}"),
            new KeyValues([new("Subject", ")/OpenAction (x) \\ << /JS >>"), new("Unbroken", new string('X', 300)), new("Override \u202Eabc\u202C", "a\u0000b\u0007c\u202Edef\u2066ghi")]),
            new Heading(2, LongName),
            new Heading(3, LongName),
            Lesions(15, 20),
            new Heading(2, "Tall rows"),
            new DataTable([new("Lesion"), new("A note"), new("mm") { Alignment = Alignment.End }], [TableRow.Of("T1", string.Concat(Enumerable.Repeat(LongName, 12)), "12.0"), TableRow.Of("T2", "short", "9.0")]),
            new Heading(2, "Wide"),
            new DataTable([.. Enumerable.Range(0, 9).Select(i => new TableColumn($"Supercalifragilistic{i}"))], [new TableRow([.. Enumerable.Repeat((RichText)"pneumonoultramicroscopic", 9)])]),
            new Heading(2, "Figure"),
            new Figure(Chart(900, 1400), "A tall figure", "Tall figure"),
            new Callout(Tone.Attention, LongName, [LongName, LongName + LongName]),
        ],
    };

    public static ReportDocument Of(params Block[] blocks) => Clinician with { Blocks = [new Heading(1, "Report"), .. blocks] };

    public static PageFurniture Furniture(string start, string end) =>
        new() { HeaderStart = start, HeaderEnd = end, FooterStart = "Source measurements.csv, sha256 3f9a…", PageLabel = "Page {0} of {1}" };

    public static DataTable Lesions(int lesions, int visits)
    {
        TableColumn[] columns =
        [
            new("Lesion"), new("Organ"),
            .. Enumerable.Range(0, visits).Select(v => new TableColumn(v == 0 ? "Baseline" : $"Week {6 * v}") { Alignment = Alignment.End }),
        ];
        var rows = Enumerable.Range(1, lesions)
            .Select(l => new TableRow([$"T{l}", l % 2 == 0 ? "Lymph node, left axilla" : "Liver", .. Enumerable.Range(0, visits).Select(v => (RichText)$"{10 + l + v}.{v % 10}")]));
        var sum = new TableRow(["Sum", "mm", .. Enumerable.Range(0, visits).Select(v => (RichText)$"{100 + v}.0")]) { Emphasis = true };
        return new DataTable(columns, [.. rows, sum]) { FirstColumnIsHeader = true, Caption = "Diameters in mm" };
    }

    public static Scene Chart(double width = 480, double height = 220)
    {
        var ink = new Stroke(Palette.Ink, 1.6);
        double[] sums = [92, 78, 61, 47, 44, 49, 58];
        Point At(int i) => new(40 + (i * (width - 180) / 6), height - 30 - (sums[i] * (height - 60) / 100));
        return new Scene(width, height,
        [
            new Label(new(40, 14), "Sum of target-lesion diameters over time", 9) { Bold = true },
            .. Enumerable.Range(0, 5).Select(i => new Line(new(40, height - 30 - (i * (height - 60) / 4)), new(width - 140, height - 30 - (i * (height - 60) / 4)), new(Palette.Hairline, 0.5))),
            new Line(At(4), new(width - 140, At(4).Y), new(Palette.Grey, 1) { Dash = [4, 3] }),
            new Label(new(width - 134, At(4).Y + 3), "Nadir 44 mm", 8),
            new Poly([.. Enumerable.Range(0, 7).Select(At)]) { Stroke = ink },
            .. Enumerable.Range(0, 7).Select(i => new Dot(At(i), 3.5) { Fill = Palette.Mark(Tone.PartialResponse), Stroke = new(Palette.Grey, 1) }),
            .. Enumerable.Range(0, 7).Select(i => new Label(new(At(i).X, At(i).Y - 7), $"{sums[i]} PR", 8) { Anchor = Anchor.Middle, Bold = true, Halo = true }),
            new Box(new(width - 120, 20), 12, 12) { Fill = Palette.Mark(Tone.ProgressiveDisease), Stroke = new(Palette.Grey, 1) },
            new Label(new(14, height / 2), "Sum (mm)", 8) { Anchor = Anchor.Middle, Upwards = true },
        ]);
    }

    private static DataTable ByVisit() => new(
        [
            new("Week") { Alignment = Alignment.End }, new("Sum (mm)") { Alignment = Alignment.End }, new("vs baseline") { Alignment = Alignment.End },
            new("vs nadir") { Alignment = Alignment.End }, new("Target"), new("Non-target"), new("New lesions"), new("Overall"),
        ],
        [
            .. new[] { ("0", "92", "–", "–", "BL"), ("6", "78", "−15.2%", "–", "SD"), ("12", "61", "−33.7%", "–", "PR"), ("36", "58", "−37.0%", "+31.8%", "PD") }
                .Select(v => TableRow.Of(v.Item1, v.Item2, v.Item3, v.Item4, v.Item5, "Non-CR/non-PD", "No", Run.Strong(v.Item5, v.Item5 == "PD" ? Tone.ProgressiveDisease : Tone.PartialResponse))),
        ])
    { FirstColumnIsHeader = true };
}
