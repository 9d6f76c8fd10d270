namespace Recist.Ingestion;

/// <summary>Whose timeline it is: one patient in one course of one study, as one reader saw it.</summary>
internal sealed record Subject(string Study, string Course, string Patient, string? Reader);
