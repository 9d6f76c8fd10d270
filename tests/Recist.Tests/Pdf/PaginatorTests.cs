using Recist.Reports.Pdf.Layout;

namespace Recist.Tests.Pdf;

/// <summary>Pages of 100 points, worked by hand.</summary>
public sealed class PaginatorTests
{
    [Fact]
    public void Slabs_fill_a_page_to_its_last_point()
    {
        Assert.Equal([0, 0, 1], Pages(Slab(60), Slab(40), Slab(1)));
    }

    [Fact]
    public void A_heading_goes_with_what_follows_and_without_its_hold_it_would_be_left_behind()
    {
        Assert.Equal([0, 1, 1], Pages(Slab(80), Slab(15, Keep.Always), Slab(10)));
        Assert.Equal([0, 0, 1], Pages(Slab(80), Slab(15), Slab(10)));
    }

    [Fact]
    public void Headings_one_after_the_other_go_together()
    {
        Assert.Equal([0, 1, 1, 1], Pages(Slab(60), Slab(15, Keep.Always), Slab(15, Keep.Always), Slab(20)));
    }

    [Fact]
    public void What_is_taller_than_a_page_is_divided_but_not_from_its_heading()
    {
        Assert.Equal([0, 1, 1, 1, 2], Pages(Slab(80), Slab(15, Keep.Always), Slab(40, Keep.Together), Slab(40, Keep.Together), Slab(40)));
    }

    [Fact]
    public void A_page_break_under_a_heading_comes_before_it()
    {
        Assert.Equal([0, 1, 1], Pages(Slab(10), Slab(10, Keep.Always), Slab(10) with { BreakBefore = true }));
    }

    [Fact]
    public void A_page_break_on_an_empty_page_does_nothing()
    {
        Assert.Equal([0, 1], Pages(Slab(10), Slab(10) with { BreakBefore = true }));
        Assert.Equal([0], Pages(Slab(10) with { BreakBefore = true }));
    }

    [Fact]
    public void The_space_above_counts_except_at_the_top_of_a_page()
    {
        var placed = Paginator.Place([Slab(50), Slab(45) with { GapAbove = 5 }, Slab(50) with { GapAbove = 5 }], 0, 100);

        Assert.Equal([0.0, 55.0, 0.0], placed.Select(slab => slab.Top));
    }

    [Fact]
    public void A_table_header_is_repeated_and_takes_its_height_on_each_further_page()
    {
        var header = new TableHeader(20, (_, _) => { });
        Slab[] rows = [Slab(20, Keep.Always), .. Enumerable.Repeat(Slab(30) with { Header = header }, 5)];
        var placed = Paginator.Place(rows, 0, 100);

        Assert.Equal([0, 0, 0, 1, 1, 2], placed.Select(slab => slab.Page));
        Assert.Equal([0.0, 20.0, 50.0, 20.0, 50.0, 20.0], placed.Select(slab => slab.Top));
        Assert.Equal([false, false, false, true, false, true], placed.Select(slab => slab.RepeatedHeader is not null));
    }

    private static IEnumerable<int> Pages(params Slab[] slabs) => Paginator.Place(slabs, 0, 100).Select(slab => slab.Page);

    private static Slab Slab(double height, Keep keep = Keep.None) => new(height, (_, _) => { }) { Keep = keep };
}
