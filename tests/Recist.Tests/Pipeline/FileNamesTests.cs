using Recist.Pipeline;
using Recist.Storage;

namespace Recist.Tests.Pipeline;

public class FileNamesTests
{
    private static readonly ClinicId Clinic = ClinicId.Parse("north");

    [Theory]
    [InlineData("a.csv", "a.csv")]
    [InlineData("back\\slash.csv", "back_slash.csv", NameFault.Backslash)]
    [InlineData("a//b.csv", "a/_b.csv", NameFault.EmptyPart)]
    [InlineData("a///b.csv", "a/__b.csv", NameFault.EmptyPart)]
    [InlineData("trailing.csv/", "trailing.csv_", NameFault.EmptyPart)]
    [InlineData("/leading.csv", "_leading.csv", NameFault.EmptyPart)]
    [InlineData("", "_", NameFault.EmptyPart)]
    [InlineData("/", "_", NameFault.EmptyPart)]
    [InlineData("line\nbreak.csv", "line_break.csv", NameFault.Character)]
    [InlineData("null\0.csv", "null_.csv", NameFault.Character)]
    [InlineData("delete\u007f.csv", "delete_.csv", NameFault.Character)]
    [InlineData("scan \U0001F600.csv", "scan _.csv", NameFault.Character)]
    [InlineData("none\ufffe.csv", "none_.csv", NameFault.Character)]
    [InlineData("lost\ufffd.csv", "lost_.csv", NameFault.Character)]
    [InlineData("trailing.csv ", "trailing.csv_", NameFault.BlankAround)]
    [InlineData(" folder/a.csv", "_folder/a.csv", NameFault.BlankAround)]
    [InlineData("a/ /b", "a/_/b", NameFault.BlankAround)]
    [InlineData("a\u00a0", "a_", NameFault.BlankAround)]
    [InlineData("...", "___", NameFault.DotPart)]
    [InlineData("../south/a.csv", "__/south/a.csv", NameFault.DotPart)]
    [InlineData("a/./b", "a/_/b", NameFault.DotPart)]
    [InlineData("100%.csv", "100%.csv")]
    [InlineData("a%2Fb.csv", "a%2Fb.csv")]
    [InlineData("%2e%2e/a.csv", "%2e%2e/a.csv")]
    [InlineData("..\\ \u0001//", ".._ _/_", NameFault.Character, NameFault.Backslash, NameFault.EmptyPart)]
    public void Each_fault_of_a_name_is_told_and_what_makes_it_is_shown_as_a_low_line(string name, string shown, params NameFault[] faults)
    {
        Assert.Equal(faults, FileNames.Faults(name));
        Assert.Equal(faults.Length == 0, LandingFile.TryParse(name, out _));
        Assert.Equal(shown, FileNames.Mended(name).ToString());
    }

    [Fact]
    public void A_name_may_have_five_hundred_characters_and_of_a_longer_one_the_end_is_shown()
    {
        Assert.Empty(FileNames.Faults(new string('a', 500)));
        var name = new string('a', 500) + "/week-6.csv";
        Assert.Equal([NameFault.TooLong], FileNames.Faults(name));
        Assert.Equal(500, FileNames.Mended(name).ToString().Length);
        Assert.Equal("week-6.csv", FileNames.Mended(name).Name);
    }

    [Fact]
    public void Any_text_at_all_is_mended_to_a_name_that_can_be_kept()
    {
        var random = new Random(5);
        const string Hostile = "ab./\\ \0\n\u007f\ud83d\ude00\ufffd\ufffe\u00a0%?#:";
        for (var i = 0; i < 20_000; i++)
        {
            var name = string.Concat(
                Enumerable.Range(0, random.Next(i % 100 == 0 ? 1200 : 12)).Select(_ => Hostile[random.Next(Hostile.Length)]));
            Assert.Empty(FileNames.Faults(FileNames.Mended(name).ToString()));
        }
    }

    [Fact]
    public void Each_complaint_says_what_is_wrong_and_what_to_do()
    {
        var complaints = NameComplaint.Of(Enum.GetValues<NameFault>()).ToList();
        Assert.Equal(Enum.GetValues<NameFault>().Length, complaints.Select(c => c.Problem).Distinct().Count());
        Assert.All(complaints, c => Assert.StartsWith("Give the file another name", c.Fix, StringComparison.Ordinal));
        Assert.All(complaints, c => Assert.DoesNotContain("low line", c.Problem + c.Expected, StringComparison.Ordinal));
    }

    [Fact]
    public void A_client_made_of_a_name_that_can_be_taken_reaches_that_blob_whatever_its_characters()
    {
        var clients = StorageClients.Of("UseDevelopmentStorage=true", "UseDevelopmentStorage=true");
        for (var c = 0; c <= char.MaxValue; c++)
        {
            foreach (var name in new[] { $"a{(char)c}b", $"a/{(char)c}%2e%2F" })
            {
                if (LandingFile.TryParse(name, out var file))
                {
                    Assert.Equal($"north/{name}", BlobAddress.Of(clients, BlobPath.Landed(Clinic, file)).Name);
                }
            }
        }
    }
}
