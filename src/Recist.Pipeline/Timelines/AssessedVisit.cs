using System.Collections.Immutable;

namespace Recist.Pipeline;

/// <summary>The result of one visit by one reader, as tables keep it.</summary>
/// <param name="Reader">Reader key.</param>
/// <param name="Visit">Visit key.</param>
/// <param name="Label">Label of the visit.</param>
/// <param name="Date">Date as given.</param>
/// <param name="InputsHash">Hash of what was assessed.</param>
public sealed record AssessedVisit(string Reader, string Visit, string Label, string Date, string InputsHash)
{
    /// <summary>True for the baseline visit, which has no response.</summary>
    public bool Baseline { get; init; }

    /// <summary>Sum in 1/10,000 mm; null where a target is not evaluable.</summary>
    public long? Sum { get; init; }

    /// <summary>Smallest earlier sum in 1/10,000 mm.</summary>
    public long? Nadir { get; init; }

    /// <summary>Change from baseline in percent as text.</summary>
    public string? PercentFromBaseline { get; init; }

    /// <summary>Change from the nadir in percent as text.</summary>
    public string? PercentFromNadir { get; init; }

    /// <summary>Target response code.</summary>
    public string? Target { get; init; }

    /// <summary>Non-target response code.</summary>
    public string? NonTarget { get; init; }

    /// <summary>Unequivocal new lesions.</summary>
    public ImmutableArray<string> NewLesions { get; init; } = [];

    /// <summary>Overall response code as known at the visit.</summary>
    public string? Overall { get; init; }

    /// <summary>Overall response code after later visits.</summary>
    public string? OverallFinal { get; init; }

    /// <summary>Rule ids, the deciding one first.</summary>
    public ImmutableArray<string> Rules { get; init; } = [];

    /// <summary>The response as it stands today.</summary>
    public string? Standing => OverallFinal ?? Overall;
}
