namespace Recist.InfraChecks.Posture;

/// <summary>Something that must hold for every deployment.</summary>
/// <param name="Name">The promise as a sentence.</param>
/// <param name="Broken">What breaks it, one line each; nothing when it holds.</param>
internal sealed record Rule(string Name, Func<Prediction, IEnumerable<string>> Broken);
