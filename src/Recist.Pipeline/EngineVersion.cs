namespace Recist.Pipeline;

/// <summary>The version of the rules, part of the inputs of every assessment and report.</summary>
internal static class EngineVersion
{
    public static string Text { get; } =
        typeof(ResponseAssessor).Assembly.GetName().Version?.ToString(3) ?? throw new InvalidOperationException("An assembly without a version.");
}
