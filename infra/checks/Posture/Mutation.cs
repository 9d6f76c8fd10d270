namespace Recist.InfraChecks.Posture;

/// <summary>A mistake that somebody could make, and the rule that must notice it.</summary>
internal sealed record Mutation(string Name, Rule NoticedBy, Action<Prediction> Make);
