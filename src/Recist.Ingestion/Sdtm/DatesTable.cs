namespace Recist.Ingestion;

/// <summary>Dates of a course from tables with one row for each patient: ADSL of ADaM, DM of SDTM.</summary>
/// <remarks>
/// Only variables whose meaning their standard fixes are read. ADSL: RANDDT, else TRTSDT, is the start; DTHDT; LSTALVDT; NACTDT, the new
/// anti-cancer therapy. DM: RFXSTDTC, the first dose, is the start; DTHDTC; RFPENDTC, the last contact. RFSTDTC is the sponsor's choice and
/// therefore not read. What a measurement file says itself stands; ADSL comes before DM.
/// </remarks>
internal static class DatesTable
{
    /// <summary>Fills the dates that the drafts do not have.</summary>
    public static void Apply(IEnumerable<Table> tables, bool isAdsl, IReadOnlyList<PatientDraft> drafts, ReadingSettings settings, ComplaintLog log)
    {
        var byPatient = drafts.ToLookup(d => d.Subject.Patient, StringComparer.Ordinal);
        foreach (var table in tables)
        {
            var seen = new Dictionary<(string?, string), PatientDates>();
            foreach (var row in SdtmRow.Of(table, isAdsl ? "ADSL" : "DM", ["USUBJID"], log))
            {
                if (row.Required("USUBJID") is { } patient && byPatient.Contains(patient))
                {
                    var dates = isAdsl ? Adsl(row, settings) : Dm(row, settings);
                    if (!seen.TryAdd((row.Text("STUDYID"), patient), dates) && seen[(row.Text("STUDYID"), patient)] != dates)
                    {
                        row.Complain("USUBJID")(Codes.ValueConflict, "Two rows of one patient have different dates.", "Leave one row for each patient.");
                    }

                    Fill(byPatient[patient].Where(d => SameStudy(d.Subject.Study, row.Text("STUDYID"))), dates, row.Place(isAdsl ? "DTHDT" : "DTHDTC"));
                }
            }
        }
    }

    private static PatientDates Adsl(SdtmRow row, ReadingSettings settings) => new()
    {
        Start = row.Date("RANDDT", settings) ?? row.Date("TRTSDT", settings),
        Death = row.Date("DTHDT", settings),
        LastKnownAlive = row.Date("LSTALVDT", settings),
        NewTherapy = row.Date("NACTDT", settings),
    };

    private static PatientDates Dm(SdtmRow row, ReadingSettings settings) => new()
    {
        Start = row.Date("RFXSTDTC", settings),
        Death = row.Date("DTHDTC", settings),
        LastKnownAlive = row.Date("RFPENDTC", settings),
    };

    private static bool SameStudy(string draft, string? table) => draft.Length == 0 || table is null || draft == table;

    private static void Fill(IEnumerable<PatientDraft> drafts, PatientDates dates, Place death)
    {
        foreach (var draft in drafts)
        {
            draft.DeathPlace ??= draft.Dates.Death is null && dates.Death is not null ? death : null;
            draft.Dates = draft.Dates with
            {
                Start = draft.Dates.Start ?? dates.Start,
                Death = draft.Dates.Death ?? dates.Death,
                LastKnownAlive = draft.Dates.LastKnownAlive ?? dates.LastKnownAlive,
                NewTherapy = draft.Dates.NewTherapy ?? dates.NewTherapy,
            };
            draft.Sources.Add(death.File!);
        }
    }
}
