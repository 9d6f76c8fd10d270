namespace Recist.Tests.Naive;

/// <summary>rules.md section 12 and 17a: the words of iRECIST, from the start of the course each time.</summary>
internal sealed class NaiveIRecist(NaivePatient patient, int known)
{
    /// <summary>Word of each visit up to the one asked for, and the place of the iUPD that the visit belongs to (-1: none).</summary>
    public List<(OverallResponse? Word, int Since)> Read()
    {
        var words = new List<(OverallResponse?, int)>();
        int? pending = null;
        int? reset = null;
        var causes = (Target: false, NonTarget: false, New: false);
        var confirmed = -1;
        for (var v = 0; v <= known; v++)
        {
            var now = patient.Done[v];
            if (now.Visit.IsBaseline || NaivePatient.HasOnlyResponse(now.Visit) || now.Base is not { } disease)
            {
                words.Add((now.Visit.IsBaseline ? null : now.Overall, -1));
                continue;
            }

            var book = NaiveNewLesionBook.At(patient, v, known);
            var evaluable = disease != OverallResponse.NE || now.Visit.NewLesions.Any(n => book.Present.Contains(n.Lesion));
            var progressing = (Target: now.Target == TargetResponse.PD, NonTarget: now.NonTarget == NonTargetResponse.PD, New: evaluable && IsNewAgain(v, reset, book, pending));
            if (confirmed >= 0)
            {
                words.Add((evaluable ? OverallResponse.ICPD : OverallResponse.NE, confirmed));
                continue;
            }

            if (pending is not { } u)
            {
                if (progressing != (false, false, false))
                {
                    (pending, causes) = (v, progressing);
                    words.Add((OverallResponse.IUPD, v));
                }
                else
                {
                    words.Add((Word(disease, now, book), -1));
                }

                continue;
            }

            var days = now.Visit.Date.DaysSince(patient.Done[u].Visit.Date);
            var atU = NaiveNewLesionBook.Marks(patient, u, v, known);
            var further = book.Present.Exists(id => !atU.Known.Contains(id));
            if (days < patient.Options.IRecistConfirmMinDays)
            {
                if (now.Visit.ForSymptoms && further)
                {
                    confirmed = u;
                    words.Add((OverallResponse.ICPD, u));
                }
                else
                {
                    words.Add((Blank(now) ? OverallResponse.NE : OverallResponse.IUPD, u));
                }

                continue;
            }

            var newly = further || book.NonTargetIncreasedOver(atU) || book.MeasuredGrewOver(atU);
            var growth = (causes.Target && TargetGrew(u, v))
                || (causes.NonTarget && NonTargetGrew(now.Visit))
                || (causes.New && evaluable && newly)
                || (progressing.Target && !causes.Target)
                || (progressing.NonTarget && !causes.NonTarget)
                || (progressing.New && !causes.New);
            if (growth && patient.Options.IRecistConfirmWindowIsStrict && days > 56)
            {
                pending = v;
                causes = (
                    progressing.Target,
                    progressing.NonTarget || (causes.NonTarget && NonTargetGrew(now.Visit)),
                    progressing.New || (causes.New && book.Present.Count > 0));
                words.Add((OverallResponse.IUPD, v));
            }
            else if (growth)
            {
                confirmed = u;
                words.Add((OverallResponse.ICPD, u));
            }
            else if (progressing.Target || progressing.NonTarget
                || (causes.New && evaluable && book.Present.Count > 0 && CategoryAt(v) <= Category(u)))
            {
                words.Add((OverallResponse.IUPD, u));
            }
            else if (disease == OverallResponse.NE
                || (causes.Target && now.Target == TargetResponse.NE)
                || (causes.NonTarget && now.NonTarget == NonTargetResponse.NE && CauseUnseen(u, now.Visit)))
            {
                words.Add((OverallResponse.NE, u));
            }
            else
            {
                (pending, reset) = (null, v);
                words.Add((Word(disease, now, book), -1));
            }
        }

        return words;
    }

