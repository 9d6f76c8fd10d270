namespace Recist.Reports.Document;

/// <summary>Text of one paragraph or cell as runs of style. A plain string converts to it.</summary>
public sealed record RichText(IReadOnlyList<Run> Runs)
{
    /// <summary>No text.</summary>
    public static RichText Empty { get; } = new([]);

    /// <summary>The words alone, in reading order, without direction isolates; a line break is a space.</summary>
    public string Plain => Isolate.Removed(string.Concat(Runs.Select(run => run == Run.LineBreak ? " " : run.Text)));

    /// <summary>The runs in order.</summary>
    public static RichText Of(params Run[] runs) => new(runs);

    /// <summary>One run of ordinary text.</summary>
    public static RichText FromString(string text) => text.Length == 0 ? Empty : new([new Run(text)]);

    /// <summary>One run.</summary>
    public static RichText FromRun(Run run) => new([run]);

    /// <summary>One run of ordinary text.</summary>
    public static implicit operator RichText(string text) => FromString(text);

    /// <summary>One run.</summary>
    public static implicit operator RichText(Run run) => FromRun(run);
}
