namespace Recist.Tests.Rules;

/// <summary>Measurability of one baseline lesion, written in a line.</summary>
internal static class Baseline
{
    public static (Recist.Measurability Is, string Rule) Of(LesionBaseline facts, bool node = false, Criteria criteria = Criteria.Recist11)
    {
        var conformance = new Patient().Also(new Lesion("L1", LesionRole.NonTarget, null, null, node, facts)).By(criteria).Baseline().Assess().Conformance;
        return (conformance.Lesions.Single().Value, conformance.Reasons[0].Rule);
    }

    public static Length Mm(string text) => Length.FromMillimetres(Patient.Mm(text)[0]!.Value);
}
