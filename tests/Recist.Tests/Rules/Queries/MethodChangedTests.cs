namespace Recist.Tests.Rules;

public class MethodChangedTests
{
    [Theory]
    [InlineData("CT SCAN", "MRI", true)]
    [InlineData("CT SCAN", "ct scan", false)]
    [InlineData("CT SCAN", null, false)]
    [InlineData(null, "MRI", false)]
    public void Another_method_than_at_baseline_is_asked_about(string? before, string? now, bool asked) =>
        Assert.Equal(asked, Patient.WithTargets().Baseline(30m).Where(v => By(v, before)).On(42, 30m).Where(v => By(v, now))
            .Assess().Queries.Any(q => q.Code == QueryCodes.MethodChanged && q.Visit == "Day 42"));

    [Theory]
    [InlineData(Modality.CT, null, "CT SCAN", false)]
    [InlineData(Modality.CT, null, "MRI", true)]
    [InlineData(Modality.MRI, null, "mri", false)]
    [InlineData(Modality.ChestXRay, null, "CXR", false)]
    [InlineData(Modality.ChestXRay, null, "X-RAY", false)]
    [InlineData(Modality.ChestXRay, null, "CT", true)]
    [InlineData(Modality.Ultrasound, null, "US", false)]
    [InlineData(Modality.CT, "MRI", "MRI", false)] // the scan itself stands over the lesion's modality
    [InlineData(Modality.CT, "MRI", "CT", true)]
    public void Where_the_baseline_scan_names_none_the_modality_of_the_lesion_is_compared(Modality modality, string? before, string now, bool asked) => Assert.Equal(asked,
        new Patient().Also(Patient.Target("T1") with { AtBaseline = new() { Modality = modality } }).Baseline(30m).Where(v => By(v, before)).On(42, 30m).Where(v => By(v, now))
            .Assess().Queries.Any(q => q.Code == QueryCodes.MethodChanged && q.Visit == "Day 42"));

    private static Visit By(Visit visit, string? method) => visit with { Measurements = [visit.Measurements[0] with { Method = method }] };
}
