namespace Recist.Ingestion;

/// <summary>Changes of one lesion from visit to visit that look like a slip: a jump in size, another scan method.</summary>
internal static class LesionChanges
{
    public static void Check(PatientHistory history, PatientDraft draft, ComplaintLog log)
    {
        var last = new Dictionary<string, Length>(StringComparer.Ordinal);
        var methods = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var finding in history.Visits.SelectMany(v => v.Measurements))
        {
            if (Length(finding) is { } now && now > Recist.Length.Zero)
            {
                if (last.TryGetValue(finding.Lesion, out var before) && IsJump(before.Millimetres, now.Millimetres))
                {
                    Warn(Codes.LesionJump, finding, $"Lesion \"{finding.Lesion}\" is more than three times as long, a third as long, or 50 mm different from the visit before.", "Check the number and its unit.");
                }

                last[finding.Lesion] = now;
            }

            if (finding.Method is { } method && !methods.TryAdd(finding.Lesion, method)
                && !methods[finding.Lesion].Equals(method, StringComparison.OrdinalIgnoreCase))
            {
                Warn(Codes.MethodChange, finding, "The lesion was measured by another method than before.", "Compare like with like: use the method of the baseline scan.");
                methods[finding.Lesion] = method;
            }
        }

        void Warn(string code, TargetMeasurement finding, string problem, string fix) =>
            log.Warn(code, draft.Subject, LesionReferences.Where(finding.Source, draft), code == Codes.LesionJump ? finding.Text : finding.Lesion, problem, fix);
    }

    /// <summary>A lesion that has split is as long as its parts together.</summary>
    private static Length? Length(TargetMeasurement finding) =>
        finding.Fragments.IsDefaultOrEmpty ? finding.Diameter : finding.Fragments.Aggregate(Recist.Length.Add);

    private static bool IsJump(decimal before, decimal now) => now > 3 * before || before > 3 * now || Math.Abs(now - before) > 50;
}
