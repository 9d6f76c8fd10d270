using Recist.Api;

namespace Recist.Tests.Api;

public class AddressTests
{
    // Only the handlers would use what is null here.
    private static readonly ApiRoutes Table = new(null!, null!, null!, null!, null!, null!, null!, null!, null!, null!, null!, null!, null!, null!, [], TimeProvider.System);

    // The Functions host tries routes in the order of their names, and not the more exact one first.
    [Fact]
    public void No_request_matches_two_addresses() =>
        Assert.Empty(Clashes([.. Table.Addresses.Select(a => a.Pattern)]));

    [Theory]
    [InlineData("uploads/{upload}/receipt", "uploads/{upload}/{file}", true)]
    [InlineData("people/{person}", "people/me", true)]
    [InlineData("uploads/{name?}", "uploads", true)]
    [InlineData("uploads/{name}", "uploads", false)]
    [InlineData("{*path}", "clinic", true)]
    [InlineData("portal/{*path}", "portal/a/b", true)]
    [InlineData("portal/{*path}", "portal", true)]
    [InlineData("clinic", "Clinic", true)]
    [InlineData("reports/{report}/pdf", "reports/{report}/sign", false)]
    [InlineData("patients/search", "patients/{patient}/reports", false)]
    public void Two_patterns_clash_where_one_path_fits_both(string one, string other, bool clash) =>
        Assert.Equal(clash, Clashes([one, other]).Count > 0);

    [Fact]
    public void No_two_routes_of_an_address_share_a_method() =>
        Assert.All(Table.Addresses, a => Assert.Distinct(a.Routes.SelectMany(r => r.Methods)));

    [Fact]
    public void An_address_finds_the_route_of_a_method_and_names_those_that_it_takes()
    {
        var clinic = Table["clinic"];
        Assert.Equal("clinic", clinic.For("GET")!.Name);
        Assert.Equal("clinic-change", clinic.For("PUT")!.Name);
        Assert.Null(clinic.For("DELETE"));
        Assert.Null(clinic.For("get"));
        Assert.Equal("GET, PUT", clinic.Allow);
    }

    private static List<string> Clashes(IReadOnlyList<string> patterns) =>
    [
        .. from i in Enumerable.Range(0, patterns.Count)
           from j in Enumerable.Range(i + 1, patterns.Count - i - 1)
           where Meet(patterns[i].Split('/'), patterns[j].Split('/'))
           select $"{patterns[i]} and {patterns[j]}",
    ];

    private static bool Meet(ReadOnlySpan<string> one, ReadOnlySpan<string> other)
    {
        if (one.IsEmpty || other.IsEmpty)
        {
            return one.IsEmpty && other.IsEmpty || IsOptional(one.IsEmpty ? other : one);
        }

        if (one[0].StartsWith("{*", StringComparison.Ordinal) || other[0].StartsWith("{*", StringComparison.Ordinal))
        {
            return true;
        }

        var same = one[0][0] == '{' || other[0][0] == '{' || string.Equals(one[0], other[0], StringComparison.OrdinalIgnoreCase);
        return same && Meet(one[1..], other[1..]);
    }

    private static bool IsOptional(ReadOnlySpan<string> rest) =>
        rest.Length == 1 && (rest[0].EndsWith("?}", StringComparison.Ordinal) || rest[0].StartsWith("{*", StringComparison.Ordinal));
}
