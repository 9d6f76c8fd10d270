namespace Recist.Tests.Rules;

public class SliceChangedTests
{
    [Theory]
    [InlineData("5", "-", "5", false)]
    [InlineData("5", "-", "5.0001", true)]
    [InlineData("5", "-", "3", true)]
    [InlineData("5", "-", "-", false)] // not stated
    [InlineData("-", "-", "3", false)]
    [InlineData("-", "5", "3", true)] // stated for the lesion
    [InlineData("5", "3", "5", false)] // the scan itself stands over the lesion's
    public void Another_slice_than_at_baseline_is_asked_about(string scan, string lesion, string now, bool asked) => Assert.Equal(asked,
        new Patient().Also(Patient.Target("T1") with { AtBaseline = new() { Slice = Mm(lesion) } }).Baseline(30m).Where(v => On(v, scan)).On(42, 30m).Where(v => On(v, now))
            .Assess().Queries.Any(q => q is { Code: QueryCodes.SliceChanged, Visit: "Day 42", Lesions: ["T1"] }));

    private static Visit On(Visit visit, string slice) => visit with { Measurements = [visit.Measurements[0] with { Slice = Mm(slice) }] };

    private static Length? Mm(string text) => Patient.Mm(text)[0] is { } mm ? Length.FromMillimetres(mm) : null;
}
