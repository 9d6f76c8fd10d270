using System.Collections;
using System.Reflection;
using System.Text.RegularExpressions;

namespace Recist.Tests.Readers.Field;

/// <summary>The table of the field's inputs (README.md beside this file): every test that it names is there, each input has its own cases and three more of its kind.</summary>
public sealed partial class FieldTableTests
{
    private const int Inputs = 35;
    private const int LeastCases = 4;

    private static readonly string[] Rows =
        [.. File.ReadLines(Path.Combine(Repository.Root, "tests", "Recist.Tests", "Ingestion", "Field", "README.md")).Where(l => l.StartsWith("| `", StringComparison.Ordinal))];

    public static TheoryData<string> EveryRow => [.. Rows];

    [Theory]
    [MemberData(nameof(EveryRow))]
    public void Every_test_of_a_row_is_there_and_the_input_has_three_more_of_its_kind(string row)
    {
        var names = Names(row, 3).ToList();
        Assert.NotEmpty(names);
        var cases = names.ConvertAll(Cases);
        Assert.All(cases, c => Assert.True(c > 0, row));
        Assert.True(cases.Sum() >= LeastCases, $"{cases.Sum()} cases: {row}");
    }

    [Fact]
    public void Every_input_has_one_row()
    {
        var inputs = Rows.SelectMany(r => Names(r, 1)).ToList();
        Assert.Equal(Inputs, inputs.Distinct(StringComparer.Ordinal).Count());
        Assert.Equal(Inputs, inputs.Count);
    }

    [Fact]
    public void The_table_has_what_the_public_data_has()
    {
        var folder = Given.SharedPath("field");
        var found = Directory.EnumerateFileSystemEntries(folder).Select(p => Path.GetFileName(p)).Where(n => n is not ("README.md" or "responses"))
            .Concat(Directory.EnumerateFiles(Path.Combine(folder, "responses")).Select(p => "responses/" + Path.GetFileName(p)));
        Assert.Equal(found.Order(StringComparer.Ordinal), Rows.SelectMany(r => Names(r, 1)).Order(StringComparer.Ordinal));
    }

    private static IEnumerable<string> Names(string row, int column) => Quoted().Matches(row.Split('|')[column]).Select(m => m.Groups[1].Value);

    /// <summary>Cases of a test or of all tests of a class.</summary>
    private static int Cases(string name)
    {
        var parts = name.Split('.');
        var test = Assert.Single(typeof(FieldTableTests).Assembly.GetTypes(), t => t.Name == parts[0] && t.IsPublic);
        return test.GetMethods().Where(m => parts.Length == 1 || m.Name == parts[1]).Sum(CasesOf);
    }

    private static int CasesOf(MethodInfo method) =>
        method.GetCustomAttribute<TheoryAttribute>() is not null
            ? method.GetCustomAttributes<InlineDataAttribute>().Count() + method.GetCustomAttributes<MemberDataAttribute>().Sum(m => Rowed(method.DeclaringType!, m.MemberName))
        : method.GetCustomAttribute<FactAttribute>() is not null ? 1
        : 0;

    private static int Rowed(Type type, string member) =>
        ((IEnumerable)(type.GetProperty(member)?.GetValue(null) ?? type.GetField(member)!.GetValue(null))!).Cast<object>().Count();

    [GeneratedRegex("`([^`]+)`")]
    private static partial Regex Quoted();
}
