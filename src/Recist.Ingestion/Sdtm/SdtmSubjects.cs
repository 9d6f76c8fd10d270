namespace Recist.Ingestion;

/// <summary>The drafts of one pair of tables, one per study, patient and reader.</summary>
internal sealed class SdtmSubjects
{
    private static readonly string[] Domains = ["TU", "TR", "RS"];

    private readonly Dictionary<(string Domain, PatientDraft Draft), Place> flags = [];
    private readonly Dictionary<Subject, PatientDraft> drafts = [];
    private PatientDraft? last;

    /// <summary>In the order of first appearance.</summary>
    public IEnumerable<PatientDraft> Drafts => drafts.Values;

    /// <summary>The draft of a row's subject; null, with a complaint, where the row names no patient.</summary>
    public PatientDraft? Of(SdtmRow row)
    {
        if (row.Required("USUBJID") is not { } patient)
        {
            return null;
        }

        var draft = Of(row.Text("STUDYID") ?? "", patient, row.Text(row.Variables.EvaluatorId) ?? row.Text(row.Variables.Evaluator), row);
        draft.Role ??= Role(row.Text(row.Variables.Evaluator));
        if (row.Text(row.Variables.AcceptedFlag) == "Y")
        {
            flags.TryAdd((row.Domain, draft), row.Place(row.Variables.AcceptedFlag));
        }

        return draft;
    }

    private static ReaderRole? Role(string? evaluator) => evaluator?.ToUpperInvariant() switch
    {
        "INVESTIGATOR" => ReaderRole.Investigator,
        "INDEPENDENT ASSESSOR" => ReaderRole.IndependentAssessor,
        _ => null,
    };

    /// <summary>Rows of one subject mostly stand together.</summary>
    private PatientDraft Of(string study, string patient, string? reader, SdtmRow row)
    {
        if (last?.Subject is { } same && same.Patient == patient && same.Reader == reader && same.Study == study)
        {
            return last;
        }

        var subject = new Subject(study, "1", patient, reader);
        if (!drafts.TryGetValue(subject, out last))
        {
            last = new PatientDraft(subject, row.Place("USUBJID")) { UnitsStated = true, IsSdtm = true };
            drafts.Add(subject, last);
        }

        return last;
    }

    /// <summary>Marks the accepted reader of each patient: the one that TU flags, else the one that TR flags, else the one that RS flags; never two.</summary>
    /// <remarks>In real files TR has the flag on rows of several readers of one patient, while TU has it on one reader.</remarks>
    public void MarkAccepted(ComplaintLog log)
    {
        foreach (var patient in flags.Keys.GroupBy(f => (f.Draft.Subject.Study, f.Draft.Subject.Patient)))
        {
            var named = Domains.Select(domain => patient.Where(f => f.Domain == domain).ToList()).First(flagged => flagged.Count > 0);
            if (named is [var only])
            {
                only.Draft.Accepted = true;
            }

            if (patient.Select(f => f.Draft).Distinct().Count() > 1)
            {
                Tell(patient.Last(), named, log);
            }
        }
    }

    private void Tell((string Domain, PatientDraft Draft) flag, List<(string Domain, PatientDraft Draft)> named, ComplaintLog log)
    {
        const string Problem = "Rows of several readers of this patient are flagged as accepted.";
        var place = flags[flag];
        if (named is [var only])
        {
            log.Inform(Codes.AcceptedUnclear, only.Draft.Subject, place, null, Problem, "The reader whom TU flags was taken.");
        }
        else
        {
            log.Warn(Codes.AcceptedUnclear, flag.Draft.Subject, place, null, Problem + " None was taken as the record that stands.", "Flag the rows of one reader.");
        }
    }
}
