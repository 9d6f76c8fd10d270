using System.Collections.Immutable;
using Recist.Ingestion;

namespace Recist.Pipeline;

/// <summary>Changes profiles, and has the reports drawn anew that print what changed.</summary>
public sealed class ProfileWriter(IProfiles profiles, IPatientList list, IPending pending, IQueues queues, PipelineOptions options, TimeProvider time)
{
    /// <summary>What speaks against lists of patients: another list of the same day and revision that says something else.</summary>
    internal async Task<ImmutableArray<Complaint>> CheckAsync(ClinicId clinic, ImmutableArray<ProfileOffer> offers, CancellationToken cancellationToken)
    {
        var problems = ImmutableArray.CreateBuilder<Complaint>();
        foreach (var offer in offers)
        {
            if (Contradicts(await profiles.FindAsync(clinic, offer.Profile.Key, cancellationToken), offer))
            {
                problems.Add(JoinProblem.ListConflict(offer.PatientId));
            }
        }

        return problems.ToImmutable();
    }

    /// <summary>Writes what lists of patients say; stops at the first patient of whom another list has said something else meanwhile.</summary>
    /// <returns>What speaks against it; empty where everything is written, null where it may write no more.</returns>
    internal async Task<ImmutableArray<Complaint>?> WriteAsync(
        ClinicId clinic, ImmutableArray<ProfileOffer> offers, BytesHolder holder, CancellationToken cancellationToken)
    {
        foreach (var offer in offers)
        {
            var contradicts = false;
            if (!await SayAsync(
                clinic, offer.Profile, holder, known => contradicts = Contradicts(known, offer), except: null, cancellationToken))
            {
                return null;
            }

            if (contradicts)
            {
                return [JoinProblem.ListConflict(offer.PatientId)];
            }
        }

        return [];
    }

    /// <summary>Adds what an upload says of a patient, under the name of its reading.</summary>
    /// <param name="clinic">Whose.</param>
    /// <param name="said">What it says.</param>
    /// <param name="holder">The upload.</param>
    /// <param name="speaksAgainst">True for a profile that makes it impossible: it stays as it is then.</param>
    /// <param name="except">A timeline that is assessed anyway; null where none is.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <returns>False where it may write no more: it was taken back meanwhile, or its bytes are another's.</returns>
    internal async Task<bool> SayAsync(
        ClinicId clinic, Profile said, BytesHolder holder, Func<Profile?, bool> speaksAgainst, TimelineId? except,
        CancellationToken cancellationToken)
    {
        var may = true;
        said = said with { Statements = [.. said.Statements.Select(s => s with { Upload = holder.Name })] };
        await StateAsync(clinic, said.Key, ChangeAsync, known => known.Holds(said.Statements), except, cancellationToken);
        return may;

        async Task<Profile?> ChangeAsync(Profile? known)
        {
            may = known is null || await MayAsync(known, holder, cancellationToken);
            return !may || speaksAgainst(known) ? null : (known?.Renamed(holder) ?? said with { Statements = [] }).With(said);
        }
    }

    /// <summary>Takes out what a reading of an upload said of patients.</summary>
    internal async Task TakeBackAsync(
        ClinicId clinic, IEnumerable<PatientKey> patients, WrittenUnder back, CancellationToken cancellationToken)
    {
        foreach (var patient in patients)
        {
            await StateAsync(
                clinic, patient, known => Task.FromResult(known?.Without(back)), known => known.TakenBackFrom.Contains(back.Name),
                except: null, cancellationToken);
        }
    }

    /// <summary>Changes a profile; before a timeline changes, so that it is assessed and reported with what stands then.</summary>
    /// <param name="clinic">Whose.</param>
    /// <param name="patient">Of whom.</param>
    /// <param name="change">Makes the new profile; null or the same where nothing changes.</param>
    /// <param name="isRepeat">
    /// True for a profile that was changed so before: whoever did it may have died before its messages, so every course gets one.
    /// </param>
    /// <param name="except">A timeline that is assessed anyway; null where none is.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    private async Task StateAsync(
        ClinicId clinic, PatientKey patient, Func<Profile?, Task<Profile?>> change, Func<Profile, bool> isRepeat, TimelineId? except,
        CancellationToken cancellationToken)
    {
        var stale = new HashSet<TimelineId>();
        await Retry.UntilWrittenAsync(
            async () =>
            {
                var known = await profiles.FindAsync(clinic, patient, cancellationToken);
                if (await change(known) is not { } changed)
                {
                    return new Done();
                }

                if (known is not null)
                {
                    stale.UnionWith(await NoteStaleAsync(clinic, known, changed, isRepeat(known), except, cancellationToken));
                }

                return changed == known || await profiles.PutAsync(clinic, changed, cancellationToken) ? new Done() : null;
            },
            cancellationToken);
        foreach (var timeline in stale)
        {
            // Assessed first: a result says the spelling of the patient's id, too. Its handler sends on to the reports.
            await queues.SendAsync(QueueName.Patients, Message.OfTimeline(timeline), cancellationToken);
        }
    }

    // The reports of every course print the person and the id, and each its own plan and drugs.
    private async Task<IReadOnlyList<TimelineId>> NoteStaleAsync(
        ClinicId clinic, Profile known, Profile changed, bool all, TimelineId? except, CancellationToken cancellationToken)
    {
        if (!all && known.PrintsAs(changed, except))
        {
            return [];
        }

        var stale = (await list.CoursesAsync(clinic, known.Key, cancellationToken))
            .Where(id => id != except && (all || !known.PrintsAs(changed, id.Course))).ToList();
        foreach (var id in stale)
        {
            await pending.NoteAsync(PendingItem.Of(id, time.GetUtcNow() + options.ForgottenAge), cancellationToken);
        }

        return stale;
    }

    private static async Task<bool> MayAsync(Profile known, BytesHolder holder, CancellationToken cancellationToken)
    {
        if (known.TakenBackFrom.Contains(holder.Name))
        {
            return false;
        }

        var others = known.Statements.Where(s => s.Sha == holder.Sha && s.Upload != holder.Name).Select(s => s.Upload).Distinct().ToList();
        foreach (var other in others)
        {
            if (!await holder.TakesOverAsync(other, cancellationToken))
            {
                return false;
            }
        }

        return true;
    }

    private static bool Contradicts(Profile? known, ProfileOffer offer) =>
        known is not null && offer.Profile.Statements.Any(s => known.Statements.Any(k => k.Contradicts(s)));

    private sealed record Done;
}
