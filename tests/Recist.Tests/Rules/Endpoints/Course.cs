namespace Recist.Tests.Rules;

/// <summary>Courses for the endpoint tests: "42 SD, 84 PD" from a start on day 0, with further dates by day.</summary>
internal static class Course
{
    public static CourseEndpoints Endpoints(
        string visits, int? death = null, int? alive = null, int? therapy = null, int? gap = null, ResponseOptions? options = null) =>
        Read(visits, death, alive, therapy, gap, options).Assess().Endpoints;

    public static Patient Read(string visits, int? death = null, int? alive = null, int? therapy = null, int? gap = null, ResponseOptions? options = null) =>
        ResponseSequence.Read(visits, (options ?? ResponseOptions.Default) with { LongestGapDays = gap ?? options?.LongestGapDays }) with
        {
            Dates = new() { Start = Patient.Day(0), Death = At(death), LastKnownAlive = At(alive), NewTherapy = At(therapy) },
        };

    /// <summary>"84 event progression", "42 censored no-event", or "none".</summary>
    public static string Text(this TimeToEvent? time) => time is null ? "none" : FormattableString.Invariant($"{time.Days} {(time.IsEvent ? "event" : "censored")} {time.Reason.Word()}");

    public static string? Value(this Reason reason, string fact) => reason.Facts.Where(f => f.Name == fact).Select(f => f.Value).SingleOrDefault();

    private static ScanDate? At(int? day) => day is { } d ? Patient.Day(d) : null;
}
