namespace Recist.Reports.Content;

/// <summary>One course as the cohort counts it.</summary>
/// <param name="Study">Study id; empty where there is none.</param>
/// <param name="Subject">The clinic's own patient id.</param>
/// <param name="Assessment">The record read.</param>
public sealed record CohortMember(string Study, string Subject, Assessment Assessment);
