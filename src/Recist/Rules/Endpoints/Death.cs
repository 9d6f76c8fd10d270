namespace Recist.Rules;

/// <summary>Death from any cause, an event of survival endpoints.</summary>
internal static class Death
{
    public static EndpointEvent? Of(PatientDates dates) => dates.Death is { } day ? new(day, day, EndpointReason.Death) : null;
}
