using Recist.Reports.Content;

namespace Recist.Tests.Reports;

/// <summary>What both reports and the week say of the words of iRECIST and imRECIST.</summary>
public class ImmuneReportTests
{
    private static readonly PatientHistory Unconfirmed = ReportCases.Course([40m], [52m]);

    [Fact]
    public void An_unconfirmed_progression_tells_the_patient_of_another_scan()
    {
        var text = Patient(Unconfirmed);
        Assert.Contains("Some spots may have grown, or new ones may have appeared.", text);
        Assert.Contains("Another scan in 4 to 8 weeks will show whether this is real.", text);
        Assert.Contains("May have grown; to be checked again", text);
        Assert.Contains("Before you read on", text);
        Assert.DoesNotContain("There may be other options for you.", text);
    }

    [Fact]
    public void A_confirmed_one_is_told_as_such()
    {
        var text = Patient(ReportCases.Course([40m], [52m], [60m]));
        Assert.Contains("Doctors call this confirmed progressive disease.", text);
        Assert.Contains("There may be other options for you.", text);
        Assert.Contains("Before you read on", text);
    }

    [Theory]
    [InlineData(0, "Doctors call this a complete response.")]
    [InlineData(20, "Doctors call this a partial response.")]
    [InlineData(40, "Doctors call this stable disease.")]
    public void Responses_read_as_those_of_RECIST(int sum, string expected) => Assert.Contains(expected, Patient(ReportCases.Course([40m], [sum])));

    [Fact]
    public void The_clinician_reads_the_word_the_rule_and_the_numbers()
    {
        var text = Clinician(ReportCases.Course([40m], [52m], [57m]));
        Assert.Contains("Confirmed progressive disease (iCPD) at Week 12", text);
        Assert.Contains("T01 measures 57.0 mm, at least 5 mm above the 52.0 mm of the iUPD; limit 57.0 mm", text);
        Assert.Contains("iRECIST (Seymour 2017)", text);
        Assert.Contains("Days to confirm an iUPD", text);
    }

    [Fact]
    public void The_target_table_of_imRECIST_has_the_new_lesions_that_joined_the_sum()
    {
        var history = ReportCases.Course([40m], [40m]);
        var visit = history.Visits[1] with { NewLesions = [new("N01", NewLesionStatus.Unequivocal) { Diameter = Length.FromMillimetres(12m) }] };
        var text = ReportText.Of(ClinicianReport.Compose(Facts(history with { Visits = history.Visits.SetItem(1, visit) }, Criteria.ImRecist)));
        Assert.Contains("52.0", text);
        Assert.Contains("N01", text);
        Assert.DoesNotContain("new lesion N01 \u2192 PD", text);
    }

    [Fact]
    public void A_sentence_of_iRECIST_stands_once_and_keeps_its_small_letter()
    {
        var text = Clinician(ReportCases.Course([40m], [52m], [60m], [60m]));
        Assert.Equal(2, text.Split("iCPD stays").Length);
        Assert.DoesNotContain("ICPD", text);
    }

    [Fact]
    public void The_sum_of_measured_new_lesions_is_a_row_of_its_own_also_without_targets()
    {
        var course = ReportCases.ImmuneCourse();
        Assert.Matches(@"New lesion sum \(NLT\)[^\n]*14\.0[^\n]*20\.0", Clinician(course));
        var withoutTargets = course with
        {
            Lesions = [.. course.Lesions.Where(l => l.Role != LesionRole.Target)],
            Visits = [.. course.Visits.Select(v => v with { Measurements = [] })],
        };
        Assert.Matches(@"New lesion sum \(NLT\)[^\n]*14\.0[^\n]*20\.0", Clinician(withoutTargets));
        Assert.DoesNotContain("NLT", ReportText.Of(ClinicianReport.Compose(Facts(course, Criteria.Recist11))));
    }

    /// <summary>Targets 100, 90, 90, 60, 60 mm with a new lesion of 20, 12, 16 and then as given.</summary>
    private static PatientHistory Persisting(params decimal[] sizes)
    {
        var course = ReportCases.Course([100m], [90m], [90m], [60m], [60m]);
        return course with
        {
            Lesions = [.. course.Lesions, new("N01", LesionRole.New, "liver")],
            Visits = [.. course.Visits.Take(sizes.Length + 1).Select((v, i) => i == 0 ? v : v with
            {
                NewLesions = [new("N01", NewLesionStatus.Unequivocal) { Diameter = Length.FromMillimetres(sizes[i - 1]) }],
            })],
        };
    }

