using System.Collections.Immutable;
using Recist.Ingestion;

namespace Recist.Pipeline;

/// <summary>What a receipt tells: of the baseline that is assumed, only what holds of all uploads of the course together.</summary>
internal static class ToldOnce
{
    /// <summary>The complaints of the file, without a baseline that it took alone, and those of the courses that are no block.</summary>
    /// <param name="own">What was told when the file was read; it has the place in the file.</param>
    /// <param name="courses">What the courses say with this upload.</param>
    public static ImmutableArray<Complaint> Of(ImmutableArray<Complaint> own, ImmutableArray<Complaint> courses)
    {
        var kept = own.Where(o => !AssumedBaseline.IsTold(o) || courses.Any(c => Same(o, c))).ToList();
        return [.. kept, .. courses.Where(c => c.Severity != Severity.Block && !(AssumedBaseline.IsTold(c) && kept.Exists(o => Same(o, c))))];
    }

    private static bool Same(Complaint a, Complaint b) => a.Code == b.Code && a.Problem == b.Problem && a.Patient == b.Patient && a.Reader == b.Reader;
}
