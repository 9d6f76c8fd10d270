using System.Collections.Immutable;

namespace Recist.Pipeline;

/// <summary>What one upload says of one course of one patient.</summary>
/// <param name="Timeline">Whose.</param>
/// <param name="Study">Study id as uploaded.</param>
/// <param name="Course">Course as uploaded.</param>
/// <param name="PatientId">The clinic's own patient id.</param>
/// <param name="Receipt">What it says apart from visits.</param>
/// <param name="Visits">The visits that it carries.</param>
/// <param name="Profile">What it says of the person.</param>
internal sealed record CourseOffer(
    TimelineId Timeline, string Study, string Course, string PatientId, Receipt Receipt, ImmutableArray<VisitRecord> Visits, Profile Profile);
