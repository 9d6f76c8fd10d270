using System.Collections.Immutable;
using System.Globalization;

namespace Recist.Tests.History;

/// <summary>
/// The order of visits as a table: each row names visits in their order, as <c>label @ date # number ~ time</c>; however they stand in a
/// file, they are read so.
/// </summary>
public class VisitOrderTableTests
{
    [Theory]

    // Dates decide where no day of one can be a day of the other.
    [InlineData("B @ 2025-01-06; A @ 2025-02-17")]
    [InlineData("WEEK 16 @ 2025-01-06 # 9; WEEK 8 @ 2025-01-07 # 1")]
    [InlineData("A @ 2024; B @ 2025-01-01; C @ 2025-02; D @ 2025-03-01; E @ 2026")]
    [InlineData("B @ 2025-02 # 9; A @ 2025-03-01 # 1")]
    [InlineData("B @ 2025-02-28 # 9; A @ 2025-03 # 1")]
    [InlineData("B @ 2024 # 9; A @ 2025 # 1")]
    [InlineData("Z @ 2025-03-05 ~ 23:59; A @ 2025-03-06 ~ 00:01")]

    // VISITNUM, where dates are one or overlap.
    [InlineData("WEEK 16 @ 2025-03-05 # 2; WEEK 8 @ 2025-03-05 # 3")]
    [InlineData("WEEK 8 @ 2025-03 # 2; WEEK 10 @ 2025-03 # 3")]
    [InlineData("WEEK 10 @ 2025-03 # 2; WEEK 8 @ 2025-03-20 # 3")]
    [InlineData("A @ 2025-03-20 # 2; B @ 2025-03 # 3")]
    [InlineData("A @ 2025 # 2; B @ 2025-03 # 3; C @ 2025-03-20 # 4")]
    [InlineData("C @ 2025-03-20 # 2; B @ 2025-03 # 3; A @ 2025 # 4")]
    [InlineData("UNSCHEDULED @ 2025-03-05 # 2.1; WEEK 8 @ 2025-03-05 # 3")]
    [InlineData("A @ 2025-03-05 # 2.02; B @ 2025-03-05 # 2.1; C @ 2025-03-05 # 10")]
    [InlineData("BASELINE @ 2025-03-05 # 1; UNSCHEDULED 1.01 @ 2025-03-05 # 1.01; UNSCHEDULED 1.1 @ 2025-03-05 # 1.1; WEEK 8 @ 2025-03-05 # 2")]
    [InlineData("WEEK 8 @ 2025-03-05 # 2; UNSCHEDULED @ 2025-03-05 # 2.01; UNSCHEDULED @ 2025-03-05 # 2.02; EOT @ 2025-03-05 # 10.5")]
    [InlineData("UNSCHEDULED @ 2025-03 # 2.01; C2D1 @ 2025-03-20 # 2.5; C10D1 @ 2025-03 # 2.9")]
    [InlineData("A @ 2025-03-05 # -1; B @ 2025-03-05 # 0")]
    [InlineData("A @ 2025-03-05 # 2 ~ 18:00; B @ 2025-03-05 # 3 ~ 08:00")]

    // A number cannot turn dates round: the month-only visit goes where its number says among those that it may be.
    [InlineData("A @ 2025-03 # 4; C @ 2025-03-10 # 5; B @ 2025-03-20 # 3")]
    [InlineData("C @ 2025-03-10 # 2; B @ 2025-03-20 # 3; A @ 2025-03 # 4")]
    [InlineData("C @ 2025-03-10 # 2; A @ 2025-03 # 3; B @ 2025-03-20 # 4")]
    [InlineData("A @ 2025-03 # 1; C @ 2025-03-10 # 2; B @ 2025-03-20 # 3; D @ 2025-04-01 # 0")]
    [InlineData("C @ 2025-03-31 # 9; A @ 2025-04 # 3; B @ 2025-05 # 1")]

    // Time of day, on one day.
    [InlineData("B @ 2025-03-05 ~ 08:30; A @ 2025-03-05 ~ 09:00")]
    [InlineData("WEEK 16 @ 2025-03-05 ~ 08:30; WEEK 8 @ 2025-03-05 ~ 08:30:01")]
    [InlineData("B @ 2025-03-05 # 1 ~ 08:30; A @ 2025-03-05 # 1 ~ 09:00")]

    [InlineData("WEEK 8 @ 2025-03-05 # 2 ~ 07:15; WEEK 8 @ 2025-03-05 # 2 ~ 19:15")]

    // One label twice: by what else is known.
    [InlineData("UNSCHEDULED @ 2025-03-05; UNSCHEDULED @ 2025-03-12")]
    [InlineData("UNSCHEDULED @ 2025-03-12; UNSCHEDULED @ 2025-03-13; WEEK 8 @ 2025-03-14")]
    [InlineData("UNSCHEDULED @ 2025-03-05 ~ 09:00; UNSCHEDULED @ 2025-03-05 ~ 10:00")]

