namespace Recist.Reports.Content;

/// <summary>How clinician reports write a full date. Never with slashes: 03/04 reads differently in two countries.</summary>
public enum DateStyle
{
    /// <summary><c>2026-03-14</c>.</summary>
    Iso,

    /// <summary><c>14 Mar 2026</c>.</summary>
    DayMonthYear,
}
