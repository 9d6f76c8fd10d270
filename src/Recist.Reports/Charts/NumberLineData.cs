namespace Recist.Reports.Charts;

/// <summary>The part of the number line in which a total size lies.</summary>
internal enum Zone
{
    /// <summary>Small enough to be a response.</summary>
    Smaller,

    /// <summary>Neither.</summary>
    Same,

    /// <summary>Large enough to be progression.</summary>
    Bigger,
}

/// <summary>Places on a line from smaller to bigger whose zones are equally wide, whatever the limits are.</summary>
/// <param name="Sum">The total size now.</param>
/// <param name="Zone">The zone that it lies in.</param>
/// <param name="Edges">Totals at the edges of the zones, from 0 to the largest drawn.</param>
/// <param name="Zones">Zones from left to right; <see cref="Zone.Same"/> is missing where progression begins below the limit of a response.</param>
internal sealed record NumberLineData(double Sum, Zone Zone, IReadOnlyList<double> Edges, IReadOnlyList<Zone> Zones)
{
    public static NumberLineData Of(double sum, double partial, double progression, double baseline)
    {
        var zone = sum >= progression ? Zone.Bigger : sum <= partial ? Zone.Smaller : Zone.Same;
        var largest = new[] { progression * 1.6, sum * 1.15, baseline * 1.1 }.Max();
        return progression <= partial
            ? new(sum, zone, [0, progression, largest], [Zone.Smaller, Zone.Bigger])
            : new(sum, zone, [0, partial, progression, largest], [Zone.Smaller, Zone.Same, Zone.Bigger]);
    }

    /// <summary>Share of the line's length, 0 to 1; totals beyond the end stand at the end.</summary>
    public double Place(double total)
    {
        for (var i = 0; i < Zones.Count; i++)
        {
            if (total <= Edges[i + 1] || i == Zones.Count - 1)
            {
                var within = Math.Clamp((total - Edges[i]) / (Edges[i + 1] - Edges[i]), 0, 1);
                return (i + within) / Zones.Count;
            }
        }

        return 1;
    }
}
