namespace Recist.Tests.Naive;

/// <summary>One time to event of the naive evaluator; null where there is none.</summary>
internal sealed record NaiveTime(string Start, string End, bool Event, EndpointReason Reason)
{
    /// <summary>A duration is never negative: what lies before the start has lasted 0 days.</summary>
    public NaiveTime(ScanDate from, ScanDate to, bool happened, EndpointReason reason)
        : this(from.Text, to.Latest < from.Latest ? from.Text : to.Text, happened, reason)
    {
    }
}

/// <summary>rules.md section 10: time to event.</summary>
internal sealed class NaiveEndpoints
{
    private readonly NaivePatient patient;
    private readonly ScanDate? start;
    private readonly List<NaiveVisit> evaluable;
    private readonly ScanDate? death;
    private readonly ScanDate? therapy;

    public NaiveEndpoints(NaivePatient patient)
    {
        this.patient = patient;
        start = NaiveCourse.Reference(patient) is { } reference ? NaiveCourse.Start(patient) ?? reference : null;
        death = patient.History.Dates.Death;
        therapy = patient.Options.CensorAtNewTherapy ? patient.History.Dates.NewTherapy : null;
        evaluable = [.. patient.Done.Where(v => v.Final is not null and not OverallResponse.NE && !NaiveCourse.IsOutside(patient, v.Visit.Date))];
    }

    public NaiveTime? Pfs() => start is { } from ? ToEvent(from, Progression(), death, deathIsEvent: true) : null;

    public NaiveTime? Ttp() => start is { } from ? ToEvent(from, Progression(), death, deathIsEvent: false, AtDeath) : null;

    /// <summary>iRECIST: to the iUPD that was confirmed, or that nothing answered.</summary>
    public NaiveTime? IPfs()
    {
        if (!Immune || start is not { } from)
        {
            return null;
        }

        return IUntil(from);
    }

    private NaiveTime IUntil(ScanDate from)
    {
        var time = ToEvent(from, Unanswered(out var open), death, deathIsEvent: true);
        return open && time is { Event: true, Reason: EndpointReason.Progression } ? time with { Reason = EndpointReason.UnconfirmedProgression } : time;
    }

    public NaiveTime? StableDuration(OverallResponse best) =>
        best is OverallResponse.SD or OverallResponse.ISD && start is { } from ? StableFrom(from) : null;

    /// <summary>By iRECIST an iUPD that was taken back does not end it.</summary>
    private NaiveTime StableFrom(ScanDate from)
    {
        var open = false;
        var time = ToEvent(from, Immune ? Unanswered(out open) : Progression(), death, deathIsEvent: false, atDeath: false);
        return open && time is { Event: true, Reason: EndpointReason.Progression } ? time with { Reason = EndpointReason.UnconfirmedProgression } : time;
    }

    public NaiveTime? Os()
    {
        if (start is not { } from)
        {
            return null;
        }

        if (death is { } dead)
        {
            return new(from, dead, true, EndpointReason.Death);
        }

        var done = patient.Visits.Where(v => !v.Missed).Select(v => v.Date).ToList();
        var last = patient.History.Dates.LastKnownAlive ?? (done.Count > 0 ? done.Max() : from);
        return new(from, last, false, EndpointReason.NoEvent);
    }

    public NaiveTime? ResponseDuration(NaiveVisit? response) =>
        response is not { } first || start is null ? null
        : Immune ? IUntil(first.Visit.Date)
        : ToEvent(first.Visit.Date, Progression(), death, deathIsEvent: true);

    public int? TimeToResponse(NaiveVisit? response) => response is { } first && start is { } from ? first.Visit.Date.DaysSince(from) : null;

    private bool Immune => patient.Options.Criteria == Criteria.IRecist;

    /// <summary>First iUPD of the first block that no bar reset ended.</summary>
    private (ScanDate Day, NaiveVisit Visit)? Unanswered(out bool open)
    {
        NaiveVisit? first = null;
        var since = -1;
        var late = false;
        foreach (var visit in evaluable)
        {
            switch (visit.Counted)
            {
                case OverallResponse.IUPD:
                    // An iUPD that begins afresh, after the window, leaves the one before it unconfirmed.
                    late |= first is not null && since >= 0 && visit.Since >= 0 && visit.Since != since;
                    since = visit.Since;
                    first ??= visit;
                    break;
                case OverallResponse.ICPD:
                    open = late;
                    first ??= visit;
                    return (ProgressionDay(patient, first), first);
                default:
                    first = null;
                    late = false;
                    break;
            }
        }

        open = first is not null;
        return first is null ? null : (ProgressionDay(patient, first), first);
    }

