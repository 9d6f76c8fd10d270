namespace Recist.Tests.Properties.Decisions;

/// <summary>
/// One step. Its numbers choose among what there is when it is done, so that a tale without some of its deeds is a tale still.
/// </summary>
/// <param name="Kind">What is done.</param>
/// <param name="A">Who, or to whom.</param>
/// <param name="B">To what.</param>
/// <param name="C">How.</param>
internal readonly record struct Deed(DeedKind Kind, int A, int B, int C);
