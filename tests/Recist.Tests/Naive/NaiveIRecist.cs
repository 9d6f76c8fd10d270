namespace Recist.Tests.Naive;

/// <summary>rules.md section 12 and 17a: the words of iRECIST, from the start of the course each time.</summary>
internal sealed class NaiveIRecist(NaivePatient patient, int known)
{
    /// <summary>Word of each visit up to the one asked for, and the place of the iUPD that the visit belongs to (-1: none).</summary>
    public List<(OverallResponse? Word, int Since)> Read()
    {
        var words = new List<(OverallResponse?, int)>();
        int? pending = null;
        var wasReset = false;
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
            var progressing = (Target: now.Target == TargetResponse.PD, NonTarget: now.NonTarget == NonTargetResponse.PD, New: evaluable && IsNewAgain(v, wasReset, book, pending));
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
            var atU = NaiveNewLesionBook.At(patient, u, known);
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

            var marks = MarksSince(u, v);
            var newly = further
                || book.Unmeasured.Keys.Any(id => atU.Known.Contains(id) && book.Present.Contains(id) && marks.Exists(m => book.HasIncreased(id, m)))
                || (book.MeasuredAreThere && marks.Exists(book.MeasuredGrewOver));
            var growth = (causes.Target && TargetGrew(u, v))
                || (causes.NonTarget && NonTargetGrew(now.Visit))
                || (causes.New && evaluable && newly)
                || (progressing.Target && !causes.Target)
                || (progressing.NonTarget && !causes.NonTarget)
                || (progressing.New && !causes.New);
            if (growth && patient.Options.IRecistConfirmWindowIsStrict && days > 56)
            {
                (pending, wasReset) = (v, true);
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
                || (evaluable && SumIsUp(v, book))
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
                (pending, wasReset) = (null, true);
                words.Add((Word(disease, now, book), -1));
            }
        }

        return words;
    }

    /// <summary>
    /// Before any bar reset, and any iUPD begun anew, any new lesion that is there; after it one that was not known or was gone, an NLNT that is
    /// unequivocally worse, or an NLT sum 20 % and 5 mm over its smallest.
    /// </summary>
    private bool IsNewAgain(int v, bool wasReset, NaiveNewLesionBook book, int? pending)
    {
        if (!wasReset)
        {
            return book.Present.Count > 0;
        }

        var marks = pending is { } u ? MarksSince(u, v) : [NaiveNewLesionBook.At(patient, v - 1, known)];
        foreach (var id in book.Present)
        {
            var worse = book.Unmeasured.TryGetValue(id, out var lesion)
                && (lesion.Change == NewLesionChange.UnequivocalProgression || marks.Exists(m => !m.Present.Contains(id)));
            if (worse || !marks[0].Known.Contains(id))
            {
                return true;
            }
        }

        return SumIsUp(v, book);
    }

    /// <summary>The new lesions at the iUPD and at each visit from there to this one; by the option at the iUPD alone.</summary>
    private List<NaiveNewLesionBook> MarksSince(int u, int v) =>
        [.. Enumerable.Range(u, patient.Options.IRecistGrowthFromIUpd ? 1 : v - u).Select(i => NaiveNewLesionBook.Marks(patient, i, v, known))];

    /// <summary>The sum of the measured ones against the smallest that the same lesions had since the last of them appeared.</summary>
    private bool SumIsUp(int v, NaiveNewLesionBook book)
    {
        decimal? smallest = null;
        for (var i = v - 1; i >= 0 && book.Measured.Count > 0; i--)
        {
            var then = NaiveNewLesionBook.At(patient, i, known);
            if (book.Measured.Keys.Any(id => !then.Known.Contains(id)))
            {
                break;
            }

            var sizes = book.Measured.Keys.Select(id => then.Measured.GetValueOrDefault(id)).ToList();
            if (!sizes.Contains(null) && (smallest is null || sizes.Sum() < smallest))
            {
                smallest = sizes.Sum();
            }
        }

        return book.MeasuredAreThere && book.Sum is { } s && smallest is { } n && 100m * s >= 120m * n && s - n >= 5m;
    }

    /// <summary>5 mm over the smallest sum since the iUPD, by the targets that were evaluated there.</summary>
    private bool TargetGrew(int u, int v)
    {
        var compared = patient.Targets.FindAll(t => NaiveValues.ValueOf(patient, patient.Done[u].Visit, t) is not null);
        var now = compared.Sum(t => NaiveValues.ValueOf(patient, patient.Done[v].Visit, t) ?? 0m);
        for (var i = u; i < v && (i == u || !patient.Options.IRecistGrowthFromIUpd); i++)
        {
            var then = compared.ConvertAll(t => patient.Done[i].Visit.Missed ? null : NaiveValues.ValueOf(patient, patient.Done[i].Visit, t));
            if (!then.Contains(null) && now - then.Sum() >= 5m)
            {
                return true;
            }
        }

        return false;
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
