namespace Recist.Pipeline;

/// <summary>Unfinished work.</summary>
/// <param name="Id">Names it: <c>u.{clinic}.{upload}</c>, <c>t.{timeline}</c>, <c>r.{timeline}</c> (a release to come),
/// <c>d.{timeline}.{number}</c> (a decision being written), <c>d.u.{clinic}.{upload}</c> (an upload being taken back),
/// <c>h.{clinic}.{upload}</c> (an upload that another one's handler brings to its end), <c>w.{clinic}.{week}</c>
/// or <c>c.{clinic}.{change}</c> (settings that change).</param>
/// <param name="Queue">Queue of the handler that does it.</param>
/// <param name="Message">Message for that handler.</param>
/// <param name="Due">When the sweeper may think that it was forgotten.</param>
public sealed record PendingItem(string Id, string Queue, string Message, DateTimeOffset Due)
{
    /// <summary>How often the sweeper has put it back; 0 where it was noted anew since.</summary>
    public int Sweeps { get; init; }

    /// <summary>The store's token.</summary>
    public string? Token { get; init; }

    internal static PendingItem Of(ClinicId clinic, UploadId upload, DateTimeOffset due) =>
        new($"u.{clinic}.{upload}", QueueName.Uploads, Pipeline.Message.OfUpload(clinic, upload), due);

    /// <summary>A change of settings between its first call and its message. Each has its own: another change's end does not take it away.</summary>
    /// <param name="clinic">The clinic.</param>
    /// <param name="change">Names the change: lower-case hex digits.</param>
    /// <param name="due">When the sweeper may think that it was forgotten.</param>
    internal static PendingItem OfSettings(ClinicId clinic, string change, DateTimeOffset due) =>
        new($"c.{clinic}.{change}", QueueName.Patients, Pipeline.Message.OfClinic(clinic, change), due);

    internal static PendingItem Of(TimelineId timeline, DateTimeOffset due) =>
        new(IdOf(timeline), QueueName.Patients, Pipeline.Message.OfTimeline(timeline), due);

    internal static PendingItem Of(ClinicId clinic, IsoWeek week, DateTimeOffset due) =>
        new($"w.{clinic}.{week}", QueueName.Summaries, Pipeline.Message.OfWeek(clinic, week), due);

    internal static PendingItem OfRelease(TimelineId timeline, DateTimeOffset due) =>
        new($"r.{timeline}", QueueName.Reports, Pipeline.Message.OfTimeline(timeline), due);

    /// <summary>
    /// A person's decision between its commit and its message. Apart from <c>t.</c>, because a report that is written meanwhile
    /// from the state before the decision may remove that one.
    /// </summary>
    internal static PendingItem OfDecision(TimelineId timeline, int number, DateTimeOffset due, string queue = QueueName.Reports) =>
        new(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"d.{timeline}.{number}"), queue, Pipeline.Message.OfTimeline(timeline), due);

    /// <summary>
    /// A person's wish to take an upload back, between its first call and its last. Apart from <c>u.</c>, because a handler that ends the same
    /// upload meanwhile may remove that one.
    /// </summary>
    internal static PendingItem OfWithdrawal(ClinicId clinic, UploadId upload, DateTimeOffset due) =>
        Of(clinic, upload, due) with { Id = $"d.u.{clinic}.{upload}" };

    /// <summary>
    /// A look at an upload that another one's handler brought to its end, at a time when that handler has ended too. Apart from <c>u.</c>, which
    /// goes when the upload ends: the helper may be later than that.
    /// </summary>
    internal static PendingItem OfHelp(ClinicId clinic, UploadId upload, DateTimeOffset due) =>
        Of(clinic, upload, due) with { Id = $"h.{clinic}.{upload}" };

    /// <summary>True where one message is all that it takes, so that the sweeper removes it with the message.</summary>
    internal bool EndsWithMessage => Id[..2] is "d." or "h.";

    internal static string IdOf(TimelineId timeline) => $"t.{timeline}";
}
