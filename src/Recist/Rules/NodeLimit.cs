namespace Recist.Rules;

/// <summary>Short axes at which a lymph node changes its meaning (RECIST 1.1 sections 3.1 and 4.3).</summary>
internal static class NodeLimit
{
    /// <summary>Below 10 mm a node is normal; the only strict limit of the guideline.</summary>
    public static readonly Length Normal = Length.FromMillimetres(10m);

    /// <summary>From 15 mm a node may be a target.</summary>
    public static readonly Length Measurable = Length.FromMillimetres(15m);
}
