namespace Recist.Reports.Content;

/// <summary>Endpoints of a record, the visits that they name in their printed form.</summary>
internal static class PrintedEndpoints
{
    /// <summary>The endpoints.</summary>
    public static CourseEndpoints Of(CourseEndpoints endpoints, PrintedRecord forms, PrintedReasons reasons)
    {
        TimeToEvent? Time(TimeToEvent? time) => time is null ? null : time with { Why = reasons.Of(time.Why) };
        EndpointFlag? Flag(EndpointFlag? flag) => flag is null ? null : flag with { Why = reasons.Of(flag.Why) };
        return endpoints with
        {
            Pfs = Time(endpoints.Pfs),
            Ttp = Time(endpoints.Ttp),
            Os = Time(endpoints.Os),
            IPfs = Time(endpoints.IPfs),
            ResponseDuration = Time(endpoints.ResponseDuration),
            StableDuration = Time(endpoints.StableDuration),
            TimeToResponse = endpoints.TimeToResponse is { } response
                ? response with { Visit = forms.Text(response.Visit), Why = reasons.Of(response.Why) }
                : null,
            ObjectiveResponse = Flag(endpoints.ObjectiveResponse),
            DiseaseControl = Flag(endpoints.DiseaseControl),
            ClinicalBenefit = Flag(endpoints.ClinicalBenefit),
        };
    }
}
