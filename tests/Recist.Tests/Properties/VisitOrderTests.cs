using System.Globalization;

namespace Recist.Tests.Properties;

/// <summary>What holds for the order of any visits.</summary>
public class VisitOrderTests
{
    private static readonly string[] Words = ["WEEK", "Week", "C", "EOT", "UNSCHEDULED", "Day -"];

    [Fact]
    public void The_order_of_the_rows_changes_nothing_and_dates_that_do_not_overlap_are_kept()
    {
        var random = new Random(20250305);
        for (var i = 0; i < 3000; i++)
        {
            var visits = Enumerable.Range(0, random.Next(2, 9)).Select(n => Any(random, n)).ToArray();
            var one = VisitOrder.Of(visits);
            random.Shuffle(visits);
            Assert.Equal(one, VisitOrder.Of(visits));
            Assert.Equal(one, VisitOrder.Of(one));
            var rest = one[0].IsBaseline ? one[1..] : one;
            Assert.All(
                rest.Select((v, at) => (v, at)),
                x => Assert.DoesNotContain(rest[(x.at + 1)..], later => later.Date.Latest < x.v.Date.Earliest));
        }
    }

    [Fact]
    public void Orders_that_are_not_settled_hold_the_same_visits_and_begin_with_the_one_that_is_read()
    {
        var random = new Random(5);
        for (var i = 0; i < 1000; i++)
        {
            var visits = Enumerable.Range(0, random.Next(2, 7)).Select(n => Any(random, n)).ToArray();
            var read = VisitOrder.Of(visits);
            foreach (var orders in VisitOrder.Unsettled(visits, 24))
            {
                Assert.InRange(orders.Length, 2, 24);
                Assert.Equal(read.Where(orders[0].Contains), orders[0]);
                Assert.All(orders, o => Assert.Equal(orders[0].OrderBy(v => v.Label, StringComparer.Ordinal), o.OrderBy(v => v.Label, StringComparer.Ordinal)));
                Assert.Equal(orders.Length, orders.DistinctBy(o => string.Join('|', o.Select(v => v.Label))).Count());
            }
        }
    }

    [Fact]
    public void The_visits_of_a_long_day_are_ordered_at_once()
    {
        var day = ScanDate.From(new(2025, 3, 5));
        var many = Enumerable.Range(0, 20_000).Select(i => new Visit(string.Create(CultureInfo.InvariantCulture, $"WEEK {19_999 - i}"), day)).ToList();
        Assert.Equal("WEEK 0", VisitOrder.Of(many)[0].Label);
        Assert.Empty(VisitOrder.Unsettled(many, 24));
    }

    private static Visit Any(Random random, int place)
    {
        var day = new DateOnly(2025, 1, 1).AddDays(random.Next(60));
        var text = random.Next(4) switch { 0 => day.ToString("yyyy-MM", CultureInfo.InvariantCulture), 1 when random.Next(5) == 0 => "2025", _ => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) };
        Assert.True(ScanDate.TryParse(text, out var date));
        return new(
            string.Create(CultureInfo.InvariantCulture, $"{Words[random.Next(Words.Length)]}{random.Next(12)} {(char)('a' + place)}"),
            date,
            random.Next(12) == 0)
        {
            VisitNumber = random.Next(2) == 0 ? random.Next(6) : null,
            TimeOfDay = random.Next(3) == 0 ? new(random.Next(24), 0) : null,
        };
    }
}
