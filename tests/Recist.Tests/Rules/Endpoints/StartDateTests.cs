namespace Recist.Tests.Rules;

public class StartDateTests
{
    private static readonly Patient Progressing = Patient.WithTargets().Baseline(30m).On(84, 60m);

    [Fact]
    public void By_default_it_is_the_baseline_visit() => Assert.Equal(Patient.Day(0), Progressing.Assess().Endpoints.Pfs!.Start);

    [Fact]
    public void A_stated_start_comes_before_it() =>
        Assert.Equal(81, (Progressing with { Dates = new() { Start = Patient.Day(3) } }).Assess().Endpoints.Pfs!.Days);

    [Fact]
    public void The_reference_date_does_not_move_it() =>
        Assert.Equal(Patient.Day(0), (Progressing with { Dates = new() { Reference = Patient.Day(3) } }).Assess().Endpoints.Pfs!.Start);

    [Fact]
    public void Response_level_input_without_a_start_begins_at_the_reference_date_or_the_first_visit()
    {
        var given = ResponseSequence.Read("42 SD, 84 PD");
        Assert.Equal(Patient.Day(0), given.Assess().Endpoints.Pfs!.Start);
        Assert.Equal(Patient.Day(42), (given with { Dates = new() }).Assess().Endpoints.Pfs!.Start);
    }
}
