namespace Recist.Tests.Hostile;

/// <summary>Units that are missing, wrong, in two places, or likely mistaken.</summary>
internal static class UnitFiles
{
    public static IEnumerable<HostileFile> All()
    {
        yield return Table("no unit", "size", "20", "15", Outcome.Refused("UNIT_UNKNOWN"));
        yield return Table("heading Size", "Size", "20", "15", Outcome.Refused("UNIT_UNKNOWN"));
        yield return Table("heading Diameter", "Diameter", "20", "15", Outcome.Refused("UNIT_UNKNOWN"));
        foreach (var heading in new[] { "size_cm", "Size (cm)", "diameter cm", "Diameter_CM" })
        {
            yield return Table($"{heading} is exact", heading, "2.0", "1.2", Outcome.Accepted(Both("20", "12")));
            yield return Table($"{heading} to the last digit", heading, "2.0001", "1.2345", Outcome.Accepted(Both("20.001", "12.345")));
        }

        foreach (var heading in new[] { "size_mm", "Size (mm)", "DIAMETER MM" })
        {
            yield return Table($"{heading} is exact", heading, "20", "12", Outcome.Accepted(Both("20", "12")));
        }

        foreach (var unit in new[] { "mm", "MM", "cm" })
        {
            yield return Table($"unit column {unit}", "unit,size", $"{unit},2", $"{unit},1.5", unit == "cm"
                ? Outcome.Accepted(Both("20", "15")) : Outcome.Blocked("DQ01"));
        }

        foreach (var unit in new[] { "inch", "m", "µm", "linear", "pixel", "\"" })
        {
            yield return Table($"unit column {unit}", "unit,size", $"{unit.Replace("\"", "\"\"\"\"", StringComparison.Ordinal)},20", $"mm,15", Outcome.Refused("VALUE_UNKNOWN"));
        }

        yield return Table("one row without its unit", "unit,size", "mm,20", ",15", Outcome.Refused("UNIT_UNKNOWN"));
        yield return Table("a unit in each row", "unit,size", "mm,20", "cm,1.5", Outcome.Accepted(Both("20", "15")));
        yield return Table("mm under size_cm", "unit,size_cm", "mm,2", "cm,1.5", Outcome.Refused("VALUE_CONFLICT"));
        yield return Table("cm under size_mm", "unit,size_mm", "mm,20", "cm,15", Outcome.Refused("VALUE_CONFLICT"));
        yield return Table("two sizes in a row", "size_mm,size_cm", "20,", "15,1.5", Outcome.Refused("VALUE_CONFLICT"));
        yield return Table("half a metre in cm", "size_cm", "2", "50.1", Outcome.Refused("NUMBER_RANGE"));
        yield return Table("centimetres under mm", "size_mm", "2.0", "1.5", Outcome.Blocked("DQ01"));
        yield return Table("all small under mm", "size_mm", "9.9", "0.8", Outcome.Blocked("DQ01"));
        yield return Table("ten times larger", "size_mm", "20", "200", Outcome.Flagged("LESION_JUMP", Both("20", "200")));
        yield return Table("ten times smaller", "size_mm", "20", "2", Outcome.Flagged("LESION_JUMP", Both("20", "2")));
        yield return new HostileFile("SDTM centimetres", Base.Sdtm("1.5", "cm"), Outcome.Accepted(Base.Sound));
        yield return new HostileFile("SDTM inches", Base.Sdtm("1", "in"), Outcome.Refused("UNIT_UNKNOWN"));
        yield return new HostileFile("SDTM without a unit", Base.Sdtm("15", ""), Outcome.Refused("UNIT_UNKNOWN"));
    }

    private static string Both(string first, string second) => $"P1/R1: *B 2025-01-06 T1={first}; W6 2025-02-17 T1={second}";

    private static HostileFile Table(string name, string headings, string first, string second, Outcome expected) => HostileFile.Of(
        name,
        $"patient_id,visit,visit_date,baseline,lesion_id,role,organ,reader,{headings}\nP1,B,2025-01-06,yes,T1,target,lung,R1,{first}\nP1,W6,2025-02-17,no,T1,target,lung,R1,{second}\n",
        expected);
}
