namespace Recist.Tests.Rules;

public class UnitToCheckTests
{
    [Theory]
    [InlineData("42 4.1", 42)] // the later of two
    [InlineData("4.1 42", 42)]
    [InlineData("40 4 41", 42)] // a tenth of both neighbours
    [InlineData("4 40 4.1", 42)] // ten times both
    [InlineData("4 40 41", 0)] // the first: of its one neighbour
    [InlineData("40 41 4", 84)] // the last
    [InlineData("40 5 41", 42)] // an eighth
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
