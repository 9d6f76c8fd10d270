using System.Text.RegularExpressions;
using Recist.Api.Settings;

namespace Recist.Tests.Api.Settings;

/// <summary>A complaint or a document that tells a clinic to declare something names a setting that the clinic can set.</summary>
public partial class MentionedSettingsTests
{
    public static TheoryData<string> Sources { get; } =
    [
        .. new[] { "Recist.Ingestion", "Recist.Pipeline", "Recist.Reports", "Recist.Api" }
            .SelectMany(p => Directory.EnumerateFiles(Path.Combine(Repository.Root, "src", p), "*.cs", SearchOption.AllDirectories))
            .Where(f => Sentences(File.ReadAllText(f)).Any(s => Nameless().IsMatch(s) || Asks().IsMatch(s) || Named().IsMatch(s)))
            .Select(f => Path.GetRelativePath(Repository.Root, f)),
    ];

    [Theory]
    [MemberData(nameof(Sources))]
    public void A_sentence_that_asks_to_declare_something_says_with_which_setting(string source)
    {
        foreach (string sentence in Sentences(File.ReadAllText(Path.Combine(Repository.Root, source))))
        {
            Assert.False(IsWithoutSetting(sentence), $"Name the setting: {sentence}");
        }
    }

    [Theory]
    [InlineData("Give mm, or declare the unit of your files.", true)]
    [InlineData("Ask the clinic's administrator to set the options.", true)]
    [InlineData("Use the clinic settings.", true)]
    [InlineData("Declare the tint (clinic setting uploadTint).", true)]
    [InlineData("Declare the unit (clinic setting uploadUnit).", false)]
    [InlineData("Give mm, or declare the unit of your files {Declare.Unit}.", false)]
    [InlineData("The mapping declares its columns.", false)]
    public void The_check_sees_a_planted_mention(string sentence, bool isSeen) => Assert.Equal(isSeen, IsWithoutSetting(sentence));

    [Theory]
    [InlineData("file-formats.md")]
    [InlineData("http.md")]
    public void A_document_names_only_settings_that_can_be_set(string document)
    {
        string text = File.ReadAllText(Path.Combine(Repository.Root, "docs", document));
        Assert.DoesNotMatch(Nameless(), text);
        Assert.All(Named().Matches(text), m => Assert.NotNull(ClinicSettingTable.Find(m.Groups["name"].Value)));
    }

    [Fact]
    public void The_table_of_the_document_is_that_of_the_interface()
    {
        string[] rows = [.. ClinicSettingTable.All.Select(s => $"| `{s.Name}` | {s.Meaning} | {s.Allowed} | {s.Default} |")];
        string[] lines = File.ReadAllLines(Path.Combine(Repository.Root, "docs", "http.md"));
        var section = lines.SkipWhile(l => l != "## Settings of a clinic").Skip(1).TakeWhile(l => !l.StartsWith("## ", StringComparison.Ordinal));
        Assert.Equal(rows, section.Where(l => l.StartsWith("| `", StringComparison.Ordinal)));
    }

    private static bool IsWithoutSetting(string sentence)
    {
        var named = Named().Matches(sentence);
        return Nameless().IsMatch(sentence)
            || named.Any(m => ClinicSettingTable.Find(m.Groups["name"].Value) is null)
            || (Asks().IsMatch(sentence) && named.Count == 0 && !sentence.Contains("{Declare.", StringComparison.Ordinal));
    }

    private static IEnumerable<string> Sentences(string source) => source.Split('\n')
        .Where(line => !line.TrimStart().StartsWith("//", StringComparison.Ordinal))
        .SelectMany(line => Literal().Matches(line))
        .Select(m => m.Value);

    [GeneratedRegex("""
        "(?:[^"\\\n]|\\.)*"
        """, RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Literal();

    [GeneratedRegex(@"\b[Dd]eclare (the|its|their|your)\b")]
    private static partial Regex Asks();

    [GeneratedRegex(@"clinic setting `?(?<name>\w+)")]
    private static partial Regex Named();

    [GeneratedRegex(@"clinic settings\b|clinic's settings\b|administrator to set|clinic setting[,)]")]
    private static partial Regex Nameless();
}
