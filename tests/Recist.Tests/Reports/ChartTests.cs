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
