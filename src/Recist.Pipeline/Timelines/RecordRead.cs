using Recist.Reports.Content;

namespace Recist.Pipeline;

/// <summary>The reader whose record counts for the patient.</summary>
/// <param name="Reader">The reader.</param>
/// <param name="Rule">Why it counts.</param>
internal sealed record RecordRead(ReaderAssessment Reader, RecordReadRule Rule)
{
    /// <summary>The adjudicated reader, else the accepted one, else the one that the clinic named, else the only one; otherwise null.</summary>
    public static RecordRead? Of(CourseAssessment course, string? named)
    {
        ReaderAssessment? One(Func<ReaderAssessment, bool> wanted) => course.Readers.Where(wanted).ToList() is [var only] ? only : null;

        return course.Readers is [var single] ? new(single, RecordReadRule.OnlyReader)
            : course.Adjudicated is { } chosen && One(r => r.Reader == chosen) is { } adjudicated ? new(adjudicated, RecordReadRule.Adjudicated)
            : One(r => r.Joined.History.Accepted) is { } accepted ? new(accepted, RecordReadRule.Accepted)
            : named is not null && One(r => r.Reader == named) is { } own ? new(own, RecordReadRule.NamedByClinic)
            : null;
    }
}
