namespace Recist.Ingestion;

/// <summary>One entry of <c>patients</c>: one patient as one reader saw them.</summary>
internal static class PatientReader
{
    /// <summary>The draft, or null with complaints.</summary>
    public static PatientDraft? Read(MemberReader patient, string study, string course, string file)
    {
        var id = patient.Required("patient");
        var draft = new PatientDraft(new Subject(study, course, id ?? "", patient.Text("reader")), patient.Place)
        {
            Accepted = patient.Flag("accepted") ?? false,
            Person = patient.Within("person") is { } person ? ReadPerson(person) : null,
            Plan = patient.Within("plan") is { } plan ? ReadPlan(plan) : null,
            Dates = patient.Within("dates") is { } dates ? ReadDates(dates) : new PatientDates(),
            UnitsStated = true,
        };
        draft.Sources.Add(file);
        draft.Treatment.AddRange(Each(patient, "treatment", ReadTreatment));
        draft.Revision = patient.Whole("revision", 1, 9999) ?? 1;
        draft.DeathPlace = patient.Within("dates") is { } said && said.Item("death") is { } death ? said.PlaceOf(death) : null;
        if (patient.Text("adjudicated") is { } chosen)
        {
            draft.Adjudicated.Add(new(chosen, draft.Revision, patient.PlaceOf(patient.Item("adjudicated")!).Cell));
        }

        draft.Lesions.AddRange(Each(patient, "lesions", l => ReadLesion(l, draft)));
        var nodes = draft.Lesions.Where(l => l.Lesion.IsNode).Select(l => l.Lesion.Id).ToHashSet(StringComparer.Ordinal);
        draft.Parts.AddRange(Each(patient, "visits", v => VisitReader.Read(v, draft.Revision, nodes)));
        AssumedBaseline.Open(draft);
        patient.End();
        return id is null ? null : draft;
    }

    private static IEnumerable<T> Each<T>(MemberReader parent, string name, Func<MemberReader, T?> read)
        where T : class =>
        parent.Items(name).Select(parent.Within).OfType<MemberReader>().Select(read).OfType<T>();

    private static LesionPart? ReadLesion(MemberReader lesion, PatientDraft draft)
    {
        if (LesionReader.Read(lesion) is not { } read)
        {
            return null;
        }

        if (lesion.Item("node") is not null)
        {
            draft.NodesStated.Add(read.Id);
        }

        return new LesionPart(read, lesion.Place, draft.Revision);
    }

    private static Person ReadPerson(MemberReader person)
    {
        var read = new Person(
            person.Text("name"), person.Whole("birthYear", 1900, 2099), person.Text("language", 20) ?? "en", person.Flag("largePrint") ?? false);
        person.End();
        return read;
    }

    private static ScanPlan ReadPlan(MemberReader plan)
    {
        var read = new ScanPlan(plan.Date("nextScan", planned: true)?.Latest, plan.Whole("intervalDays", 1, 3650), plan.Whole("windowDays", 0, 365));
        plan.End();
        return read;
    }

    private static Treatment? ReadTreatment(MemberReader treatment)
    {
        var drug = treatment.Required("drug");
        var read = new Treatment(
            drug ?? "", treatment.Text("class"), treatment.Date("start", planned: true), treatment.Date("end", planned: true));
        treatment.End();
        return drug is null ? null : read;
    }

    private static PatientDates ReadDates(MemberReader dates)
    {
        var read = new PatientDates
        {
            Start = dates.Date("start", planned: true),
            Reference = dates.Date("reference", planned: true),
            Death = dates.Date("death"),
            LastKnownAlive = dates.Date("lastKnownAlive"),
            NewTherapy = dates.Date("newTherapy"),
            SymptomaticDeterioration = dates.Date("symptomaticDeterioration"),
            BaselineMissing = dates.Flag("baselineMissing") ?? false,
        };
        dates.End();
        return read;
    }
}
