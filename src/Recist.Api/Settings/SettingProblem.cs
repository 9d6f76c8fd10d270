namespace Recist.Api.Settings;

/// <summary>Why one member of a body cannot be a setting. Goes back to who sent it, and is never logged.</summary>
/// <param name="Member">The member, for example <c>releaseDays</c> or <c>studies["ONCO-1"].sdMinDays</c>.</param>
/// <param name="Problem">What is wrong, in one plain sentence.</param>
/// <param name="Allowed">What may stand there.</param>
public sealed record SettingProblem(string Member, string Problem, string Allowed);
