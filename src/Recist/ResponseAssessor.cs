using Recist.Rules;

namespace Recist;

/// <summary>The tumour response of a patient by RECIST 1.1: every visit, the best response and the state of the baseline.</summary>
public static class ResponseAssessor
{
    /// <summary>Assesses one reader's record of one course.</summary>
    /// <param name="history">
    /// The record. Visits may come in any order: they are read by date, then by label. A lesion that a visit does not list is
    /// not evaluable there. What cannot be told reads NE with the lesions that are missing; no history makes it throw.
    /// </param>
    /// <returns>One result per visit with its reasons. The same history always gives the same result.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="history"/> is null.</exception>
    public static Assessment Assess(PatientHistory history)
    {
        ArgumentNullException.ThrowIfNull(history);
        return new CourseAssessor(history).Assess();
    }
}
