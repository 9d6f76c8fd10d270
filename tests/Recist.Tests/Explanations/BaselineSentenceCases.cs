using Recist.Tests.Rules;

namespace Recist.Tests.Explanations;

/// <summary>What a baseline may lack.</summary>
internal static class BaselineSentenceCases
{
    public static IEnumerable<SentenceCase> All
    {
        get
        {
            yield return new("too many targets, some too small", (Patient.WithTargets(6).Baseline(9m, 12m, 15m, 20m, 10m, 30m) with { Lesions = [.. Enumerable.Range(1, 6).Select(i => new Lesion("T" + i, LesionRole.Target, i < 4 ? "liver" : "lung", null, false, new LesionBaseline { Slice = Length.FromMillimetres(i == 2 ? 7m : 5m), Modality = Modality.CT }))], Dates = new() { Start = Patient.Day(40) } })) { WithBaseline = true };
            yield return new("nodes, bone, cyst, irradiated, ultrasound", (Patient.WithTargets(6).Baseline(14m, 20m, 20m, 20m, 20m, 9m) with { Lesions = [new("T1", LesionRole.Target, "lymph node", null, true), new("T2", LesionRole.Target, "bone", null, false, new() { Bone = BoneLesion.Blastic }), new("T3", LesionRole.Target, "liver", null, false, new() { SimpleCyst = true }), new("T4", LesionRole.Target, "lung", null, false, new() { PriorLocalTherapy = true }), new("T5", LesionRole.Target, "breast", null, false, new() { Modality = Modality.Ultrasound }), new("T6", LesionRole.Target, "lymph node", null, true)] })) { WithBaseline = true };
            yield return new("effusion, start before the baseline", (Patient.WithTargets(1).Baseline(30m) with { Lesions = [new("T1", LesionRole.Target, "pleura", null, false, new() { TrulyNonMeasurable = true })], Dates = new() { Start = Patient.Day(-3) } })) { WithBaseline = true };
            yield return new("mRECIST: porta hepatis and no enhancement", (Patient.WithTargets(2).By(Criteria.MRecistHcc).Baseline(18m, 30m) with { Lesions = [new("T1", LesionRole.Target, "lymph node", null, true, new() { PortaHepatis = true, ShortAxis = Length.FromMillimetres(18m) }), new("T2", LesionRole.Target, "liver", null, false, new() { Intrahepatic = true, ArterialEnhancement = false })] })) { WithBaseline = true };
            yield return new("baseline incomplete, two targets", Patient.WithTargets(3).Baseline(20m, null, null)) { WithBaseline = true };
        }
    }
}
