namespace Recist.Tests.Rules;

public class RecordedPartsDifferTests
{
    [Theory]
    [InlineData(TargetResponse.PR, null)]
    [InlineData(TargetResponse.SD, "SD, computed PR")]
    public void A_recorded_target_response_that_is_not_the_computed_one_is_asked_about(TargetResponse recorded, string? found) =>
        Assert.Equal(found, Found(v => v with { RecordedTarget = recorded }));

    [Theory]
    [InlineData(NonTargetResponse.CR, "CR, computed none")]
    [InlineData(null, null)]
    public void So_is_a_recorded_non_target_response(NonTargetResponse? recorded, string? found) =>
        Assert.Equal(found, Found(v => v with { RecordedNonTarget = recorded }));

    [Theory]
    [InlineData(true, "new lesion, computed none")]
    [InlineData(false, null)]
    public void So_is_a_recorded_new_lesion(bool recorded, string? found) =>
        Assert.Equal(found, Found(v => v with { RecordedNewLesion = recorded }));

    [Fact]
    public void So_is_a_new_lesion_that_is_not_recorded() => Assert.Equal(
        "no new lesion, computed N1", Found(v => v with { RecordedNewLesion = false, NewLesions = [new("N1", NewLesionStatus.Unequivocal)] }, QueryCodes.RecordedNewLesionDiffers));

    private static string? Found(Func<Visit, Visit> record, string? code = null) =>
        Patient.WithTargets().Baseline(30m).On(42, 10m).Where(record).Assess().Queries.SingleOrDefault(q => code is null || q.Code == code)?.Found;
}
