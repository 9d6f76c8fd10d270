namespace Recist.Tests.Hostile;

/// <summary>Lesions that are two, change what they are, or look alike.</summary>
internal static class IdentityFiles
{
    private const string One = "P1/R1: *B 2025-01-06 T1=20; W6 2025-02-17 T1=15";

    public static IEnumerable<HostileFile> All() => Doubles().Concat(Changes()).Concat(LookAlikes()).Concat(Words()).Concat(Documents());

    private static IEnumerable<HostileFile> Doubles()
    {
        yield return Rows("the same row twice", Outcome.Accepted(One), Base.Row(), Base.Row());
        yield return Rows("another size in the same visit", Outcome.Blocked("TWO_VALUES"), Base.Row(), Base.Row(size: "16"));
        yield return Rows("a size and a state", Outcome.Blocked("TWO_VALUES"), Base.Row(), Base.Row(size: "", state: "absent"));
        yield return Rows("a size and a blank", Outcome.Flagged("BLANK_NOT_EVALUABLE", One), Base.Row(), Base.Row(size: ""));
        yield return Rows("two days of one visit", Outcome.Blocked("TWO_VALUES"), Base.Row(), Base.Row(date: "2025-02-18", size: "16"));
        yield return Rows("one visit a month later", Outcome.Flagged("VISIT_SPLIT", "P1/R1: *B 2025-01-06 T1=20; W6 2025-02-17 T1=15; W6 (2025-03-20) 2025-03-20 T1=16"), Base.Row(), Base.Row(date: "2025-03-20", size: "16"));
        yield return Rows("a second baseline", Outcome.Blocked("TWO_BASELINES"), Base.Row(baseline: "yes"));
        yield return Rows("two readers", Outcome.Accepted("P1/R1: *B 2025-01-06 T1=20 | P1/R2: W6 2025-02-17 T1=16"), Base.Row(reader: "R2", size: "16"));
        yield return Rows(
            "a reader in another case",
            Outcome.Flagged("IDS_ALIKE", "P1/R1: *B 2025-01-06 T1=20 | P1/r1: W6 2025-02-17 T1=16"),
            Base.Row(reader: "r1", size: "16"));
        yield return Rows("no patient", Outcome.Refused("VALUE_MISSING"), Base.Row(patient: ""));
        yield return Rows("patient NA", Outcome.Refused("VALUE_MISSING"), Base.Row(patient: "NA"));
        yield return Rows("no lesion", Outcome.Refused("VALUE_MISSING"), Base.Row(lesion: ""));
        yield return Rows("a new lesion with the id of a target", Outcome.Blocked("LESION_CONFLICT"), Base.Row(role: "new", size: "", status: "unequivocal"));
    }

    private static IEnumerable<HostileFile> Changes()
    {
        yield return Rows("target becomes non-target", Outcome.Blocked("LESION_CONFLICT"), Base.Row(role: "non-target", size: "", status: "present"));
        yield return Rows("the organ changes", Outcome.Blocked("LESION_CONFLICT"), Base.Row(organ: "liver"));
        yield return Rows("the organ in another case", Outcome.Accepted(One), Base.Row(organ: "Lung"));
        yield return Rows("no node becomes node", Outcome.Blocked("LESION_CONFLICT"), Base.Row(node: "yes"));
        yield return Rows("the site changes", Outcome.Accepted(One), Base.Row(site: "left"));
        yield return Rows("an organ that means node, and node no", Outcome.Blocked("LESION_CONFLICT"), Base.Row(organ: "lymph node"));
        yield return Rows("a role that is none", Outcome.Refused("VALUE_UNKNOWN"), Base.Row(role: "primary"));
        yield return Rows("a role in another case", Outcome.Accepted(One), Base.Row(role: "TARGET"));
        yield return Rows("no role in this row", Outcome.Accepted(One), Base.Row(role: ""));
        yield return Rows("no role in any row of a lesion", Outcome.Refused("VALUE_MISSING"), Base.Row(lesion: "T2", role: ""));
        yield return Rows("a status for a target", Outcome.Refused("VALUE_UNKNOWN"), Base.Row(size: "", status: "increased"));
        yield return Rows("a state and a size", Outcome.Refused("VALUE_CONFLICT"), Base.Row(state: "not-evaluable"));
        yield return Rows("absent and 0", Outcome.Accepted("P1/R1: *B 2025-01-06 T1=20; W6 2025-02-17 T1=Absent"), Base.Row(size: "0", state: "absent"));
        yield return Rows("not evaluable and 0", Outcome.Refused("VALUE_CONFLICT"), Base.Row(size: "0", state: "not-evaluable"));
        yield return Rows("state and status differ", Outcome.Refused("VALUE_CONFLICT"), Base.Row(size: "", state: "absent", status: "not-evaluable"));
        yield return Rows("merged without a partner", Outcome.Refused("VALUE_MISSING"), Base.Row(size: "", state: "merged"));
        yield return Rows("a new lesion per PET", Outcome.Refused("VALUE_UNKNOWN"), Base.Row(lesion: "N1", role: "new", size: "", status: "per-pet"));
        yield return Rows("a new lesion without a status", Outcome.Refused("VALUE_MISSING"), Base.Row(lesion: "N1", role: "new", size: "8"));
        yield return Rows("a new lesion of 0 mm", Outcome.Blocked("NEW_LESION_ZERO"), Base.Row(lesion: "N1", role: "new", size: "0", status: "unequivocal"));
        yield return Rows("a present non-target of 0 mm", Outcome.Refused("VALUE_CONFLICT"), Base.Row(lesion: "NT", role: "non-target", size: "0", status: "present"));
        yield return Rows("an absent non-target of 8 mm", Outcome.Refused("VALUE_CONFLICT"), Base.Row(lesion: "NT", role: "non-target", size: "8", status: "absent"));
    }