    /// <summary>The first PD, with its day and the place of its visit.</summary>
    private (ScanDate Day, NaiveVisit Visit)? Progression()
    {
        foreach (var visit in evaluable)
        {
            if (visit.Counted is OverallResponse.PD or OverallResponse.IUPD or OverallResponse.ICPD)
            {
                return (ProgressionDay(patient, visit), visit);
            }
        }

        return null;
    }

    /// <summary>Option pdDate last-scan: only a PD that rests on the sum alone is dated to the last scan of its visit.</summary>
    public static ScanDate ProgressionDay(NaivePatient patient, NaiveVisit visit)
    {
        var day = visit.Visit.Date;
        var bySum = visit.Target == TargetResponse.PD && visit.NonTarget != NonTargetResponse.PD && visit.New.Count == 0 && (patient.Options.Criteria == Criteria.ImRecist || !NaiveNewLesions.BackDates(patient, patient.Done.IndexOf(visit)));
        foreach (var m in visit.Visit.Measurements)
        {
            if (patient.Options.ProgressionDateIsLastScan && bySum && m.Date is { } scan && scan > day)
            {
                day = scan;
            }
        }

        return day;
    }

    private NaiveTime ToEvent(
        ScanDate from, (ScanDate Day, NaiveVisit Visit)? progression, ScanDate? dead, bool deathIsEvent, bool atDeath = false)
    {
        if (!NothingRecorded() && NoBaseline())
        {
            return new(from, from, false, EndpointReason.NoBaseline);
        }

        var byDeath = dead is { } d && (progression is not { } p || d.Latest < p.Day.Latest);
        ScanDate? seen = byDeath ? dead : progression?.Visit.Visit.Date;
        ScanDate? happened = byDeath ? dead : progression?.Day;
        if (therapy is { } begun && (happened is not { } e || begun.Latest < e.Latest))
        {
            // What was still being scanned when the therapy began is the event, and not an assessment before it.
            return Censored(from, v => v.Visit.Date.Latest <= begun.Latest && (byDeath || progression is not { } at || v.Visit.Date.Latest < at.Visit.Visit.Date.Latest), EndpointReason.NewTherapy, happened is not null);
        }

        if (happened is not { } when)
        {
            return Censored(from, _ => true, EndpointReason.NoEvent);
        }

        if (byDeath && !deathIsEvent)
        {
            return atDeath
                ? new(from, when, false, EndpointReason.Death)
                : Censored(from, v => v.Visit.Date.Latest <= when.Latest, EndpointReason.Death);
        }

        var before = evaluable.Where(v => byDeath ? v.Visit.Date.Latest <= when.Latest : v.Visit.Date.Latest < progression!.Value.Visit.Visit.Date.Latest).ToList();
        var last = before.Count > 0 ? before[^1].Visit.Date : from;
        return patient.Options.LongestGapDays is { } gap && seen!.Value.DaysSince(last) > gap
            ? new(from, last, false, EndpointReason.MissedVisits)
            : new(from, when, true, byDeath ? EndpointReason.Death : EndpointReason.Progression);
    }

    /// <summary>At the last evaluable assessment that fits; at the start where there is none.</summary>
    private NaiveTime Censored(ScanDate from, Func<NaiveVisit, bool> fits, EndpointReason reason, bool happened = false)
    {
        if (evaluable.Count == 0 && reason != EndpointReason.Death && !happened)
        {
            return new(from, from, false, EndpointReason.NoPostBaseline);
        }

        var last = evaluable.LastOrDefault(fits);
        return new(from, last?.Visit.Date ?? from, false, reason);
    }

    private bool AtDeath => patient.Options.DeathWithoutProgression == DeathWithoutProgression.DeathDate;

    private bool NoBaseline() =>
        patient.History.Dates.BaselineMissing || (patient.Baseline is null && !patient.ResponsesAreGiven);

    private bool NothingRecorded() =>
        !patient.History.Dates.BaselineMissing && patient.Visits.Count == 0 && patient.History.Lesions.IsEmpty;
}
