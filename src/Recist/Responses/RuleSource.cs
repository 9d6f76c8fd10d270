namespace Recist;

/// <summary>One rule, traceable from a printed reason to the guideline and to the code.</summary>
/// <param name="Id">Rule id, for example <c>target.pr</c>.</param>
/// <param name="Guideline">Section of the guideline, or the option that switches it on.</param>
/// <param name="File">File under src/Recist/Rules without its ending; its test has the same name under tests/Recist.Tests/Rules with <c>Tests</c> added.</param>
/// <param name="Meaning">What it says, in one sentence.</param>
public sealed record RuleSource(string Id, string Guideline, string File, string Meaning);
