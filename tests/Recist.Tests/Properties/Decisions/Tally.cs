namespace Recist.Tests.Properties.Decisions;

/// <summary>What happened in the tales: a property of which nothing is the subject would hold for ever.</summary>
internal sealed class Tally
{
    public int Signed { get; set; }

    public int Released { get; set; }

    public int ReleasedByPolicy { get; set; }

    public int Refused { get; set; }

    /// <summary>How often a patient was handed a report.</summary>
    public int Read { get; set; }

    /// <summary>How often an end said that something has to be decided anew.</summary>
    public int DecidedAnew { get; set; }

    public override string ToString() => FormattableString.Invariant(
        $"{Signed} signatures, {Released} releases by people and {ReleasedByPolicy} by policies, {Refused} refused; ")
        + FormattableString.Invariant($"read by patients {Read} times; {DecidedAnew} to be decided anew at the end");
}