    private static IEnumerable<HostileFile> LookAlikes()
    {
        foreach (var id in new[] { "t1", "Т1", "T1.", "T-1", "T 1", "T01", "TI", "Tl", "Ｔ1", "T１", "T1́" })
        {
            yield return Rows($"{id} is another lesion", Outcome.Flagged("LESION_VANISHED", $"P1/R1: *B 2025-01-06 T1=20; W6 2025-02-17 {id}=15"), Base.Row(lesion: id));
        }

        yield return Rows("blanks around an id", Outcome.Accepted(One), Base.Row(lesion: " T1 "));
        yield return Rows("a no-break blank around an id", Outcome.Accepted(One), Base.Row(lesion: "\u00a0T1"));
        foreach (var hidden in new[] { "T1\u200b", "\u202eT1", "T\u00ad1", "T1\u2060", "T\u20281", "\u2066T1\u2069" })
        {
            yield return Rows("a character that cannot be seen", Outcome.Refused("CONTROL_CHARACTER"), Base.Row(lesion: hidden));
        }

        yield return Rows("an id of 101 characters", Outcome.Refused("TEXT_TOO_LONG"), Base.Row(lesion: new string('T', 101)));
    }

    private static IEnumerable<HostileFile> Words()
    {
        yield return Rows("yes and no", Outcome.Refused("VALUE_UNKNOWN"), Base.Row(node: "maybe"));
        yield return Rows("baseline 2", Outcome.Refused("VALUE_UNKNOWN"), Base.Row(baseline: "2"));
        yield return Rows("state vague", Outcome.Refused("VALUE_UNKNOWN"), Base.Row(size: "", state: "vague"));
        yield return Rows("state gone", Outcome.Flagged("WORD_READ", Base.SaidOf("Absent")), Base.Row(size: "", state: "gone"));
        yield return Rows("state !absent", Outcome.Refused("VALUE_UNKNOWN"), Base.Row(size: "", state: "!absent"));
    }

    private static IEnumerable<HostileFile> Documents()
    {
        yield return Document("a lesion twice", "{ \"id\": \"T1\", \"role\": \"target\", \"organ\": \"lung\" }", "{ \"id\": \"T1\", \"role\": \"target\", \"organ\": \"lung\" }, { \"id\": \"T1\", \"role\": \"target\", \"organ\": \"liver\" }", Outcome.Blocked("LESION_CONFLICT"));
        yield return Document("an unknown lesion", "{ \"lesion\": \"T1\", \"mm\": 15 }", "{ \"lesion\": \"T2\", \"mm\": 15 }", Outcome.Blocked("LESION_UNKNOWN"));
        yield return Document("a value twice", "{ \"lesion\": \"T1\", \"mm\": 15 }", "{ \"lesion\": \"T1\", \"mm\": 15 }, { \"lesion\": \"T1\", \"mm\": 16 }", Outcome.Blocked("TWO_VALUES"));
        yield return Document("a size and a state", "\"mm\": 15", "\"mm\": 15, \"state\": \"absent\"", Outcome.Refused("VALUE_CONFLICT"));
        yield return Document("a target among the non-targets", "\"date\": \"2025-02-17\",", "\"date\": \"2025-02-17\", \"nonTargets\": [ { \"lesion\": \"T1\", \"status\": \"present\" } ],", Outcome.Blocked("LESION_ROLE"));
    }

    private static HostileFile Document(string name, string right, string wrong, Outcome expected) =>
        HostileFile.Of("document: " + name, Base.Json("15").Replace(right, wrong, StringComparison.Ordinal), expected);

    private static HostileFile Rows(string name, Outcome expected, params string[] rows) => HostileFile.Of(name, Base.Head + Base.First + string.Concat(rows), expected);
}
