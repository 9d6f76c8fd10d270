namespace Recist.Reports.Content;

/// <summary>A scan that is overdue or soon due.</summary>
/// <param name="Study">Study id; empty where there is none.</param>
/// <param name="Subject">The clinic's own patient id.</param>
/// <param name="Expected">Day on which it is or was expected.</param>
/// <param name="LastScan">Day of the last scan.</param>
public sealed record DueScan(string Study, string Subject, DateOnly Expected, ScanDate? LastScan);