    [Fact]
    public void A_new_lesion_that_persists_beside_a_response_is_named_with_sum_reference_and_limit()
    {
        var text = Clinician(Persisting(20m, 12m, 16m));
        Assert.Contains("Partial response by iRECIST (iPR) at Week 18", text);
        Assert.Contains("New lesion N01 is still there; the measured new lesions sum to 16.0 mm (smallest before: 12.0 mm at Week 12), and a new iUPD begins at 17.0 mm", text);
        Assert.DoesNotContain("no progression by itself", text);
        Assert.DoesNotContain("new lesion no", text);
        Assert.DoesNotContain("new lesion N01 \u2192 PD", text);
        Assert.Contains("N01, known before", text);
    }

    [Theory]
    [InlineData("20 12 16 16.9", "and a new iUPD begins at 17.0 mm")]
    [InlineData("20 12 16 18", "New lesion N01 known from before progresses: sum 18.0 mm is at least 20% and 5 mm above the smallest, 12.0 mm at Week 12; limit 17.0 mm")]
    [InlineData("20 12", "iUPD stays: new lesion N01 is still there and the baseline disease is not better than at the iUPD; the measured new lesions sum to 12.0 mm (smallest before: 20.0 mm at Week 6), and iCPD begins at 17.0 mm")]
    [InlineData("20 12 17", "iCPD: the sum of the measured new lesions (N01), 17.0 mm, is at least 5 mm above the smallest, 12.0 mm at Week 12; limit 17.0 mm")]
    public void Whatever_it_does_the_sentence_has_the_numbers(string sizes, string expected)
    {
        var text = Clinician(Persisting([.. Rules.Patient.Mm(sizes).Select(mm => mm!.Value)]));
        Assert.Contains(expected, text);
        Assert.DoesNotContain("no progression by itself", text);
        Assert.DoesNotContain("new lesion no", text);
    }

    [Fact]
    public void The_patient_reads_of_a_new_spot_that_is_watched()
    {
        const string Watched = "Your care team is also watching a new spot that was not seen at your first scan.";
        Assert.Contains(Watched, Patient(Persisting(20m, 12m, 16m)));
        Assert.Contains("Doctors call this a partial response.", Patient(Persisting(20m, 12m, 16m)));
        Assert.Contains(Watched, Patient(Persisting(20m, 12m)));
        Assert.DoesNotContain(Watched, Patient(Persisting(20m)));
        Assert.DoesNotContain(Watched, Patient(ReportCases.Course([100m], [90m])));
        var two = Persisting(20m, 12m, 16m);
        two = two with { Visits = [.. two.Visits.Select(v => v.IsBaseline ? v : v with { NewLesions = v.NewLesions.Add(new("N02", NewLesionStatus.Unequivocal)) })] };
        Assert.Contains("Your care team is also watching new spots that were not seen at your first scan.", Patient(two));
    }

    /// <summary>A course by iRECIST whose new lesion is not listed after the visit that shows it.</summary>
    private static PatientHistory Unlisted(string id, params NewLesionStatus?[] statuses)
    {
        var course = ReportCases.Course([100m], [90m], [60m], [60m], [60m]);
        return course with
        {
            Visits = [.. course.Visits.Select((v, i) => i > 0 && i <= statuses.Length && statuses[i - 1] is { } status ? v with { NewLesions = [new(id, status)] } : v)],
        };
    }

    [Theory]
    [InlineData(Criteria.IRecist, "N01, known before")]
    [InlineData(Criteria.ImRecist, "N01, known before")]
    public void A_new_lesion_that_a_visit_does_not_list_is_not_missing(Criteria criteria, string expected)
    {
        var document = ClinicianReport.Compose(Facts(Unlisted("N01", NewLesionStatus.Unequivocal), criteria));
        var text = ReportText.Of(document);
        Assert.Contains("New lesions: " + expected, text);
        Assert.Equal(3, text.Split(" | " + expected).Length - 1); // at each of the three visits that do not list it
        Assert.DoesNotContain("New lesions: none", text);
    }

