namespace Recist.Tests.Rules;

/// <summary>Whole patients worked by hand from the guideline's text, each with its calculation.</summary>
public class WorkedCasesTests
{
    [Fact]
    public void Shrinkage_then_growth_from_the_nadir()
    {
        // T1 lung 40, T2 liver 35, N1 node 25: baseline 100.
        // Week 6:  30 + 26 + 16 =  72: -28.0 %                       SD
        // Week 12: 24 + 20 + 12 =  56: -44.0 %, limit 70             PR
        // Week 18: 20 + 15 +  9 =  44: -56.0 %                       PR
        // Week 24: 24 + 18 + 10 =  52: +18.2 % from 44, +8 mm        PR (52 <= 70)
        // Week 30: 25 + 18 + 10 =  53: +20.45 % and +9 mm, -47 %     PD
        var patient = new Patient().Also(Patient.Target("T1"), Patient.Target("T2"), Patient.TargetNode("N1"))
            .Baseline(40m, 35m, 25m).On(42, 30m, 26m, 16m).On(84, 24m, 20m, 12m).On(126, 20m, 15m, 9m).On(168, 24m, 18m, 10m).On(210, 25m, 18m, 10m);
        Expect(patient, "SD PR PR PR PD", "PR PR");
    }

    [Fact]
    public void All_gone_but_a_node_of_8_mm_and_back_later()
    {
        // T1 30, N1 18: baseline 48. Week 6: 0 + 8 = 8, node normal: CR. Week 12 the same: CR confirmed after 42 days.
        // Week 18: 2 + 8 = 10: +2 mm only, but T1 is back after an overall CR: PD.
        var patient = new Patient().Also(Patient.Target("T1"), Patient.TargetNode("N1")).Baseline(30m, 18m).On(42, 0m, 8m).On(84, 0m, 8m).On(126, 2m, 8m);
        Expect(patient, "CR CR PD", "CR CR");
    }

    [Fact]
    public void Too_small_to_measure_is_not_gone()
    {
        // T1 12, T2 11: baseline 23. Week 6: too small (5) + 0 = 5: -78 %, T1 still there: PR. Week 12: 0 + 0: CR, 42 days on: PR confirmed by it.
        // Week 18: too small again: 5 mm from nadir 0 and back after CR: PD.
        var patient = Patient.WithTargets(2).Baseline(12m, 11m).On(42, -1m, 0m).On(84, 0m, 0m).On(126, -1m, 0m);
        Expect(patient, "PR CR PD", "CR PR");
    }

    [Fact]
    public void A_missing_lesion_a_missed_visit_and_a_late_confirmation()
    {
        // Baseline 60 + 40 = 100. Day 42: 40 + 25 = 65: PR. Day 84: T2 not evaluable, 38 alone: NE. Day 126: 39 + 28 = 67: PR,
        // 84 days after the first with one NE between: confirmed. Day 168 missed: NE. Day 210: 50 + 29 = 79: +21.5 % and +14 from 65: PD.
        var patient = Patient.WithTargets(2).Baseline(60m, 40m).On(42, 40m, 25m).On(84, 38m, null).On(126, 39m, 28m).Missed(168).On(210, 50m, 29m);
        Expect(patient, "PR NE PR NE PD", "PR PR");
    }

    [Fact]
    public void Progression_by_a_non_target_while_targets_respond()
    {
        // Targets 50 -> 20: PR. The pleural effusion went from trace to large: unequivocal, PD. Best: the early SD does not count (day 30), so PD.
        var patient = Patient.WithTargets().Also(Patient.NonTarget("E1")).Baseline(50m).NonTargets(("E1", NonTargetStatus.Present))
            .On(30, 45m).NonTargets(("E1", NonTargetStatus.Present)).On(72, 20m).NonTargets(("E1", NonTargetStatus.UnequivocalProgression));
        Expect(patient, "SD PD", "PD PD");
    }

    [Fact]
    public void An_equivocal_lesion_that_is_confirmed_takes_the_response_away()
    {
        // 30 -> 20 (PR) with a doubtful liver spot, -> 18 (PR), the spot unequivocal. PD dates from day 42: nothing before it, best PD.
        var patient = Patient.WithTargets().Baseline(30m).On(42, 20m).New("L9", NewLesionStatus.Equivocal).On(84, 18m).New("L9", NewLesionStatus.Unequivocal);
        Expect(patient, "PR PD", "PD PD");
        Assert.Equal(OverallResponse.PD, patient.At(42).OverallFinal);
    }

    [Fact]
    public void Non_measurable_disease_only()
    {
        // Two bone lesions: present, one gone, both gone, both gone 42 days later; then a new lesion.
        var patient = Patient.WithNonTargets(2).Baseline()
            .On(42).NonTargets(("NT1", NonTargetStatus.Present), ("NT2", NonTargetStatus.Present))
            .On(84).NonTargets(("NT1", NonTargetStatus.Absent), ("NT2", NonTargetStatus.Present))
            .On(126).NonTargets(("NT1", NonTargetStatus.Absent), ("NT2", NonTargetStatus.Absent))
            .On(168).NonTargets(("NT1", NonTargetStatus.Absent), ("NT2", NonTargetStatus.Absent))
            .On(210).NonTargets(("NT1", NonTargetStatus.Absent), ("NT2", NonTargetStatus.Absent)).New("L9", NewLesionStatus.Unequivocal);
        Expect(patient, "Non-CR/Non-PD Non-CR/Non-PD CR CR PD", "CR CR");
    }

    [Fact]
    public void Split_and_merged_lesions()
    {
        // T1 40, T2 20: baseline 60. Day 42: T1 split into 18 + 12, T2 14: 44, -26.7 %: SD. Day 84: T2 merged into T1, together 40: -33.3 %: PR.
        var patient = Patient.WithTargets(2).Baseline(40m, 20m)
            .On(42, null, 14m).Where(v => v with
            {
                Measurements = v.Measurements.Add(new("T1", MeasurementState.Measured) { Fragments = [Length.FromMillimetres(18m), Length.FromMillimetres(12m)] }),
            })
            .On(84, 40m).State("T2", MeasurementState.Merged, "T1");
        Expect(patient, "SD PR", "PR SD");
    }

    private static void Expect(Patient patient, string overall, string best)
    {
        var assessment = patient.Assess();
        Assert.Equal(overall, string.Join(' ', assessment.Visits.Skip(1).Select(v => v.Overall!.Value.Code())));
        Assert.Equal(best, assessment.Best.Unconfirmed.Code() + " " + assessment.Best.Confirmed.Code());
    }
}
