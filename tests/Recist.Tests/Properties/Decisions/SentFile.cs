using Recist.Pipeline;

namespace Recist.Tests.Properties.Decisions;

/// <summary>A file as a clinic sent it.</summary>
/// <param name="Name">Its path in the clinic's folder.</param>
/// <param name="Text">Its bytes.</param>
/// <param name="Patient">Whose.</param>
/// <param name="Read">What a reader says; null in a list of patients.</param>
/// <param name="Listed">What a list says; null in a measurement file.</param>
internal sealed record SentFile(string Name, string Text, string Patient, ReadFile? Read, ListedName? Listed)
{
    /// <summary>The upload that the backend made of it.</summary>
    public UploadId Upload { get; init; }
}

/// <summary>What a measurement file says beside the baseline, which is always 40 mm.</summary>
/// <param name="Reader">Who read.</param>
/// <param name="Adjudicated">An adjudicator chose this reader.</param>
/// <param name="Revision">Of both visits.</param>
/// <param name="Visit">Number of the visit in <see cref="ReadFiles.Visits"/>.</param>
/// <param name="Mm">Its target.</param>
internal sealed record ReadFile(string Reader, bool Adjudicated, int Revision, int Visit, int Mm);

/// <summary>What a list says of a patient.</summary>
/// <param name="Name">Name.</param>
/// <param name="Born">Birth year.</param>
/// <param name="Day">Day of May on which the list was made.</param>
internal sealed record ListedName(string Name, int Born, int Day);
