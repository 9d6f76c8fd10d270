namespace Recist.Pipeline;

/// <summary>The reader whose record counts for the patient.</summary>
/// <param name="Reader">The reader.</param>
/// <param name="Rule">Why it counts.</param>
internal sealed record RecordRead(ReaderAssessment Reader, RecordReadRule Rule)
{
    /// <summary>The read that stands, with its stored records; null where nothing says whose record counts.</summary>
    public static RecordRead? Of(CourseAssessment course, string? named) =>
        StandingRead.Of([.. course.Recorded.Select(r => r.Assessment)], course.Adjudicated, named) is { } standing
            ? new(course.Readers.Single(r => ReferenceEquals(r.Assessment, standing.Read)), standing.Rule)
            : null;
}
