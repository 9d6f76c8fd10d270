using System.Collections.Immutable;

namespace Recist.Rules;

/// <summary>How the disease stood at a visit, for later visits to be measured against (iRECIST).</summary>
/// <param name="Visit">Label of the visit.</param>
/// <param name="Targets">What each target contributed there.</param>
/// <param name="NewLesions">The new lesions as they stood there.</param>
internal sealed record IRecistMark(string Visit, ImmutableArray<LesionValue> Targets, NewLesionBook NewLesions);
