namespace Recist.Reports.Statistics;

/// <summary>One day on which a Kaplan-Meier curve falls.</summary>
/// <param name="Day">Days from the start.</param>
/// <param name="AtRisk">Patients followed up to this day, those of the day included.</param>
/// <param name="Events">Events on this day.</param>
/// <param name="Survival">Share without an event after this day.</param>
/// <param name="StandardError">Of <paramref name="Survival"/>, by Greenwood's formula; null where the curve is at 0.</param>
/// <param name="Lower">Lower limit of the pointwise interval; null where the curve is at 0.</param>
/// <param name="Upper">Upper limit; null where the curve is at 0.</param>
public sealed record SurvivalStep(int Day, int AtRisk, int Events, double Survival, double? StandardError, double? Lower, double? Upper);
