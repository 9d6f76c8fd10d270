namespace Recist;

/// <summary>The endpoints of one patient, course and reader (RECIST 1.1 sections 4.6 and 4.7; FDA endpoints guidance).</summary>
/// <remarks>All null where the course has neither a start nor a visit: there is no day to count from.</remarks>
public sealed record CourseEndpoints
{
    /// <summary>Progression-free survival; for iRECIST by the first iUPD.</summary>
    public TimeToEvent? Pfs { get; init; }

    /// <summary>Time to progression; for iRECIST by the first iUPD.</summary>
    public TimeToEvent? Ttp { get; init; }

    /// <summary>Overall survival.</summary>
    public TimeToEvent? Os { get; init; }

    /// <summary>iRECIST progression-free survival; null for other criteria.</summary>
    public TimeToEvent? IPfs { get; init; }

    /// <summary>Duration of the response that counts; null without one.</summary>
    public TimeToEvent? ResponseDuration { get; init; }

    /// <summary>Duration of stable disease; null where the best response that counts is not SD.</summary>
    public TimeToEvent? StableDuration { get; init; }

    /// <summary>When the response that counts was first seen; null without one.</summary>
    public TimeToResponse? TimeToResponse { get; init; }

    /// <summary>The best response that counts is CR or PR.</summary>
    public EndpointFlag? ObjectiveResponse { get; init; }

    /// <summary>The best response that counts is CR, PR, SD or Non-CR/Non-PD.</summary>
    public EndpointFlag? DiseaseControl { get; init; }

    /// <summary>CR or PR, or no progression for at least <see cref="ResponseOptions.ClinicalBenefitMinDays"/>.</summary>
    public EndpointFlag? ClinicalBenefit { get; init; }
}