    [Theory]
    [InlineData(Criteria.Recist11)]
    [InlineData(Criteria.IRecist)]
    [InlineData(Criteria.MRecistHcc)]
    [InlineData(Criteria.Recist10)]
    [InlineData(Criteria.ImRecist)]
    public void An_equivocal_one_is_named_until_it_is_decided(Criteria criteria)
    {
        var text = ReportText.Of(ClinicianReport.Compose(Facts(Unlisted("N01", null, null, null, NewLesionStatus.Equivocal), criteria)));
        Assert.Contains("New lesions: N01, equivocal", text);
        Assert.Contains(" | N01, equivocal | ", text);
        Assert.DoesNotContain(" | N01, equivocal | ", ReportText.Of(ClinicianReport.Compose(Facts(Unlisted("N01", null, null, NewLesionStatus.Equivocal, NewLesionStatus.RuledOut), criteria) is var facts ? facts with { Visit = "Week 24" } : facts)).Split("Week 24 |")[1]);
    }

    [Fact]
    public void One_that_was_confirmed_later_is_named_at_the_visit_it_is_dated_back_to()
    {
        var text = Clinician(Unlisted("N01", NewLesionStatus.Equivocal, NewLesionStatus.Unequivocal));
        Assert.Contains(" | N01, equivocal here and confirmed later | ", text);
        Assert.Contains(" | N01, known before | ", text);
    }

    [Theory]
    [InlineData("New lesion", "New lesion is still there")]
    [InlineData("NEW LESION 1", "NEW LESION 1 is still there")]
    [InlineData("New_Lesion-2", "New_Lesion-2 is still there")]
    [InlineData("N01", "New lesion N01 is still there")]
    [InlineData("L-new", "New lesion L-new is still there")]
    public void An_id_that_says_new_lesion_does_not_read_twice(string id, string expected)
    {
        var text = Clinician(Unlisted(id, NewLesionStatus.Unequivocal));
        Assert.Contains(expected, text);
        Assert.DoesNotContain("new lesion new", text, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void A_new_lesion_that_joins_the_sum_has_no_baseline_that_could_not_be_evaluated()
    {
        var history = ReportCases.Course([40m], [40m], [40m]);
        var found = new NewLesionFinding("N01", NewLesionStatus.Unequivocal) { Diameter = Length.FromMillimetres(12m) };
        var text = ReportText.Of(ClinicianReport.Compose(Facts(history with { Visits = history.Visits.SetItem(2, history.Visits[2] with { NewLesions = [found] }) }, Criteria.ImRecist)));
        Assert.Matches(@"N01[^\n|]*\| [^|\n]* \| \u2013 \| \u2013 \| 12\.0", text);
    }

    [Fact]
    public void A_finding_that_comes_too_late_to_confirm_is_not_called_iCPD()
    {
        var late = ReportCases.Course([40m], [52m], [52m], [58m]);
        late = late with { Options = late.Options with { IRecistConfirmWindowIsStrict = true } };
        var text = Clinician(late);
        Assert.Contains("Too late to confirm: T01 measures 58.0 mm", text);
        Assert.DoesNotContain("iCPD: T01", text);
    }

    [Fact]
    public void The_rules_box_says_from_where_growth_counts()
    {
        Assert.Contains("5 mm above its smallest since the iUPD", Clinician(Unconfirmed));
        var fromIUpd = Clinician(Unconfirmed with { Options = Unconfirmed.Options with { IRecistGrowthFromIUpd = true } });
        Assert.Contains("5 mm above that of the iUPD", fromIUpd);
        Assert.Contains("the iUPD (not the default)", fromIUpd);
    }

    [Fact]
    public void By_imRECIST_the_line_does_not_call_a_non_target_progression()
    {
        var history = ReportCases.Course([40m], [40m]);
        history = history with
        {
            Lesions = [.. history.Lesions, new("NT01", LesionRole.NonTarget, "pleura")],
            Visits = [.. history.Visits.Select((v, i) => v with { NonTargets = [new("NT01", i == 0 ? NonTargetStatus.Present : NonTargetStatus.UnequivocalProgression)] })],
        };
        var text = ReportText.Of(ClinicianReport.Compose(Facts(history, Criteria.ImRecist)));
        Assert.Contains("unequivocal progression of non-target NT01, no progression by itself", text, StringComparison.OrdinalIgnoreCase);
    }

    private static string Patient(PatientHistory history) => ReportText.Of(PatientReport.Compose(Facts(history, Criteria.IRecist)));

    private static string Clinician(PatientHistory history) => ReportText.Of(ClinicianReport.Compose(Facts(history, Criteria.IRecist)));

    private static ReportFacts Facts(PatientHistory history, Criteria criteria) =>
        ReportCases.Of("I-1", history with { Options = history.Options with { Criteria = criteria } });
}
