using System.Collections.Immutable;

namespace Recist.Rules;

/// <summary>Reads a course by iRECIST, visit by visit, on top of what RECIST 1.1 makes of each (iRECIST).</summary>
/// <remarks>
/// A lesion that was equivocal and is confirmed later counts from the first scan that showed it: the course is then read again
/// from there, with the kind that the confirming visit gave it. Each visit's own response is what was known at it; the final one is that of the last reading.
/// </remarks>
internal sealed class IRecistCourse(ImmutableArray<Lesion> lesions, ResponseOptions options)
{
    private readonly NewLesionList list = new(lesions);
    private readonly List<int> places = [];
    private readonly List<IRecistReading> readings = [];
    private readonly List<IRecistOutcome> outcomes = [];
    private readonly List<IRecistMark> marks = [];

    /// <summary>The result of a visit as known at it.</summary>
    /// <param name="reading">The visit as RECIST 1.1 reads it.</param>
    /// <param name="place">Its place in the order of visits.</param>
    /// <param name="backDated">Earlier visits at which a lesion that it confirms was equivocal.</param>
    public VisitAssessment Add(IRecistReading reading, int place, ImmutableArray<BackDatedVisit> backDated)
    {
        var known = outcomes.Count == 0 ? NewLesionBook.Empty : outcomes[^1].After.NewLesions;
        var now = known.After(reading.Visit.Visit.NewLesions, reading.Unequivocal, list);
        reading = reading with { Kinds = now.Lesions.Where(l => reading.Unequivocal.Contains(l.Id)).ToImmutableDictionary(static l => l.Id, static l => l.Kind) };
        foreach (var visit in backDated)
        {
            var earlier = places.IndexOf(visit.Place);
            readings[earlier] = readings[earlier] with
            {
                Unequivocal = readings[earlier].Unequivocal.Add(visit.Lesion),
                Kinds = reading.Kinds.TryGetValue(visit.Lesion, out var kind) ? readings[earlier].Kinds.SetItem(visit.Lesion, kind) : readings[earlier].Kinds,
            };
        }

        places.Add(place);
        readings.Add(reading);
        ReadAgainFrom(backDated.IsEmpty ? readings.Count - 1 : 0);
        return outcomes[^1].Apply(reading, known);
    }

    /// <summary>Sets the final responses.</summary>
    public void Finish(VisitAssessment[] results)
    {
        for (var i = 0; i < places.Count; i++)
        {
            results[places[i]] = outcomes[i].ApplyFinal(results[places[i]], readings[i], i == 0 ? NewLesionBook.Empty : outcomes[i - 1].After.NewLesions);
        }
    }

    private void ReadAgainFrom(int first)
    {
        outcomes.RemoveRange(first, outcomes.Count - first);
        marks.RemoveRange(first, marks.Count - first);
        foreach (var reading in readings.Skip(first))
        {
            var before = outcomes.Count == 0 ? IRecistState.Start : outcomes[^1].After;
            var newLesions = before.NewLesions.After(reading.Visit.Visit.NewLesions, reading.Unequivocal, list, reading.Kinds);
            var situation = new IRecistSituation(before, reading, newLesions, marks, options);
            var verdict = IRecistRules.Decide(situation);
            outcomes.Add(new(verdict, IRecistRules.After(situation, verdict), before.Pending?.Visit)
            {
                StillThere = NewLesionsFollowed.Of(situation, verdict),
            });
            marks.Add(new(reading.Visit.Visit.Label, reading.Visit.TargetValues, newLesions));
        }
    }
}
