using System.Collections.Immutable;
using Recist.Reports.Document;

namespace Recist.Reports.Charts;

/// <summary>What a burden chart shows, its words included.</summary>
internal sealed record BurdenData(ImmutableArray<BurdenPoint> Points, ImmutableArray<BurdenLimit> Limits)
{
    /// <summary>Sum at baseline in mm, for the right axis; null where it is not known or 0.</summary>
    public double? Baseline { get; init; }

    /// <summary>Drugs given, drawn as bars under the axis.</summary>
    public ImmutableArray<TreatmentBar> Treatments { get; init; } = [];

    public required string LeftTitle { get; init; }

    public required string RightTitle { get; init; }

    /// <summary>The two lines under a tick: time since the first day, and the date.</summary>
    public required Func<int, (string Since, string Date)> TickText { get; init; }
}

/// <summary>One visit. Without a sum the curve is broken there.</summary>
internal sealed record BurdenPoint(int Day, double? Sum, string Value, string Letters, Tone Tone);

/// <summary>A line across the chart from a day on.</summary>
internal sealed record BurdenLimit(double Sum, int FromDay, string Text, Tone Tone, bool Dotted);

/// <summary>A drug with its days; without an end it goes on.</summary>
internal sealed record TreatmentBar(string Text, int FromDay, int? ToDay);
