namespace Recist.Tests.Rules;

/// <summary>Whole patients judged by other criteria than RECIST 1.1, worked by hand from the published rules.</summary>
public class CriteriaDifferencesTests
{
    private static readonly Lesion[] Liver =
    [
        new("L1", LesionRole.Target, "liver", "segment 6", AtBaseline: new() { Intrahepatic = true, ArterialEnhancement = true }),
        new("L2", LesionRole.Target, "liver", "segment 8", AtBaseline: new() { Intrahepatic = true }),
    ];

    [Fact]
    public void Chemoembolisation_that_leaves_the_size_and_kills_the_tumour_is_a_response_by_mRECIST_only()
    {
        // Whole: 60 + 40 = 100, then 58 + 40 = 98 (-2 %), 57 + 39, 57 + 39. Viable: 50 + 40 = 90, then 20 + 33 = 53 (-41.1 %), 0, then 12.
        var patient = new Patient().Also(Liver)
            .Baseline(60m, 40m).Viable(50m, 40m)
            .On(56, 58m, 40m).Viable(20m, 33m)
            .On(112, 57m, 39m).Viable(0m, 0m)
            .On(168, 57m, 39m).Viable(12m, 0m);
        Assert.Equal(["SD", "SD", "SD"], Overall(patient));
        var assessment = patient.By(Criteria.MRecistHcc).Assess();
        Assert.Equal(["PR", "CR", "PD"], Overall(patient.By(Criteria.MRecistHcc)));
        Assert.Equal([90m, 53m, 0m, 12m], assessment.Visits.Select(v => v.Sum!.Value.Millimetres));
        Assert.Equal((OverallResponse.CR, OverallResponse.PR), (assessment.Best.Unconfirmed, assessment.Best.Confirmed));
        Assert.Empty(assessment.Conformance.Issues);
    }

    [Fact]
    public void A_liver_target_without_its_viable_diameter_leaves_the_visit_not_evaluable()
    {
        // 50 + 40 = 90 and nadir 90: the one evaluated target alone, 110, is 22 % and 20 mm above it.
        var patient = new Patient().Also(Liver).By(Criteria.MRecistHcc)
            .Baseline(60m, 40m).Viable(50m, 40m)
            .On(56, 58m, 40m).Viable(30m, null)
            .On(112, 120m, 40m).Viable(110m, null);
        Assert.Equal(["NE", "PD"], Overall(patient));
    }

    [Theory]
    [InlineData(true, "SD")] // 15 -> 18.5: +23 %, but 3.5 mm
    [InlineData(false, "PD")]
    public void The_5_mm_of_mRECIST_are_an_option(bool needs5Mm, string expected) => Assert.Equal([expected], Overall(
        new Patient().Also(Liver[..1]).With(new() { Criteria = Criteria.MRecistHcc, MRecistNeeds5Mm = needs5Mm })
            .Baseline(30m).Viable(15m).On(56, 30m).Viable(18.5m)));

    [Fact]
    public void RECIST_1_0_measures_nodes_by_their_longest_diameter_and_calls_none_normal()
    {
        // 20 + 30 = 50; 8 + 0: the node of 8 mm is still disease, so PR and not CR (-84 %); 10 is +25 % of the smallest sum of 8: PD.
        var patient = new Patient().Also(Patient.TargetNode("N1"), Patient.Target("T2")).Baseline(20m, 30m).On(42, 8m, 0m).On(84, 10m, 0m);
        Assert.Equal(["CR", "PD"], Overall(patient)); // RECIST 1.1: CR with a normal node, back at 10 mm
        Assert.Equal(["PR", "PD"], Overall(patient.By(Criteria.Recist10)));
        Assert.Equal(RuleIds.TargetPd, patient.By(Criteria.Recist10).At(84).Reasons[0].Rule);
    }

    [Fact]
    public void A_non_target_node_is_what_the_reader_calls_it_in_RECIST_1_0()
    {
        var patient = new Patient().Also(Patient.Target("T1"), Patient.NonTargetNode("NN1")).Baseline(30m).NonTargets(("NN1", NonTargetStatus.Present))
            .On(42, 0m).Where(v => v with { NonTargets = [new("NN1", NonTargetStatus.Present) { ShortAxis = Length.FromMillimetres(8m) }] });
        Assert.Equal(["CR"], Overall(patient));
        Assert.Equal(["PR"], Overall(patient.By(Criteria.Recist10)));
    }

    [Fact]
    public void A_node_that_is_back_after_a_complete_response_is_progression_in_RECIST_1_0()
    {
        var patient = new Patient().Also(Patient.Target("T1"), Patient.NonTargetNode("NN1")).Baseline(30m).NonTargets(("NN1", NonTargetStatus.Present))
            .On(42, 0m).NonTargets(("NN1", NonTargetStatus.Absent)).On(84, 0m).NonTargets(("NN1", NonTargetStatus.Present));
        Assert.Equal(["CR", "PR"], Overall(patient));
        Assert.Equal(["CR", "PD"], Overall(patient.By(Criteria.Recist10)));
    }

    [Fact]
    public void A_small_new_node_is_a_new_lesion_in_RECIST_1_0()
    {
        var patient = Patient.WithTargets().Baseline(30m).On(42, 30m).Where(v => v with
        {
            NewLesions = [new("L9", NewLesionStatus.Unequivocal) { IsNode = true, Diameter = Length.FromMillimetres(12m), ShortAxisAtBaseline = Length.FromMillimetres(8m) }],
        });
        Assert.Equal(["SD"], Overall(patient));
        Assert.Equal(["PD"], Overall(patient.By(Criteria.Recist10)));
    }

    [Fact]
    public void Confirmation_cannot_be_switched_off_in_RECIST_1_0_and_the_unconfirmed_value_is_still_given()
    {
        var patient = ResponseSequence.Read("42 PR, 84 SD", new() { ConfirmationRequired = false });
        Assert.Equal(OverallResponse.PR, patient.Assess().BestThatCounts);
        var assessment = patient.By(Criteria.Recist10).Assess();
        Assert.Equal((OverallResponse.PR, OverallResponse.SD, OverallResponse.SD), (assessment.Best.Unconfirmed, assessment.Best.Confirmed, assessment.BestThatCounts));
    }

    [Fact]
    public void A_target_too_small_to_measure_counts_5_mm_in_RECIST_1_0() =>
        Assert.Equal(5m, Patient.WithTargets().By(Criteria.Recist10).Baseline(30m).On(42, -1m).Last().Sum!.Value.Millimetres);

    private static IEnumerable<string> Overall(Patient patient) => patient.Assess().Visits.Where(v => v.Overall is not null).Select(v => v.Overall!.Value.Code());
}
