namespace Recist.Tests.Naive.Cases;

/// <summary>Few lesions: targets T1.., non-targets NT1.., new lesions N1...</summary>
internal static class RandomLesions
{
    public static List<Lesion> Make(CaseRandom random, Criteria criteria)
    {
        var lesions = new List<Lesion>();
        var targets = random.Pick(0, 1, 1, 1, 1, 2, 2, 2, 2, 2, 3, 3, 3, 4, random.Pick(4, 5, 6, 11));
        for (var i = 1; i <= targets; i++)
        {
            lesions.Add(One(random, criteria, "T" + i, LesionRole.Target, targets));
        }

        for (var i = 1; i <= random.Pick(0, 0, 1, 1, 2); i++)
        {
            lesions.Add(One(random, criteria, "NT" + i, LesionRole.NonTarget, targets));
        }

        for (var i = 1; i <= (criteria == Criteria.IRecist ? random.Pick(0, 1, 2, 3, 3) : random.Pick(0, 0, 0, 1, 2, 3)); i++)
        {
            lesions.Add(new("N" + i, LesionRole.New, random.Pick("liver", "bone", null), IsNode: random.Percent(35))
            {
                NewKind = random.Pick(NewLesionKind.Target, NewLesionKind.NonTarget),
            });
        }

        return lesions;
    }

    private static Lesion One(CaseRandom random, Criteria criteria, string id, LesionRole role, int targets)
    {
        var organ = targets > 5 ? random.Pick("lung", "Lungs") : random.Pick("lung", "left lung", "Lungs", "liver", "right kidney", "bone", null);
        var facts = random.Percent(60) || criteria == Criteria.MRecistHcc ? Facts(random, criteria) : null;
        return new(id, role, organ, IsNode: random.Percent(30), AtBaseline: facts);
    }

    private static LesionBaseline Facts(CaseRandom random, Criteria criteria)
    {
        var liver = criteria == Criteria.MRecistHcc && random.Percent(60);
        return new()
        {
            Longest = random.Percent(70) ? null : Size(random),
            ShortAxis = random.Percent(70) ? null : Size(random),
            Viable = (liver ? random.Percent(80) : random.Percent(3)) ? Size(random) : null,
            Modality = random.Percent(50) ? null : random.Percent(60) ? Modality.CT : (Modality)random.Below(6),
            Slice = random.Percent(70) ? null : Length.FromMillimetres(random.Pick(1m, 5m, 5.1m, 8m)),
            Superficial = random.Percent(30),
            Bone = random.Percent(90) ? null : (BoneLesion)random.Below(3),
            SimpleCyst = random.Percent(3),
            CysticMetastasis = random.Percent(5),
            PriorLocalTherapy = random.Percent(8),
            ProgressedSince = random.Percent(50),
            TrulyNonMeasurable = random.Percent(3),
            Spiral = random.Percent(60),
            Intrahepatic = liver ? true : random.Pick<bool?>(null, false),
            ArterialEnhancement = random.Percent(50) ? null : random.Percent(80),
            PortaHepatis = random.Percent(10),
        };
    }

    private static Length Size(CaseRandom random) =>
        Length.FromMillimetres(random.Pick(9.9m, 10m, 10.1m, 10.2m, 14.9m, 15m, 15.9m, 16m, 19.9m, 20m, 25m, 9m));
}
