using CsCheck;
using Recist.Reports.Statistics;

namespace Recist.Tests.Statistics;

/// <summary>Against printed tables: the 6-MP trial (Freireich et al. 1963, Blood 21:699-716) and the AML trial (Miller 1997, Survival Analysis; R's <c>aml</c>).</summary>
public class KaplanMeierTests
{
    private static readonly FollowUp[] SixMp = Weeks("6 6 6 6+ 7 9+ 10 10+ 11+ 13 16 17+ 19+ 20+ 22 23 25+ 32+ 32+ 34+ 35+");
    private static readonly FollowUp[] Placebo = Weeks("1 1 2 2 3 4 4 5 5 8 8 8 8 11 11 12 12 15 17 22 23");
    private static readonly FollowUp[] Maintained = Weeks("9 13 13+ 18 23 28+ 31 34 45+ 48 161+");

    [Theory] // As survfit with conf.type = "log-log" and Stata's sts list print them.
    [InlineData(6, 21, 3, 0.8571, 0.0764, 0.6197, 0.9516)]
    [InlineData(7, 17, 1, 0.8067, 0.0869, 0.5631, 0.9228)]
    [InlineData(10, 15, 1, 0.7529, 0.0963, 0.5032, 0.8894)]
    [InlineData(13, 12, 1, 0.6902, 0.1068, 0.4316, 0.8491)]
    [InlineData(16, 11, 1, 0.6275, 0.1141, 0.3675, 0.8049)]
    [InlineData(22, 7, 1, 0.5378, 0.1282, 0.2678, 0.7468)]
    [InlineData(23, 6, 1, 0.4482, 0.1346, 0.1881, 0.6801)]
    public void Six_MP_has_the_printed_curve(int day, int atRisk, int events, double survival, double error, double lower, double upper)
    {
        var step = KaplanMeier.Of(SixMp).Steps.Single(s => s.Day == day);
        Assert.Equal((atRisk, events), (step.AtRisk, step.Events));
        Assert.Equal([survival, error, lower, upper], new[] { step.Survival, step.StandardError!.Value, step.Lower!.Value, step.Upper!.Value }.Select(x => Math.Round(x, 4)));
    }

    [Theory]
    [InlineData(9, 11, 0.909, 0.0867)]
    [InlineData(13, 10, 0.818, 0.1163)]
    [InlineData(18, 8, 0.716, 0.1397)]
    [InlineData(23, 7, 0.614, 0.1526)]
    [InlineData(31, 5, 0.491, 0.1642)]
    [InlineData(34, 4, 0.368, 0.1627)]
    [InlineData(48, 2, 0.184, 0.1535)]
    public void Maintained_AML_has_the_printed_curve(int day, int atRisk, double survival, double error)
    {
        var step = KaplanMeier.Of(Maintained).Steps.Single(s => s.Day == day);
        Assert.Equal((atRisk, survival, error), (step.AtRisk, Math.Round(step.Survival, 3), Math.Round(step.StandardError!.Value, 4)));
    }

    [Fact]
    public void Medians_are_the_printed_ones_and_an_open_limit_is_null()
    {
        var (sixMp, placebo, maintained) = (KaplanMeier.Of(SixMp), KaplanMeier.Of(Placebo), KaplanMeier.Of(Maintained));
        Assert.Equal((23.0, 8.0, 31.0), (sixMp.Median, placebo.Median, maintained.Median));
        Assert.Equal((13.0, (double?)null), sixMp.MedianInterval);
        Assert.Equal((4.0, 11.0), placebo.MedianInterval);
    }

    [Fact]
    public void A_curve_at_exactly_one_half_has_its_median_midway_to_the_next_event() =>
        Assert.Equal(6.5, KaplanMeier.Of(Weeks("3 5 8 9")).Median);

    [Fact]
    public void A_curve_that_reaches_nobody_has_no_limits_there()
    {
        var last = KaplanMeier.Of(Placebo).Steps[^1];
        Assert.Equal(new(23, 1, 1, 0, null, null, null), last);
    }

    [Fact]
    public void Without_events_the_curve_stays_at_one()
    {
        var curve = KaplanMeier.Of(Weeks("3+ 5+"));
        Assert.Empty(curve.Steps);
        Assert.Equal((1.0, (double?)null, 1, 0), (curve.Survival(4), curve.Median, curve.AtRisk(5), curve.AtRisk(6)));
        Assert.Empty(KaplanMeier.Of([]).Steps);
    }

    [Fact]
    public void At_risk_counts_those_followed_to_the_day_itself() =>
        Assert.Equal((21, 21, 17, 2), (KaplanMeier.Of(SixMp).AtRisk(0), KaplanMeier.Of(SixMp).AtRisk(6), KaplanMeier.Of(SixMp).AtRisk(7), KaplanMeier.Of(SixMp).AtRisk(33)));

    [Fact]
    public void Without_censoring_it_is_the_share_that_is_left() => Gen.Int[0, 300].List[1, 40].Sample(days =>
    {
        var curve = KaplanMeier.Of(days.Select(d => new FollowUp(d, true)));
        Assert.All(days, d => Assert.Equal((double)days.Count(x => x > d) / days.Count, curve.Survival(d), 12));
    });

    [Fact]
    public void Order_does_not_matter_and_the_band_holds_the_curve() => Gen.Select(Gen.Int[0, 200], Gen.Bool).List[1, 40].Sample(list =>
    {
        var patients = list.Select(p => new FollowUp(p.Item1, p.Item2)).ToList();
        var curve = KaplanMeier.Of(patients);
        Assert.Equal(curve.Steps, KaplanMeier.Of(patients.AsEnumerable().Reverse()).Steps);
        Assert.All(curve.Steps.Where(s => s.Lower is not null), s => Assert.True(s.Lower <= s.Survival && s.Survival <= s.Upper && s.Lower > 0 && s.Upper < 1));
    });

    [Theory] // Published values of the normal distribution, 15 digits.
    [InlineData(0.975, 1.959963984540054)]
    [InlineData(0.995, 2.5758293035489)]
    [InlineData(0.001, -3.090232306167813)]
    [InlineData(0.999999, 4.753424308817087)]
    [InlineData(1e-20, -9.262340089798408)]
    [InlineData(0.5, 0)]
    public void Normal_quantiles(double p, double z) => Assert.Equal(z, NormalQuantile.Of(p), 11);

    private static FollowUp[] Weeks(string times) =>
        [.. times.Split(' ').Select(t => new FollowUp(int.Parse(t.TrimEnd('+'), System.Globalization.CultureInfo.InvariantCulture), !t.EndsWith('+')))];
}
