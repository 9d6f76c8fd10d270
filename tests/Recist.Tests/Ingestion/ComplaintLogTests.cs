using Recist.Ingestion;

namespace Recist.Tests.Readers;

public class ComplaintLogTests
{
    private static readonly Subject Patient = new("S", "1", "P", null);

    [Theory]
    [InlineData(7, 5)]
    [InlineData(20, 20)]
    [InlineData(25, 3)]
    [InlineData(3, 25)]
    [InlineData(25, 25)]
    public void A_log_that_takes_another_one_is_as_if_all_had_been_said_to_it(int before, int after)
    {
        var (direct, whole, part) = (new ComplaintLog(), new ComplaintLog(), new ComplaintLog());
        for (var i = 0; i < before + after; i++)
        {
            foreach (var log in new[] { direct, i < before ? whole : part })
            {
                log.Warn("A", Patient, new Place("f", i + 1), null, "problem", "fix");
                log.Warn("B", null, new Place("f", i + 1), null, "problem", "fix");
            }
        }

        whole.AddAll(part);
        Assert.Equal(direct.Sorted(["f"]), whole.Sorted(["f"]));
    }

    [Fact]
    public void What_blocks_or_refuses_there_does_so_here()
    {
        var (log, other) = (new ComplaintLog(), new ComplaintLog());
        other.Block("A", Patient, new Place("f"), null, "problem", "fix");
        log.AddAll(other);
        Assert.Equal([Patient], log.Blocked);
        Assert.False(log.Refuses);
        other.Refuse("B", new Place("f"), null, "problem", "fix");
        log.AddAll(other);
        Assert.True(log.Refuses);
    }
}
