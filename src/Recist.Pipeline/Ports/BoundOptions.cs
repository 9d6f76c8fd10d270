namespace Recist.Pipeline;

/// <summary>The options that a study of a clinic is bound to.</summary>
/// <param name="Options">The options.</param>
/// <param name="IsFixed">True once a file of the study was taken in; then they never change. False where settings alone name them.</param>
public sealed record BoundOptions(ResponseOptions Options, bool IsFixed);
