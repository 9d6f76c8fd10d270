using System.Collections.Immutable;

namespace Recist.Tests.Properties.Decisions;

/// <summary>A random sequence of deeds in one small clinic.</summary>
/// <param name="Seed">Makes the same tale again.</param>
/// <param name="IsImmune">The study is judged by iRECIST.</param>
/// <param name="Deeds">In their order.</param>
internal sealed record Tale(int Seed, bool IsImmune, ImmutableArray<Deed> Deeds)
{
    private static readonly (DeedKind Kind, int Weight)[] Weights =
    [
        (DeedKind.Send, 14), (DeedKind.SendAgain, 4), (DeedKind.List, 7),
        (DeedKind.NameReader, 6), (DeedKind.Policy, 5), (DeedKind.Card, 3),
        (DeedKind.Open, 5), (DeedKind.Sign, 15), (DeedKind.Release, 12), (DeedKind.WithdrawFile, 4), (DeedKind.WithdrawVisit, 3),
        (DeedKind.Handle, 14), (DeedKind.Pump, 16), (DeedKind.Sweep, 3), (DeedKind.Days, 3),
    ];

    private static readonly int AllWeights = Weights.Sum(w => w.Weight);

    /// <summary>
    /// The tale of a seed. Nothing comes of an empty clinic, so each begins with a file; many with a second reader, whom it may name.
    /// </summary>
    public static Tale Of(int seed)
    {
        var random = new Random(seed);
        var (isImmune, deeds) = (random.Next(4) == 0, ImmutableArray.CreateBuilder<Deed>());
        deeds.Add(Any(random, DeedKind.Policy));
        deeds.Add(Any(random, DeedKind.Send));
        if (random.Next(2) == 0)
        {
            deeds.Add(deeds[^1] with { B = deeds[^1].B + 1, C = random.Next(1000) });
            deeds.Add(Any(random, DeedKind.NameReader));
        }

        deeds.Add(Any(random, DeedKind.Pump));
        for (var more = 6 + random.Next(12); more > 0; more--)
        {
            deeds.Add(Any(random, KindOf(random.Next(AllWeights))));
            if (deeds[^1].Kind == DeedKind.Sign && random.Next(2) == 0)
            {
                // Else few tales would come to a release by a person.
                var sign = deeds[^1];
                deeds.Add(Any(random, DeedKind.Pump));
                deeds.Add(Any(random, DeedKind.Release) with { B = sign.B });
            }
        }

        return new(seed, isImmune, deeds.ToImmutable());
    }

    private static Deed Any(Random random, DeedKind kind) => new(kind, random.Next(1000), random.Next(1000), random.Next(1000));

    private static DeedKind KindOf(int weight)
    {
        foreach (var (kind, own) in Weights)
        {
            if (weight < own)
            {
                return kind;
            }

            weight -= own;
        }

        return DeedKind.Pump;
    }
}
