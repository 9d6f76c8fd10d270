namespace Recist.Tests.Naive;

/// <summary>rules.md section 13, imRECIST: measurable new lesions join the sum.</summary>
internal static class NaiveNewLesionSum
{
    public static List<decimal?> Values(NaivePatient patient, Visit visit) => [];
}