    /// <summary>Before any bar reset any new lesion that is there; after it a further one, an NLNT increase, or an NLT sum 20 % and 5 mm up.</summary>
    private bool IsNewAgain(int v, int? reset, NaiveNewLesionBook book, int? pending)
    {
        if (reset is not { } r)
        {
            return book.Present.Count > 0;
        }

        var before = pending is { } u ? NaiveNewLesionBook.Marks(patient, u, v, known) : NaiveNewLesionBook.At(patient, v - 1, known);
        if (book.NonTargetIncreasedOver(before) || book.Present.Exists(id => !before.Known.Contains(id)))
        {
            return true;
        }

        decimal? smallest = null;
        for (var i = r; i < v; i++)
        {
            var sum = NaiveNewLesionBook.At(patient, i, known).Sum;
            smallest = smallest is null || sum < smallest ? sum : smallest;
        }

        return book.Sum is { } s && smallest is { } n && 100m * s >= 120m * n && s - n >= 5m;
    }

    /// <summary>5 mm over the sum at the iUPD, by the targets that were evaluated there.</summary>
    private bool TargetGrew(int u, int v)
    {
        decimal then = 0m, now = 0m;
        foreach (var target in patient.Targets)
        {
            if (NaiveValues.ValueOf(patient, patient.Done[u].Visit, target) is { } before)
            {
                then += before;
                now += NaiveValues.ValueOf(patient, patient.Done[v].Visit, target) ?? 0m;
            }
        }

        return now - then >= 5m;
    }

    private bool NonTargetGrew(Visit visit) => visit.NonTargets.Any(n =>
        patient.NonTargets.Find(l => l.Id == n.Lesion) is { } lesion
        && NaiveNonTargets.StateOf(patient, visit, lesion) is not (NonTargetStatus.Absent or NonTargetStatus.NotEvaluated)
        && (n.IncreasedSinceLast == true
            || (n.Status == NonTargetStatus.Increased && n.IncreasedSinceLast != false)));

    /// <summary>One of those that progressed unequivocally at the iUPD is not evaluated now; where none did, the whole category counts.</summary>
    private bool CauseUnseen(int u, Visit now)
    {
        var progressed = patient.NonTargets.FindAll(n => NaiveNonTargets.StateOf(patient, patient.Done[u].Visit, n) == NonTargetStatus.UnequivocalProgression);
        return progressed.Count == 0 || progressed.Exists(n => NaiveNonTargets.StateOf(patient, now, n) == NonTargetStatus.NotEvaluated);
    }

    private bool Blank(NaiveVisit now) =>
        now.Visit.Missed
        || (patient.Targets.Count + patient.NonTargets.Count > 0
            && patient.Targets.TrueForAll(t => NaiveValues.ValueOf(patient, now.Visit, t) is null)
            && patient.NonTargets.TrueForAll(n => NaiveNonTargets.StateOf(patient, now.Visit, n) == NonTargetStatus.NotEvaluated)
            && now.Visit.NewLesions.IsEmpty);

    private OverallResponse Word(OverallResponse disease, NaiveVisit now, NaiveNewLesionBook book) =>
        disease == OverallResponse.CR && book.Present.Count > 0
            ? now.Target is null ? OverallResponse.NonICRNonIUPD : OverallResponse.IPR
            : NaiveIWords.Of(disease);

    /// <summary>As last known; at baseline disease is as it is, neither better nor worse.</summary>
    private int Category(int v)
    {
        for (var i = v; i >= 0; i--)
        {
            if (CategoryAt(i) > 0)
            {
                return CategoryAt(i);
            }
        }

        return 2;
    }

    /// <summary>0 unknown, 1 progressing, to 4 complete.</summary>
    private int CategoryAt(int v) => patient.Done[v] switch
    {
        { Visit.IsBaseline: true } => 0,
        { Target: { } target } => target switch
        {
            TargetResponse.CR => 4,
            TargetResponse.PR => 3,
            TargetResponse.SD => 2,
            TargetResponse.PD => 1,
            _ => 0,
        },
        { NonTarget: var nonTarget } => nonTarget switch
        {
            NonTargetResponse.CR => 4,
            NonTargetResponse.NonCRNonPD => 2,
            NonTargetResponse.PD => 1,
            _ => 0,
        },
    };
}
