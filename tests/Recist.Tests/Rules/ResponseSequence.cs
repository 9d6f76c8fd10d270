namespace Recist.Tests.Rules;

/// <summary>Response-level histories written as "42 PR, 84 CR": day since the reference date and response.</summary>
internal static class ResponseSequence
{
    public static Patient Read(string text, ResponseOptions? options = null) => text
        .Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
        .Select(t => t.Split(' '))
        .Aggregate(
            new Patient { Options = options ?? ResponseOptions.Default, Dates = new() { Reference = Patient.Day(0) } },
            (patient, part) => patient.Given(int.Parse(part[0], null), Response(part[1])));

    public static OverallResponse Response(string code) => Enum.GetValues<OverallResponse>().First(r => r.Code().Equals(code, StringComparison.OrdinalIgnoreCase));

    public static string Unconfirmed(string text, ResponseOptions? options = null) => Read(text, options).Assess().Best.Unconfirmed.Code();

    public static string Confirmed(string text, ResponseOptions? options = null) => Read(text, options).Assess().Best.Confirmed.Code();
}
