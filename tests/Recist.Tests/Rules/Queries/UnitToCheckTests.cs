namespace Recist.Tests.Rules;

public class UnitToCheckTests
{
    [Theory]
    [InlineData("42 4.1", 42)] // the later of two
    [InlineData("4.1 42", 42)]
    [InlineData("40 4 41", 42)] // a tenth of both neighbours
    [InlineData("4 40 4.1", 42)] // ten times both
    [InlineData("40 41 4", 84)] // the last
    [InlineData("40 5 41", 42)] // an eighth
    [InlineData("33 2.3 20", 42)] // a fourteenth of the one before and a ninth of the one after
    [InlineData("20 2.3 33", 42)]
    [InlineData("3 40 4.5", 42)] // thirteen and nine times
    [InlineData("48 4 48", 42)] // a twelfth
    [InlineData("40 5.1 40.5", -1)]
    [InlineData("49 4 49", -1)]
    [InlineData("40 4 20", 0)] // 4 is a fifth of 20: only the first is ten times its one neighbour
    [InlineData("40 30 20", -1)]
    [InlineData("40", -1)]
    [InlineData("40 0 41", -1)] // gone, and back
    [InlineData("40 0 4", 84)] // gone lengths are passed over
    [InlineData("40 small 41", -1)]
    public void A_length_about_a_tenth_or_ten_times_of_those_beside_it_is_asked_about(string lengths, int day)
    {
        var patient = Patient.WithTargets();
        foreach (var (mm, i) in Patient.Mm(lengths).Select((mm, i) => (mm, i)))
        {
            patient = i == 0 ? patient.Baseline(mm) : patient.On(42 * i, mm);
        }

        Assert.Equal(
            day < 0 ? [] : [day == 0 ? "Baseline" : $"Day {day}"],
            patient.Assess().Queries.Where(q => q.Code == QueryCodes.UnitToCheck).Select(q => q.Visit));
    }

    [Theory]
    [InlineData("42 40 4.0 3.9", "84 126")] // to the last visit
    [InlineData("42 40 4 3.9 41", "84 126")] // two visits, and back
    [InlineData("40 4 4.1 3.8", "42 84 126")] // the first follow-up on: small for good, it is no slip of the baseline
    [InlineData("100 10 8 6 4", "42 84 126 168")]
    [InlineData("4 40 41", "0 42 84")]
    [InlineData("4 4.1 41 40", "84 126")] // millimetres after centimetres
    [InlineData("42 40 4 3 1", "84 126 168")] // beyond a twelfth later on
    [InlineData("42 40 4 0 3.9", "84 168")] // gone between
    [InlineData("42 40 4 3.9 41 4", "84 126 168")] // the one between is ten times of both beside it
    [InlineData("42 40 4 8", "")] // between the two scales: it has changed
    [InlineData("42 40 4 3.9 20", "")] // back half-way
    [InlineData("42 20 10 4", "")] // on its way
    [InlineData("42 40 6 5", "")] // a seventh: no slip
    [InlineData("60 58 4 4", "")] // a fourteenth
    public void So_are_several_in_a_row_where_the_step_is_about_ten_times_and_lasts(string lengths, string days)
    {
        var patient = Patient.WithTargets();
        foreach (var (mm, i) in Patient.Mm(lengths).Select((mm, i) => (mm, i)))
        {
            patient = i == 0 ? patient.Baseline(mm) : patient.On(42 * i, mm);
        }

        var assessment = patient.Assess();
        Assert.Equal(
            days.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(d => d == "0" ? "Baseline" : $"Day {d}"),
            assessment.Queries.Where(q => q.Code == QueryCodes.UnitToCheck).Select(q => q.Visit));
    }

    [Fact]
    public void A_run_says_where_it_begins_and_leaves_the_responses_alone()
    {
        var assessment = Patient.WithTargets().Baseline(42m).On(42, 40m).On(84, 4m).On(126, 3.9m).Assess();
        Assert.Equal(
            ["4 mm, from Day 84 on, after 40 mm", "3.9 mm, from Day 84 on, after 40 mm"],
            assessment.Queries.Where(q => q.Code == QueryCodes.UnitToCheck).Select(q => q.Found));
        Assert.Equal([null, OverallResponse.SD, OverallResponse.PR, OverallResponse.PR], assessment.Visits.Select(v => v.Overall));
    }

    [Fact]
    public void Each_lesion_that_slips_at_the_same_visit_is_named()
    {
        var assessment = Patient.WithTargets(2).Baseline(42m, 30m).On(42, 40m, 28m).On(84, 4m, 2.8m).On(126, 3.9m, 2.7m).Assess();
        Assert.Equal(4, assessment.Queries.Count(q => q.Code == QueryCodes.UnitToCheck));
    }

    [Fact]
    public void So_is_a_new_lesion_and_the_short_axis_of_a_non_target_node()
    {
        var patient = Patient.WithTargets().Also(Patient.NonTargetNode("NT1")).Baseline(30m).On(42, 30m).Where(v => v with
        {
            NewLesions = [new("X", NewLesionStatus.Unequivocal) { Diameter = Length.FromMillimetres(20m) }],
            NonTargets = [new("NT1", NonTargetStatus.Present) { ShortAxis = Length.FromMillimetres(12m) }],
        }).On(84, 30m).Where(v => v with
        {
            NewLesions = [new("X", NewLesionStatus.Unequivocal) { Diameter = Length.FromMillimetres(2.2m) }],
            NonTargets = [new("NT1", NonTargetStatus.Present) { ShortAxis = Length.FromMillimetres(1.2m) }],
        });
        Assert.Equal(
            ["NT1", "X"],
            patient.Assess().Queries.Where(q => q.Code == QueryCodes.UnitToCheck).SelectMany(q => q.Lesions).Order(StringComparer.Ordinal));
    }
}
