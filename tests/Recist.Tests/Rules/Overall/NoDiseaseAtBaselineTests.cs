namespace Recist.Tests.Rules;

public class NoDiseaseAtBaselineTests
{
    [Theory]
    [InlineData(null, OverallResponse.NED)]
    [InlineData(NewLesionStatus.Equivocal, OverallResponse.NED)]
    [InlineData(NewLesionStatus.Unequivocal, OverallResponse.PD)]
    public void There_is_no_evidence_of_disease_until_a_new_lesion(NewLesionStatus? found, OverallResponse expected)
    {
        var patient = new Patient().Baseline().On(42);
        var visit = (found is { } status ? patient.New("L9", status) : patient).Last();
        Assert.Equal((expected, null, null), (visit.Overall, visit.Target, visit.NonTarget));
    }
}