    // Numbers inside the label, as numbers.
    [InlineData("C1D1 @ 2025-03-05; C2D1 @ 2025-03-05; C9D15 @ 2025-03-05; C10D1 @ 2025-03-05; C11D1 @ 2025-03-05")]
    [InlineData("C10D1 @ 2025-03-05 # 4; C2D1 @ 2025-03-05 # 5")]
    [InlineData("V2.01 @ 2025-03-05; V2.1 @ 2025-03-05; V10 @ 2025-03-05")]
    [InlineData("WEEK 8 @ 2025-03-05; WEEK 16 @ 2025-03-05")]
    [InlineData("C2D1 @ 2025-03-05; C10D1 @ 2025-03-05")]
    [InlineData("C2D1 @ 2025-03-05; C2D15 @ 2025-03-05; C3D1 @ 2025-03-05")]
    [InlineData("Cycle 9 Day 1 @ 2025-03-05; Cycle 10 Day 1 @ 2025-03-05")]
    [InlineData("week 8 @ 2025-03-05; WEEK 9 @ 2025-03-05; Week 10 @ 2025-03-05")]
    [InlineData("Week 8 @ 2025-03; Week8 b @ 2025-03; Week-16 @ 2025-03")]
    [InlineData("W08 @ 2025-03-05; W9 @ 2025-03-05; W010 @ 2025-03-05")]
    [InlineData("Day -28 @ 2025-03-05; Day -1 @ 2025-03-05; Day 1 @ 2025-03-05")]
    [InlineData("UNSCHEDULED 3.02 @ 2025-03-05; UNSCHEDULED 3.1 @ 2025-03-05; UNSCHEDULED 12 @ 2025-03-05")]
    [InlineData("第8周 @ 2025-03-05; 第16周 @ 2025-03-05")]
    [InlineData("8 weeks @ 2025-03-05; 16 weeks @ 2025-03-05")]
    [InlineData("V1 99999999999999999999998 @ 2025-03-05; V1 99999999999999999999999 @ 2025-03-05")]
    [InlineData("Month 3 @ 2025; Month 12 @ 2025")]

    // Text last: ignoring case first, then by the characters.
    [InlineData("A @ 2025-03-05; B @ 2025-03-05")]
    [InlineData("a @ 2025-03-05; B @ 2025-03-05; c @ 2025-03-05")]
    [InlineData("A @ 2025-03-05; a @ 2025-03-05")]
    [InlineData("EOT @ 2025-03-05; WEEK 8 @ 2025-03-05")]
    [InlineData("WEEK 8 @ 2025-03-05; WEEK 8 UNSCHEDULED @ 2025-03-05")]
    [InlineData("1 @ 2025-03-05; A @ 2025-03-05")]

    // The baseline first, whatever its date, and only the first of two.
    [InlineData("*Z @ 2025-01; A @ 2025-01-20")]
    [InlineData("*Z @ 2025-01-20; A @ 2025-01-20")]
    [InlineData("*Z @ 2025-03-20 # 9; A @ 2025-01-20 # 1")]
    [InlineData("*B @ 2025-01-06; A @ 2025-01-01; *C @ 2025-02-01")]

    // A number or a time that some have not leaves the rest to what all have.
    [InlineData("Y @ 2025-03-05; Z @ 2025-03-05 # 1; A @ 2025-03-05 # 2")]
    [InlineData("X 1 @ 2025-03-05 ~ 09:00; X 2 @ 2025-03-05; A @ 2025-03-06")]
    public void Visits_are_read_in_this_order_however_they_stand(string row)
    {
        var expected = row.Split(';', StringSplitOptions.TrimEntries).Select(Visit).ToImmutableArray();
        var random = new Random(7);
        for (var i = 0; i < 30; i++)
        {
            var shuffled = expected.ToArray();
            random.Shuffle(shuffled);
            Assert.Equal(expected, VisitOrder.Of(shuffled));
        }
    }

    private static Visit Visit(string text)
    {
        var (rest, time) = Cut(text, '~');
        (rest, var number) = Cut(rest, '#');
        (rest, var day) = Cut(rest, '@');
        Assert.True(ScanDate.TryParse(day!, out var date));
        return new(rest.TrimStart('*'), date, rest.StartsWith('*'))
        {
            VisitNumber = number is null ? null : decimal.Parse(number, CultureInfo.InvariantCulture),
            TimeOfDay = time is null ? null : TimeOnly.Parse(time, CultureInfo.InvariantCulture),
        };
    }

    private static (string Before, string? Value) Cut(string text, char sign) =>
        text.LastIndexOf(sign) is > 0 and var at ? (text[..at].Trim(), text[(at + 1)..].Trim()) : (text, null);
}
