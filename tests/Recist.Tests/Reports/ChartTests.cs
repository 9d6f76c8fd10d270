using Recist.Reports.Charts;
using Recist.Reports.Content;
using Recist.Reports.Document;
using Recist.Reports.Scenes;

namespace Recist.Tests.Reports;

public class ChartTests
{
    public static TheoryData<string> Cases => [.. ReportCases.All.Keys];

    [Theory]
    [MemberData(nameof(Cases))]
    public void Every_mark_lies_inside_its_drawing_and_no_number(string name)
    {
        foreach (var scene in Scenes(name))
        {
            foreach (var (x, y) in scene.Marks.SelectMany(Corners))
            {
                Assert.InRange(x, -2, scene.Width + 2);
                Assert.InRange(y, -2, scene.Height + 2);
            }
        }
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void No_label_covers_another(string name)
    {
        foreach (var scene in Scenes(name))
        {
            Assert.Null(Covered(scene));
        }
    }

    [Fact]
    public void The_check_of_labels_sees_two_in_one_place() =>
        Assert.NotNull(Covered(new(100, 100, [new Label(new(10, 10), "58.0 PD", 8), new Label(new(20, 12), "49.0 PR", 8)])));

    [Fact]
    public void A_visit_without_a_sum_breaks_the_curve()
    {
        var data = Data([10, null, 8, 6]);
        Assert.Single(BurdenChart.Draw(data).Marks.OfType<Poly>());
        Assert.Equal(2, BurdenChart.Draw(data).Marks.OfType<Poly>().Single().Points.Count);
    }

    [Fact]
    public void Visits_stand_as_far_apart_as_they_were()
    {
        var scale = new DayScale(0, 100, new Frame(0, 0, 128, 100));
        Assert.Equal(14, scale.X(0), 6);
        Assert.Equal(64, scale.X(50), 6);
        Assert.Equal(114, scale.X(100), 6);
    }

    [Theory]
    [InlineData(92, 20, 100)]
    [InlineData(1, 0.25, 1.25)]
    [InlineData(0, 0.25, 1.25)]
    [InlineData(2404, 1000, 3000)]
    public void The_axis_starts_at_0_with_round_steps(double largest, double step, double most)
    {
        var scale = AmountScale.FromZero(largest, new Frame(0, 0, 100, 100));
        Assert.Equal((0, step, most), (scale.Least, scale.Step, scale.Most));
    }

    [Fact]
    public void Labels_in_the_gutter_keep_their_distance() =>
        Assert.Equal([10, 21, 32], Gutter.Spread([10, 11, 12], 11, 0, 100));

    [Fact]
    public void Labels_in_the_gutter_stay_on_the_page() =>
        Assert.Equal([78, 89, 100], Gutter.Spread([98, 99, 100], 11, 0, 100));

    [Theory]
    [InlineData(30, 70, 120, Zone.Smaller)]
    [InlineData(70, 70, 120, Zone.Smaller)]
    [InlineData(71, 70, 120, Zone.Same)]
    [InlineData(120, 70, 120, Zone.Bigger)]
    [InlineData(60, 70, 55, Zone.Bigger)]
    [InlineData(50, 70, 55, Zone.Smaller)]
    public void The_dot_stands_in_the_zone_of_the_verdict(double sum, double partial, double progression, object zone)
    {
        var line = NumberLineData.Of(sum, partial, progression, 100);
        Assert.Equal((Zone)zone, line.Zone);
        var place = line.Place(sum) * line.Zones.Count;
        Assert.InRange(place, line.Zones.ToList().IndexOf(line.Zone) - 0.001, line.Zones.ToList().IndexOf(line.Zone) + 1.001);
    }

    private static string? Covered(Scene scene)
    {
        var boxes = scene.Marks.OfType<Label>().Select(l => (l.Text, Box: BoxOf(l))).ToArray();
        return boxes.SelectMany((a, i) => boxes.Skip(i + 1).Where(b => Overlap(a.Box, b.Box)).Select(b => $"'{a.Text}' covers '{b.Text}'")).FirstOrDefault();
    }

    public static TheoryData<int, int> Crowds => new(Enumerable.Range(2, 39).SelectMany(visits => Enumerable.Range(0, 6).Select(seed => (visits, seed))));

    [Theory]
    [MemberData(nameof(Crowds))]
    public void No_two_labels_meet_and_no_label_hides_a_visit(int visits, int seed)
    {
        var data = Crowd(visits, seed);
        var scene = BurdenChart.Draw(data);
        var boxes = scene.Marks.OfType<Label>().Select(l => (l.Text, Box: Measured(l))).ToArray();
        foreach (var (i, a) in boxes.Index())
        {
            Assert.InRange(a.Box.Left, 0, scene.Width);
            Assert.InRange(a.Box.Right, 0, scene.Width);
            Assert.Null(boxes.Skip(i + 1).Where(b => Meet(a.Box, b.Box)).Select(b => $"'{a.Text}' meets '{b.Text}'").FirstOrDefault());
            Assert.DoesNotContain(scene.Marks.OfType<Dot>(), d => Meet(a.Box, new(d.Centre.X - d.Radius, d.Centre.Y - d.Radius, d.Centre.X + d.Radius, d.Centre.Y + d.Radius)));
        }
    }

    [Theory]
    [InlineData(12)]
    [InlineData(20)]
    [InlineData(40)]
    public void First_last_smallest_sum_and_each_change_of_response_keep_their_labels(int visits)
    {
        var data = Data([.. Enumerable.Range(0, visits).Select(i => i < visits / 2 ? 100.0 - (i * 60.0 / visits) : 70 + ((i - (visits / 2.0)) * 90 / visits))]);
        data = data with { Points = [.. data.Points.Select((p, i) => p with { Letters = i == 0 ? "" : i < visits / 3 ? "SD" : i < visits * 2 / 3 ? "PR" : "PD" })] };
        var labels = BurdenChart.Draw(data).Marks.OfType<Label>().Where(l => l.Halo).Select(l => l.Text).ToArray();
        foreach (var (i, point) in data.Points.Index().Where(x => VisitMarks.IsKey(data, x.Index)))
        {
            Assert.True(labels.Contains($"{point.Value} {point.Letters}".TrimEnd()), $"visit {i}: {point.Value} {point.Letters}");
        }

        Assert.True(BurdenChart.IsThinned(data));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(50)]
    [InlineData(99)]
    [InlineData(101)]
    [InlineData(200)]
    [InlineData(900)]
    public void Figures_can_be_read_on_every_ground_of_the_heat_map(double percent) =>
        Assert.True((Light(HeatMap.Ground(percent)) + 0.05) / (Light(Palette.Ink) + 0.05) >= 4.5);

    [Fact]
    public void Each_cell_of_the_heat_map_has_its_figure_and_a_missing_lesion_says_so()
    {
        var scene = ClinicianReport.Compose(ReportCases.Of("H", ReportCases.Course([40m, 20m], [20m, 30m], [0m, null]))).Blocks.OfType<Figure>().Last().Scene;
        Assert.Equal(["0", "42", "84", "T01", "100", "50", "0", "T02", "100", "150", "NE"], scene.Marks.OfType<Label>().Select(l => Isolate.Removed(l.Text)));
    }

    [Theory]
    [InlineData(2)]
    [InlineData(20)]
    [InlineData(40)]
    public void Labels_of_the_heat_map_keep_apart(int visits)
    {
        var rows = Enumerable.Range(0, visits).Select(i => new decimal?[] { 40m + (i * 10), i % 7 == 3 ? null : 20m }).ToArray();
        foreach (var scene in ClinicianReport.Compose(ReportCases.Of("H", ReportCases.Course(rows))).Blocks.OfType<Figure>().Select(f => f.Scene))
        {
            var boxes = scene.Marks.OfType<Label>().Select(Measured).ToArray();
            Assert.All(boxes.Index(), a => Assert.DoesNotContain(boxes.Skip(a.Index + 1), b => Meet(a.Item, b)));
        }
    }

    private static double Light(Colour colour)
    {
        static double Channel(byte value) => value / 255.0 is var c && c <= 0.03928 ? c / 12.92 : Math.Pow((c + 0.055) / 1.055, 2.4);
        return (0.2126 * Channel(colour.Red)) + (0.7152 * Channel(colour.Green)) + (0.0722 * Channel(colour.Blue));
    }

    private static BurdenData Crowd(int visits, int seed)
    {
        var random = new Random((visits * 10) + seed);
        var (sum, step, letters) = (120.0, seed % 3 == 2 ? 1 : 42, new[] { "SD", "PR", "PD", "NE", "N/N", "iUPD", "iCPD" });
        var day = 0;
        var points = Enumerable.Range(0, visits).Select(i =>
        {
            day += i == 0 ? 0 : seed >= 3 ? random.Next(0, 90) : step;
            sum = Math.Max(0, sum + random.Next(-25, 26));
            return new BurdenPoint(day, i > 0 && random.Next(12) == 0 ? null : sum, sum.ToString("0.0", System.Globalization.CultureInfo.InvariantCulture), i == 0 ? "" : letters[random.Next(letters.Length)], Tone.StableDisease);
        }).ToArray();
        return Data([]) with
        {
            Points = [.. points],
            Baseline = 120,
            LeftTitle = "Sum of diameters, mm",
            RightTitle = "% of baseline sum",
            TickText = d => ($"Week {d / 7}", "14 Mar 2026"),
            Limits = [new(120, 0, "Baseline 120.0 mm (100%)", Tone.Muted, true), new(84, 0, "PR limit 84 mm (70%)", Tone.PartialResponse, false), new(90, 0, "PD limit 90 mm", Tone.ProgressiveDisease, false), new(75, 0, "Nadir 75.0 mm", Tone.Muted, true)],
        };
    }

    /// <summary>The box of a label by the widths of its letters.</summary>
    private static Frame Measured(Label label)
    {
        var width = TextWidth.Of(label.Text, label.Size, label.Bold);
        var left = label.Anchor switch { Anchor.Left => label.At.X, Anchor.Right => label.At.X - width, _ => label.At.X - (width / 2) };
        return new(left, label.At.Y - (label.Size * 0.72), left + width, label.At.Y + (label.Size * 0.2));
    }

    private static bool Meet(Frame a, Frame b) => a.Left < b.Right && b.Left < a.Right && a.Top < b.Bottom && b.Top < a.Bottom;

    private static BurdenData Data(double?[] sums) => new(
        [.. sums.Select((s, i) => new BurdenPoint(i * 42, s, s?.ToString("0.0", System.Globalization.CultureInfo.InvariantCulture) ?? "", "SD", Tone.StableDisease))],
        [])
    {
        LeftTitle = "mm",
        RightTitle = "%",
        TickText = day => ($"{day}", ""),
    };

    private static IEnumerable<Scene> Scenes(string name) =>
        new[] { ClinicianReport.Compose(ReportCases.All[name]), PatientReport.Compose(ReportCases.All[name]) }
            .SelectMany(d => d.Blocks).OfType<Figure>().Select(f => f.Scene);

    private static IEnumerable<(double X, double Y)> Corners(Mark mark) => mark switch
    {
        Line l => [(l.From.X, l.From.Y), (l.To.X, l.To.Y)],
        Poly p => p.Points.Select(q => (q.X, q.Y)),
        Box b => [(b.At.X, b.At.Y), (b.At.X + b.Width, b.At.Y + b.Height)],
        Dot d => [(d.Centre.X - d.Radius, d.Centre.Y - d.Radius), (d.Centre.X + d.Radius, d.Centre.Y + d.Radius)],
        Label l => [(BoxOf(l).Left, BoxOf(l).Top), (BoxOf(l).Right, BoxOf(l).Bottom)],
        _ => [],
    };

    /// <summary>The ink of a label at a usual letter width, narrower than the estimate that places it.</summary>
    private static Frame BoxOf(Label label)
    {
        var width = label.Text.Length * label.Size * 0.48;
        var left = label.Anchor switch { Anchor.Left => label.At.X, Anchor.Right => label.At.X - width, _ => label.At.X - (width / 2) };
        return new(left, label.At.Y - (label.Size * 0.7), left + width, label.At.Y);
    }

    private static bool Overlap(Frame a, Frame b) => a.Left < b.Right - 0.5 && b.Left < a.Right - 0.5 && a.Top < b.Bottom - 0.5 && b.Top < a.Bottom - 0.5;
}
