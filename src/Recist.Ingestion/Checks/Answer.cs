namespace Recist.Ingestion;

/// <summary>One possible answer to a question about a record, with the record as it reads by that answer.</summary>
/// <param name="Says">The answer in a few words, as the start of a sentence: <c>"as a lymph node"</c>.</param>
/// <param name="History">The record where this answer is the right one.</param>
internal sealed record Answer(string Says, PatientHistory History);
