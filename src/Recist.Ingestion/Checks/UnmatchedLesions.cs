using System.Collections.Immutable;
using System.Globalization;

namespace Recist.Ingestion;

/// <summary>Findings of an imaging system that begin after the baseline: whether each is an earlier lesion or a new one, a person knows.</summary>
/// <remarks>
/// Systems make a new tracking id for what is measured anew, and their formats have no role. Joined by a label, two lesions become one that
/// shrinks; kept apart, one lesion becomes one that vanished beside one that is new.
/// </remarks>
internal static class UnmatchedLesions
{
    private const int MostNamed = 4;

    public static void Check(PatientHistory history, PatientDraft draft, ComplaintLog log)
    {
        if (!history.Lesions.Any(IsUnsure) || !history.Visits.Any(v => v.IsBaseline))
        {
            return;
        }

        var tracks = LesionTracks.Of(history);
        if (tracks.Late.IsEmpty)
        {
            return;
        }

        var (first, isOne) = (tracks.Late[0], tracks.Late.Length == 1);
        ImmutableArray<Answer> answers =
        [
            new(isOne ? "as a lesion of its own without a baseline" : "as lesions of their own without a baseline", history),
            .. tracks.Matchings.Select(m => new Answer(Said(m), LesionIdentity.Named(history, m))),
            new(isOne ? "as a new lesion" : "as new lesions", AsNew(history, tracks.Late)),
        ];
        var doubt = (Codes.LesionUnmatched, LesionReferences.Where(first.Source, draft), first.Lesion.Id);
        Question.Put(answers, draft, doubt, Problem(tracks), Fix(tracks), log);
    }

    /// <summary>Ids of the lesions that it speaks of: that one of them begins late or ends early is said with it.</summary>
    public static IReadOnlySet<string> Named(PatientHistory history) =>
        history.Lesions.Any(IsUnsure) && history.Visits.Any(v => v.IsBaseline) && LesionTracks.Of(history) is { Late.IsEmpty: false } tracks
            ? tracks.Late.Concat(tracks.Gone).Select(l => l.Lesion.Id).ToHashSet(StringComparer.Ordinal)
            : System.Collections.Frozen.FrozenSet<string>.Empty;

    /// <summary>The record with its findings matched in the likeliest way, for another question about it.</summary>
    public static PatientHistory Likeliest(PatientHistory history) =>
        history.Lesions.Any(IsUnsure) && LesionTracks.Of(history).Matchings is [var likeliest, ..]
            ? LesionIdentity.Named(history, likeliest)
            : history;

    /// <summary>True for a lesion whose id or role is not its sender's own word.</summary>
    public static bool IsUnsure(Lesion lesion) =>
        lesion.Role != LesionRole.New && (lesion.Tracking is not null || lesion.RoleUndeclared == true);

    private static string Said(IReadOnlyDictionary<string, string> matching) =>
        "with " + string.Join(", ", matching.Take(MostNamed).Select(m => $"\"{m.Key}\" as \"{m.Value}\"")) + More(matching.Count);

    private static string Problem(LesionTracks tracks)
    {
        var late = string.Join(", ", tracks.Late.Take(MostNamed).Select(l => l.Text)) + More(tracks.Late.Length);
        var gone = string.Join(", ", tracks.Gone.Take(MostNamed).Select(l => l.Text)) + More(tracks.Gone.Length);
        var one = tracks.Late.Length == 1;
        return (one ? "A later scan has a finding that no earlier one tracks" : "Later scans have findings that no earlier one tracks") + $": {late}."
            + (tracks.Gone.Length switch
            {
                0 => one ? " Whether it is new is not said." : " Whether they are new is not said.",
                1 => $" An earlier scan has {gone}, which is not tracked to it. Whether they are one lesion is not said.",
                _ => $" Earlier scans have {gone}, which are not tracked to it. Which is which is not said.",
            });
    }

    private static string More(int count) =>
        count > MostNamed ? string.Create(CultureInfo.InvariantCulture, $" and {count - MostNamed} more") : "";

    private static string Fix(LesionTracks tracks)
    {
        var first = tracks.Late[0].Lesion;
        var finding = first.Tracking ?? first.Id;
        var same = tracks.Matchings.Select(m => m.GetValueOrDefault(first.Id)).FirstOrDefault(m => m is not null) ?? "T1";
        return "Say in the manifest of the file which lesion it is: "
            + $"\"lesions\": [ {{ \"finding\": \"{finding}\", \"id\": \"{same}\" }} ], or with another id and \"role\": \"new\", "
            + "\"target\" or \"non-target\". Or track the lesion by one id in every scan. "
            + $"Where your viewer makes new ids and keeps the labels, declare that labels tell lesions apart {Declare.Labels}.";
    }

    private static PatientHistory AsNew(PatientHistory history, ImmutableArray<TrackedLesion> late)
    {
        var ids = late.Select(l => l.Lesion.Id).ToHashSet(StringComparer.Ordinal);
        var lesions = history.Lesions.ToDictionary(l => l.Id, StringComparer.Ordinal);
        return history with
        {
            Lesions = [.. history.Lesions.Select(l => ids.Contains(l.Id) ? l with { Role = LesionRole.New } : l)],
            Visits =
            [
                .. history.Visits.Select(v => v with
                {
                    Measurements = [.. v.Measurements.Where(m => !ids.Contains(m.Lesion))],
                    NonTargets = [.. v.NonTargets.Where(n => !ids.Contains(n.Lesion))],
                    NewLesions =
                    [
                        .. v.NewLesions,
                        .. v.Measurements.Where(m => ids.Contains(m.Lesion)).Select(m => New(lesions[m.Lesion], m.Diameter)),
                        .. v.NonTargets.Where(n => ids.Contains(n.Lesion)).Select(n => New(lesions[n.Lesion], n.ShortAxis)),
                    ],
                }),
            ],
        };
    }

    private static NewLesionFinding New(Lesion lesion, Length? diameter) =>
        new(lesion.Id, NewLesionStatus.Unequivocal) { Organ = lesion.Organ, IsNode = lesion.IsNode, Diameter = diameter };
}
