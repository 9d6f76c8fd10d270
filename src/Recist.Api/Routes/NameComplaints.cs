using Recist.Pipeline;

namespace Recist.Api.Routes;

/// <summary>What is wrong with the names and job titles of a body.</summary>
internal static class NameComplaints
{
    /// <summary>The sentence about a name or title that cannot be printed; nothing where it is left out or can.</summary>
    public static IEnumerable<string> Of(string member, string? text) =>
        text is not null && PrintedName.Wrong(text) is { } wrong ? [$"{member} {wrong}"] : [];
}
