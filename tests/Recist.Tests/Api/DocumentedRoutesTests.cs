using System.Text.RegularExpressions;
using Recist.Api;
using Recist.Pipeline;

namespace Recist.Tests.Api;

public class DocumentedRoutesTests
{
    private static readonly string[] Rows = [.. File.ReadAllLines(Path.Combine(Repository.Root, "docs", "http.md")).Where(l => Regex.IsMatch(l, @"^\| (GET|PUT|POST|DELETE)"))];

    // Only the handlers would use what is null here.
    private static readonly IReadOnlyList<ApiRoute> Routes =
        new ApiRoutes(null!, null!, null!, null!, null!, null!, null!, null!, null!, null!, null!, null!, null!, null!, [], TimeProvider.System).All;

    [Fact]
    public void Every_route_has_one_row_with_its_methods_and_its_roles()
    {
        foreach (var route in Routes)
        {
            var path = Regex.Replace(route.Pattern.Replace("{file}", @"[^/`]+\.\w+", StringComparison.Ordinal), @"\{\w+\??\}", "[^/`]+");
            var row = Assert.Single(Rows, r => route.Methods.All(m => Regex.IsMatch(r, $@"^\| [^`]*\b{m}\b")) && Regex.IsMatch(r, $@"^\| [^`]*`{path}`"));
            Assert.Equal(route.ForEverySignIn ? "every sign-in" : Letters(route.Allowed), row.Split('|')[2].Trim());
        }

        Assert.Equal(Routes.Count, Rows.Length);
    }

    private static string Letters(Role allowed) => allowed == Role.None ? "all" : string.Join(' ', new[]
    {
        (Role.Clinician, "C"), (Role.ClinicAdmin, "A"), (Role.Uploader, "U"), (Role.Patient, "P"), (Role.Operator, "O"),
    }.Where(r => allowed.HasFlag(r.Item1)).Select(r => r.Item2));
}
