using Recist.Ingestion;

namespace Recist.Tests.Readers;

/// <summary>Headings with the word reader in them: who read, what one reader found, and what belongs to none.</summary>
public class ReaderHeadingTests
{
    private const string Two =
        "Pt No,Visit,Scan Date,T1 liver Reader A (mm),T2 lung Reader A (mm),NT1 ascites Reader A,T1 liver Reader B (mm),T2 lung Reader B (mm),NT1 ascites Reader B,New lesion\n"
        + "101,Baseline,2026-01-20,42,21,present,43,22,present,no\n101,Week 6,2026-03-03,30,15,present,38,20,present,yes\n";

    [Theory]
    [InlineData("Reader", "reader")]
    [InlineData("Reader name", "reader")]
    [InlineData("Name of radiologist", "reader")]
    [InlineData("Befunder", "reader")]
    [InlineData("Remarks reader", "comment")]
    [InlineData("Kommentar Befunder", "comment")]
    [InlineData("NT1 ascites Reader A", null)]
    [InlineData("Pleural effusion (reader 1)", null)]
    public void Only_a_heading_of_reader_words_alone_holds_the_reader(string heading, string? meaning) => Assert.Equal(meaning, HeadingGuess.Of(heading));

    [Theory]
    [InlineData("{reader}", "101 Reader A: 2026-01-20 63 -, 2026-03-03 45 PD; 101 Reader B: 2026-01-20 65 -, 2026-03-03 58 PD")]
    [InlineData("Reader B", "101 Reader A: 2026-01-20 63 -, 2026-03-03 45 SD; 101 Reader B: 2026-01-20 65 -, 2026-03-03 58 PD")]
    public void A_column_of_no_reader_beside_readers_is_asked_about_and_may_be_of_every_one(string answer, string responses)
    {
        var table = Suggested.For(Two);
        Assert.True(table.Asks("New lesion", "Whose finding"));
        Assert.False(table.IsWhole);
        Assert.False(table.Read().Accepted);
        Assert.Equal(responses, table.Answer("rows.3.constants.reader", answer).Responses());
    }

    [Fact]
    public void A_mapping_by_hand_that_makes_a_third_reader_of_such_a_column_is_refused()
    {
        var table = Suggested.For(Two);
        table.Mapping["rows"]![3]!["constants"]!.AsObject().Remove("reader");
        Assert.Contains(table.Read().Complaints, c => c.Code == "VALUE_MISSING" && c.Problem.Contains("one more reader", StringComparison.Ordinal));
    }

    [Fact]
    public void A_column_that_one_reader_alone_has_is_theirs()
    {
        var table = Suggested.For(Two.Replace(",NT1 ascites Reader B", ",Remarks", StringComparison.Ordinal).Replace("22,present", "22,", StringComparison.Ordinal).Replace("20,present,yes", "20,,no", StringComparison.Ordinal));
        Assert.Contains(table.Mapping["rows"]!.AsArray(), r => r!["columns"]!["NT1 ascites {reader}"] is not null);
        Assert.Empty(table.Ignored);
    }

    [Fact]
    public void One_reader_who_is_named_in_every_heading_is_the_reader_and_no_place() =>
        Assert.Equal(
            "101 Reader A: 2026-01-20 40 -, 2026-03-03 20 PR",
            Suggested.For("Pt No,Scan Date,T1 liver Reader A (mm),NT1 ascites Reader A\n101,2026-01-20,40,present\n101,2026-03-03,20,present\n").Responses());
}
