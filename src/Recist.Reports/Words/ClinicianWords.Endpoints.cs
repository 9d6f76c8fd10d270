namespace Recist.Reports.Words;

/// <summary>The endpoints of the course.</summary>
internal static partial class ClinicianWords
{
    public const string EndpointsHeading = "Endpoints";
    public const string Endpoint = "Endpoint";
    public const string From = "From";
    public const string Until = "Until";
    public const string Days = "Days";
    public const string EndpointStatus = "Status";
    public const string EndpointReasonHead = "Because";
    public const string Pfs = "PFS";
    public const string IPfs = "iPFS";
    public const string Ttp = "TTP";
    public const string Os = "OS";
    public const string ResponseDuration = "Duration of response";
    public const string StableDuration = "Duration of SD";
    public const string ResponseTime = "Time to response";
    public const string Event = "event";
    public const string Censored = "censored";
    public const string Reached = "reached";

    public const string EndpointsLegend =
        "From all visits on record. PFS progression-free survival, TTP time to progression, OS overall survival. "
        + "Censored: followed until then without the event. Days: plain difference of the two dates.";

    public static string Rates(EndpointFlag objective, EndpointFlag control, EndpointFlag benefit, int benefitDays) =>
        $"Objective response: {YesNo(objective)}. Disease control: {YesNo(control)}. Clinical benefit ({benefitDays} days): {YesNo(benefit)}.";

    public static string FirstSeenAt(string visit) => $"response first seen at {visit}";

    public static string EndpointReason(TimeToEvent time, bool survival) => time.Reason switch
    {
        Recist.EndpointReason.Progression => "progression" + AtVisit(time),
        Recist.EndpointReason.UnconfirmedProgression => "unconfirmed progression" + AtVisit(time),
        Recist.EndpointReason.Death => time.IsEvent ? "death" : "died without progression",
        Recist.EndpointReason.NewTherapy => "new anti-cancer therapy began",
        Recist.EndpointReason.MissedVisits => $"{(Compared(time, "visit") is { } seen ? "progression at " + seen : "death")} {Compared(time, "gapDays")} days later, limit {Compared(time, "limitDays")}",
        Recist.EndpointReason.NoPostBaseline => "no evaluable assessment after baseline",
        Recist.EndpointReason.NoBaseline => "no baseline assessment",
        _ => survival ? "last known alive" : "no event; last evaluable assessment",
    };

    private static string AtVisit(TimeToEvent time) => Compared(time, "visit") is { } visit ? " at " + visit : "";

    private static string? Compared(TimeToEvent time, string fact) => time.Why.Facts.Where(f => f.Name == fact).Select(f => f.Value).FirstOrDefault();

    private static string YesNo(EndpointFlag flag) => flag.Reached ? "yes" : "no";
}
