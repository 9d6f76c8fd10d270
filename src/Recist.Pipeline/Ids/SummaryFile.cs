namespace Recist.Pipeline;

/// <summary>The files of a weekly summary.</summary>
public enum SummaryFile
{
    /// <summary>The pages.</summary>
    Pdf,

    /// <summary><c>new_results.csv</c>.</summary>
    NewResults,
}
