using System.Collections.Immutable;

namespace Recist.Reports.Content;

/// <summary>Reasons of a record, the labels and organs that they name in their printed form.</summary>
internal sealed class PrintedReasons
{
    private readonly PrintedRecord forms;
    private readonly HashSet<string> words;

    /// <summary>Of the record with this history, whose texts the reasons name.</summary>
    public PrintedReasons(PrintedRecord forms, PatientHistory history)
    {
        this.forms = forms;

        // A fact is a number, a date, a word of ours or a text of the record. A label without a letter cannot be told from a number, and turns nothing.
        words = [.. history.Visits.Select(v => v.Label).Concat(history.Lesions.Select(l => l.Organ).OfType<string>()).Where(text => text.Any(c => char.IsLetter(c) || char.IsSurrogate(c)))];
    }

    /// <summary>The reasons.</summary>
    public ImmutableArray<Reason> All(ImmutableArray<Reason> reasons) => [.. reasons.Select(Of)];

    /// <summary>One reason.</summary>
    public Reason Of(Reason reason) => reason with { Lesions = forms.Ids(reason.Lesions), Facts = [.. reason.Facts.Select(Of)] };

    // Why a time to event ended is a word that sentences are chosen by.
    private Fact Of(Fact fact) => fact.Name is "notListed" or "withoutViablePart" ? new(fact.Name, forms.Id(fact.Value))
        : fact.Name != "reason" && words.Contains(fact.Value) ? new(fact.Name, forms.Text(fact.Value)) : fact;
}
