namespace Recist.Tests.Interleaving;

/// <summary>An operation that runs in the middle of another one.</summary>
/// <param name="At">Before which storage call of the other one, from 0.</param>
/// <param name="Operation">What runs there.</param>
/// <param name="Manner">What becomes of its messages.</param>
internal sealed record Cut(int At, Operation Operation, Manner Manner = Manner.Through);
