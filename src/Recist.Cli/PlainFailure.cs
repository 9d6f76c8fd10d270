namespace Recist.Cli;

/// <summary>Something that the person at the command line can mend, said in one plain sentence.</summary>
internal sealed class PlainFailure(string sentence) : Exception(sentence);
