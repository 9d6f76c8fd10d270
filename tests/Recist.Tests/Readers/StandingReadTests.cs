using System.Reflection;

namespace Recist.Tests.SeveralReaders;

public class StandingReadTests
{
    [Theory]
    [InlineData("R1", false, "-", "-", "-", "R1 OnlyReader")]
    [InlineData("R1 R2", false, "-", "-", "-", "none")]
    [InlineData("R1 R2", false, "-", "R2", "-", "R2 Adjudicated")]
    [InlineData("R1 R2", false, "-", "-", "R1", "R1 NamedByClinic")]
    [InlineData("R1 R2", false, "R1", "R2", "R1", "R2 Adjudicated")] // adjudicated over accepted over named
    [InlineData("R1 R2", false, "R1", "-", "R2", "R1 Accepted")]
    [InlineData("R1 R2", true, "-", "-", "-", "none")] // both accepted: neither is
    [InlineData("R1 R2", true, "-", "-", "R2", "R2 NamedByClinic")]
    [InlineData("R1 R2", false, "R1", "R9", "-", "none")] // nobody of that name: the choice is not replaced by another rule
    [InlineData("R1 R2", false, "-", "R9", "-", "none")]
    [InlineData("R2 R2", false, "-", "R2", "-", "none")] // two of that name
    [InlineData("R1", false, "-", "R2", "-", "none")] // the read that was chosen has not come
    [InlineData("R1", false, "-", "R1", "-", "R1 OnlyReader")]
    [InlineData("R1 R2", false, "R1", "R1+R2", "R2", "none")] // two were chosen
    [InlineData("", false, "-", "R2", "R2", "none")]
    public void The_adjudicated_read_stands_then_the_accepted_one_then_the_named_one(
        string readers, bool allAccepted, string accepted, string adjudicated, string named, string expected)
    {
        var reads = readers.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(r => Reads.Of(r, "42 SD", allAccepted || r == accepted)).ToList();
        var standing = StandingRead.Of([.. reads], adjudicated == "-" ? [] : [.. adjudicated.Split('+')], named == "-" ? null : named);
        Assert.Equal(expected, standing is null ? "none" : $"{standing.Reader} {standing.Rule}");
        Assert.True(standing is null || reads.Any(r => ReferenceEquals(r, standing.Read)));
    }

    [Fact]
    public void A_mixture_of_reads_cannot_be_made()
    {
        Assert.Empty(typeof(StandingRead).GetConstructors());
        Assert.All(typeof(StandingRead).GetProperties(), p => Assert.False(p.CanWrite));
        Assert.Single(typeof(StandingRead).GetMethods(BindingFlags.Public | BindingFlags.Static));
    }
}
