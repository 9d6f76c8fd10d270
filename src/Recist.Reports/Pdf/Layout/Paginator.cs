namespace Recist.Reports.Pdf.Layout;

/// <summary>Spreads slabs over pages, keeping together what must stay together.</summary>
internal sealed class Paginator
{
    private const double Slack = 0.001;
    private readonly List<PlacedSlab> _placed = [];
    private readonly double _top;
    private readonly double _bottom;
    private int _page;
    private double _at;

    private Paginator(double top, double bottom)
    {
        (_top, _bottom, _at) = (top, bottom, top);
    }

    /// <summary>The place of each slab in order.</summary>
    public static IReadOnlyList<PlacedSlab> Place(IReadOnlyList<Slab> slabs, double top, double bottom)
    {
        var paginator = new Paginator(top, bottom);
        foreach (var group in Groups(slabs, Keep.Together))
        {
            paginator.PlaceGroup(group, Keep.Together);
        }

        return paginator._placed;
    }

    private static List<List<Slab>> Groups(IReadOnlyList<Slab> slabs, Keep least)
    {
        var groups = new List<List<Slab>>();
        var before = Keep.None;
        foreach (var slab in slabs)
        {
            // A page break after a heading comes before it instead, since nothing parts a heading from what follows.
            if (before >= least && (before == Keep.Always || !slab.BreakBefore))
            {
                groups[^1].Add(slab);
            }
            else
            {
                groups.Add([slab]);
            }

            before = slab.Keep;
        }

        return groups;
    }

    private void PlaceGroup(List<Slab> group, Keep least)
    {
        if (group.Exists(slab => slab.BreakBefore))
        {
            StartPage();
        }

        if (Fits(group))
        {
            group.ForEach(PlaceSlab);
        }
        else if (FitsOnAFreshPage(group))
        {
            StartPage();
            group.ForEach(PlaceSlab);
        }
        else if (least == Keep.Together)
        {
            Groups(group, Keep.Always).ForEach(part => PlaceGroup(part, Keep.Always));
        }
        else
        {
            PlaceInPairs(group);
        }
    }

    /// <summary>What cannot all stand on one page still has no slab parted from the next at the foot of a page, where two fit.</summary>
    private void PlaceInPairs(List<Slab> group)
    {
        for (var i = 0; i < group.Count; i++)
        {
            var pair = group.GetRange(i, Math.Min(2, group.Count - i));
            if (!Fits(pair) && (FitsOnAFreshPage(pair) || !Fits([group[i]])))
            {
                StartPage();
            }

            PlaceSlab(group[i]);
        }
    }

    private void StartPage()
    {
        if (_at > _top)
        {
            _page++;
            _at = _top;
        }
    }

    private bool Fits(List<Slab> group) => _at + Height(group, atTop: _at <= _top) <= _bottom + Slack;

    private bool FitsOnAFreshPage(List<Slab> group) => _top + Height(group, atTop: true) <= _bottom + Slack;

    private static double Height(List<Slab> group, bool atTop)
    {
        var height = group.Sum(slab => slab.Height + slab.GapAbove);
        return atTop ? height - group[0].GapAbove + (group[0].Header?.Height ?? 0) : height;
    }

    private void PlaceSlab(Slab slab)
    {
        var header = _at <= _top ? slab.Header : null;
        _at += header?.Height ?? (_at <= _top ? 0 : slab.GapAbove);
        _placed.Add(new(slab, _page, _at, header));
        _at += slab.Height;
    }
}
