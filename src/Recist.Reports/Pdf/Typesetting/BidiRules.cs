namespace Recist.Reports.Pdf.Typesetting;

/// <summary>The rules W1 to I2 of Unicode Standard Annex 9 over one isolating run sequence.</summary>
internal static class BidiRules
{
    /// <summary>Sets the levels of the places, which stand in an embedding of the level.</summary>
    public static void Apply(BidiRun paragraph, List<int> places, int level)
    {
        var direction = level % 2 == 0 ? BidiClass.L : BidiClass.R;
        var classes = places.ConvertAll(place => paragraph.Classes[place]);
        Weak(classes, direction);
        BidiBrackets.Apply(paragraph.Text, places, classes, direction);
        Neutral(classes, direction);
        for (var i = 0; i < places.Count; i++)
        {
            paragraph.Levels[places[i]] = (byte)(level + Raise(classes[i], level));
        }
    }

    private static int Raise(BidiClass c, int level) => (level % 2, c) switch
    {
        (0, BidiClass.R) => 1,
        (0, BidiClass.EN or BidiClass.AN) => 2,
        (1, BidiClass.L or BidiClass.EN or BidiClass.AN) => 1,
        _ => 0,
    };

    private static void Weak(List<BidiClass> classes, BidiClass direction)
    {
        var (before, strong) = (direction, direction);
        for (var i = 0; i < classes.Count; i++)
        {
            if (classes[i] == BidiClass.NSM)
            {
                classes[i] = before is BidiClass.Opens or BidiClass.Closes ? BidiClass.ON : before;
            }

            before = classes[i];
            strong = before is BidiClass.L or BidiClass.R or BidiClass.AL ? before : strong;
            if (before == BidiClass.EN && strong == BidiClass.AL)
            {
                classes[i] = BidiClass.AN;
            }
        }

        Replace(classes, BidiClass.AL, BidiClass.R);
        Separators(classes);
        Terminators(classes);
        strong = direction;
        for (var i = 0; i < classes.Count; i++)
        {
            strong = classes[i] is BidiClass.L or BidiClass.R ? classes[i] : strong;
            classes[i] = classes[i] switch
            {
                BidiClass.EN when strong == BidiClass.L => BidiClass.L,
                BidiClass.ES or BidiClass.ET or BidiClass.CS => BidiClass.ON,
                _ => classes[i],
            };
        }
    }

    private static void Separators(List<BidiClass> classes)
    {
        for (var i = 1; i + 1 < classes.Count; i++)
        {
            var (left, right) = (classes[i - 1], classes[i + 1]);
            var joins = left == right && (classes[i], left) is (BidiClass.ES, BidiClass.EN) or (BidiClass.CS, BidiClass.EN or BidiClass.AN);
            classes[i] = joins && left == right ? left : classes[i];
        }
    }

    private static void Terminators(List<BidiClass> classes)
    {
        for (var i = 0; i < classes.Count; i++)
        {
            if (classes[i] != BidiClass.ET)
            {
                continue;
            }

            var end = i;
            while (end < classes.Count && classes[end] == BidiClass.ET)
            {
                end++;
            }

            if ((i > 0 && classes[i - 1] == BidiClass.EN) || (end < classes.Count && classes[end] == BidiClass.EN))
            {
                Fill(classes, i, end, BidiClass.EN);
            }

            i = end - 1;
        }
    }

    private static void Neutral(List<BidiClass> classes, BidiClass direction)
    {
        for (var i = 0; i < classes.Count; i++)
        {
            if (!IsNeutral(classes[i]))
            {
                continue;
            }

            var end = i;
            while (end < classes.Count && IsNeutral(classes[end]))
            {
                end++;
            }

            var before = i == 0 ? direction : Side(classes[i - 1]);
            var after = end == classes.Count ? direction : Side(classes[end]);
            Fill(classes, i, end, before == after ? before : direction);
            i = end - 1;
        }
    }

    private static bool IsNeutral(BidiClass c) => c is BidiClass.ON or BidiClass.WS or BidiClass.Opens or BidiClass.Closes;

    private static BidiClass Side(BidiClass c) => c == BidiClass.L ? BidiClass.L : BidiClass.R;

    private static void Fill(List<BidiClass> classes, int start, int end, BidiClass with)
    {
        for (var i = start; i < end; i++)
        {
            classes[i] = with;
        }
    }

    private static void Replace(List<BidiClass> classes, BidiClass from, BidiClass to)
    {
        for (var i = 0; i < classes.Count; i++)
        {
            classes[i] = classes[i] == from ? to : classes[i];
        }
    }
}
