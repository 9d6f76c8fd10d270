namespace Recist.Tests.Rules;

/// <summary>The issues of a baseline as text.</summary>
internal static class Issues
{
    public static List<string> Of(Patient patient) => [.. patient.Assess().Conformance.Issues.Select(i => i.ToString())];
}
