namespace Recist.Tests.Naive.Cases;

/// <summary>Sizes of the targets from visit to visit, their sum steered to the limits against baseline and nadir.</summary>
internal sealed class RandomSizes(CaseRandom random, Lesion[] targets)
{
    private readonly decimal[] sizes = new decimal[targets.Length];
    private decimal baseline;
    private decimal nadir;
    private int mode;

    public List<(Lesion Lesion, decimal Size)> Next(bool first)
    {
        if (first)
        {
            for (var i = 0; i < sizes.Length; i++)
            {
                sizes[i] = random.Pick(9.9m, 10m, 12.5m, 14.9m, 15m, 15m, 18m, 20m, 20m, 24m, 25m, 30m, 33m, 50m, 80m);
            }

            baseline = nadir = sizes.Sum();
        }
        else
        {
            mode = random.Percent(45) ? mode : random.Below(7);
            Move();
            nadir = Math.Min(nadir, sizes.Sum());
        }

        return [.. targets.Zip(sizes)];
    }

    private void Move()
    {
        switch (mode)
        {
            case 0 or 1:
                for (var i = 0; i < sizes.Length; i++)
                {
                    sizes[i] = targets[i].IsNode ? random.Pick(0m, 4m, 8m, 9.9m) : 0m;
                }

                break;
            case 2:
                Steer((baseline * 0.7m) + random.Pick(0m, 0m, 0.1m, -1m, -5m));
                break;
            case 3:
                Steer((nadir * 1.2m) + random.Pick(0m, 0m, -0.1m, 1m));
                break;
            case 4:
                Steer(nadir + random.Pick(5m, 4.9m, 5.1m, 0m, 2m));
                break;
            case 5:
                Steer(sizes.Sum() * random.Pick(1m, 0.95m, 1.02m, 0.8m));
                break;
            default:
                for (var i = 0; i < sizes.Length; i++)
                {
                    sizes[i] = random.Pick(sizes[i], sizes[i], 0m, 3m, 5m, 9.9m, 10m, 12m, 30m);
                }

                break;
        }
    }

    /// <summary>Makes the sum <paramref name="goal"/> by one lesion, or by all alike where one cannot.</summary>
    private void Steer(decimal goal)
    {
        if (sizes.Length == 0)
        {
            return;
        }

        goal = Math.Clamp(Math.Round(goal, 4), 0m, 400m);
        var one = random.Below(sizes.Length);
        var others = sizes.Sum() - sizes[one];
        if (others > goal)
        {
            Array.Fill(sizes, Math.Round(goal / sizes.Length, 2, MidpointRounding.ToZero));
            others = sizes.Sum() - sizes[one];
        }

        sizes[one] = Math.Abs(goal - others);
    }
}
