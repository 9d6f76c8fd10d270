using Recist.Reports.Document;
using Recist.Reports.Words;

namespace Recist.Reports.Content.Clinician;

/// <summary>Reasons too long for a cell, numbered in the order of their first use.</summary>
internal sealed class ReasonNotes
{
    private readonly List<string> notes = [];

    /// <summary>The notes as sentences.</summary>
    public IReadOnlyList<string> All => notes;

    /// <summary>Adds a note and gives its number, from 1.</summary>
    public int Add(string lesion, string visit, string reason)
    {
        var number = notes.Count + 1;
        notes.Add(ClinicianWords.Note(number, lesion, visit, Isolate.WithoutStop(reason)));
        return number;
    }
}
