namespace Recist.Rules;

/// <summary>The smallest complete sum so far, baseline included (RECIST 1.1 section 4.3.1). Ties keep the earliest visit.</summary>
internal sealed class Nadir
{
    /// <summary>The sum; null until a complete one is known.</summary>
    public Length? Sum { get; private set; }

    /// <summary>Label of the visit it stems from.</summary>
    public string? Visit { get; private set; }

    /// <summary>Takes the sum of a visit into account; an incomplete one never counts.</summary>
    /// <returns>True where it is the new nadir.</returns>
    public bool Add(Length? sum, string visit)
    {
        if (sum is not { } complete || complete >= Sum)
        {
            return false;
        }

        (Sum, Visit) = (complete, visit);
        return true;
    }
}
