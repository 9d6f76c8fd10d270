using System.Collections.Immutable;
using Recist.Pipeline;

namespace Recist.Tests.Pipeline;

public class JoiningTests
{
    private static readonly TimelineId Id = TimelineId.Parse("north_aaaaaaaaaaaaaaaaaaaa_kbbbbbbbbbb");
    private static readonly Pseudonyms Names = new(new byte[32]);

    [Theory]
    [InlineData("2026-02-16", "2026-03-02", 1)]
    [InlineData("2026-02-16", "2026-03-03", 2)]
    [InlineData("2026-02", "2026-02-01", 1)]
    [InlineData("2026-02", "2026-04-01", 2)]
    public void Scans_under_one_label_within_14_days_are_one_visit(string first, string second, int visits)
    {
        var course = Join(Offer('a', 1, Visit("Week 6", first, 20m)), Offer('b', 2, Visit("Week 6", second, 20m)));
        Assert.Equal(visits, course.Histories[0].History.Visits.Length);
    }

    [Fact]
    public void Visits_of_one_label_far_apart_get_labels_of_their_own()
    {
        var course = Join(Offer('a', 1, Visit("Unscheduled", "2026-02-16", 20m)), Offer('b', 1, Visit("Unscheduled", "2026-06-16", 22m)));
        Assert.Equal(["Unscheduled", "Unscheduled (2026-06-16)"], course.Histories[0].History.Visits.Select(v => v.Label));
    }

    [Fact]
    public void The_order_of_receipts_decides_nothing()
    {
        ImmutableArray<CourseOffer> offers =
        [
            Offer('a', 1, Visit("Baseline", "2026-01-05", 40m, baseline: true)), Offer('b', 1, Visit("Week 6", "2026-02-16", 24m)),
            Offer('c', 2, Visit("Week 6", "2026-02-16", 25m)), Offer('d', 1, Visit("Week 12", "2026-03-30", 30m)),
        ];
        var texts = new HashSet<string>();
        foreach (var order in new[] { "0123", "3210", "1032", "2301" })
        {
            texts.Add(StoredJson.Write(Join([.. order.Select(c => offers[c - '0'])]).Histories.Select(h => h.History)));
        }

        Assert.Single(texts);
    }

    [Theory]
    [InlineData(1, 1, "CONFLICT_NEEDS_REVISION")]
    [InlineData(1, 2, "")]
    public void A_date_told_twice_needs_a_revision(int first, int second, string problem)
    {
        var course = Join(Dated(Offer('a', first, Visit("A", "2026-01-05", 40m)), "2026-05-01"), Dated(Offer('b', second, Visit("B", "2026-02-16", 40m)), "2026-05-02"));
        Assert.Equal(problem, string.Join(' ', course.Problems.Select(p => p.Code)));
        Assert.Equal(second == 2 ? "2026-05-02" : "2026-05-01", course.Histories[0].History.Dates.Death?.Text);
    }

    [Fact]
    public void A_date_that_only_one_file_tells_is_kept() =>
        Assert.Equal("2026-05-01", Join(Dated(Offer('a', 1, Visit("A", "2026-01-05", 40m)), "2026-05-01"), Offer('b', 2, Visit("B", "2026-02-16", 40m))).Histories[0].History.Dates.Death?.Text);

    [Fact]
    public void A_lesion_that_changes_its_role_needs_a_revision()
    {
        var (one, other) = (Offer('a', 1, Visit("A", "2026-01-05", 40m)), Offer('b', 1, Visit("B", "2026-02-16", 40m)));
        var changed = other with { Receipt = other.Receipt with { Readers = [other.Receipt.Readers[0] with { Lesions = [new("T1", LesionRole.NonTarget)] }] } };
        Assert.Contains(Join(one, changed).Problems, p => p.Code == "CONFLICT_NEEDS_REVISION" && p.Value == "T1");
    }

    [Fact]
    public void A_visit_before_the_baseline_that_came_later_is_a_problem() =>
        Assert.Equal("BEFORE_BASELINE", Join(Offer('a', 1, Visit("Week 6", "2026-01-04", 20m)), Offer('b', 1, Visit("Baseline", "2026-01-05", 40m, baseline: true))).Problems.Single().Code);

    [Fact]
    public void Where_no_source_can_mark_a_baseline_the_earliest_visit_known_is_it_in_any_order_of_arrival()
    {
        var (late, early) = (Offer('a', 1, Undeclared("2026-02-16", 24m)), Offer('b', 1, Undeclared("2026-01-05", 40m)));
        Assert.True(Join(late).Histories[0].History.Visits.Single().IsBaseline);
        foreach (var course in new[] { Join(late, early), Join(early, late) })
        {
            Assert.Empty(course.Problems);
            Assert.Equal([true, false], course.Histories[0].History.Visits.Select(v => v.IsBaseline));
            Assert.Equal(course.Histories[0].History.Visits, course.Histories[0].Visits.Select(v => v.Visit));
        }

        var marked = Join(Offer('c', 1, Visit("Baseline", "2026-01-04", 41m, baseline: true)), late, early);
        Assert.Equal([true, false, false], marked.Histories[0].History.Visits.Select(v => v.IsBaseline));
    }

    [Fact]
    public void What_is_stored_of_a_visit_whose_source_can_mark_a_baseline_has_no_trace_of_the_assumption() =>
        Assert.DoesNotContain("baselineUndeclared", StoredJson.Write(Visit("Week 6", "2026-02-16", 20m)), StringComparison.Ordinal);

    [Fact]
    public void What_orders_a_visit_is_no_part_of_its_content_and_an_upload_that_says_it_completes_the_record()
    {
        var plain = Visit("Week 6", "2026-02-16", 20m);
        var numbered = plain with { VisitNumber = 3, TimeOfDay = new(9, 30), RecordedTarget = TargetResponse.PR };
        Assert.Equal(VisitContent.Hash(plain), VisitContent.Hash(numbered));
        var addition = CourseAddition.Of(Stored(Offer('a', 1, plain)), Offer('b', 1, numbered));
        Assert.Empty(addition.Problems);
        Assert.Equal(3, Assert.Single(addition.Visits).Visit.VisitNumber);
        Assert.Empty(CourseAddition.Of(Stored(Offer('b', 1, numbered)), Offer('a', 1, plain)).Visits);
    }

    [Theory]
    [InlineData(3, 1)]
    [InlineData(2, 0)]
    public void Two_uploads_that_number_one_visit_differently_contradict_each_other(int second, int problems)
    {
        var plain = Visit("Week 6", "2026-02-16", 20m);
        var addition = CourseAddition.Of(
            Stored(Offer('a', 1, plain with { VisitNumber = 2 })),
            Offer('b', 1, plain with { VisitNumber = second }));
        Assert.Equal(problems, addition.Problems.Count(p => p.Code == "CONFLICT_NEEDS_REVISION"));
    }

    [Fact]
    public void Visits_of_several_uploads_are_read_in_the_one_order()
    {
        var course = Join(
            Offer('a', 1, Visit("Baseline", "2026-01-05", 30m, baseline: true)), Offer('b', 1, Visit("Week 16", "2026-03", 26m)), Offer('c', 1, Visit("Week 8", "2026-03", 33m)));
        Assert.Equal(["Baseline", "Week 8", "Week 16"], course.Histories[0].History.Visits.Select(v => v.Label));
        Assert.Equal(course.Histories[0].History.Visits, course.Histories[0].Visits.Select(v => v.Visit));
    }

    [Fact]
    public void An_upload_whose_visit_ties_with_a_stored_one_is_asked_where_a_response_depends_on_it()
    {
        var baseline = Offer('a', 1, Visit("Baseline", "2026-01-05", 30m, baseline: true));
        var (eot, other) = (Offer('b', 1, Visit("EOT", "2026-03", 33m)), Offer('c', 1, Visit("Unscheduled", "2026-03", 26m)));
        Assert.Equal("VISITS_UNORDERED", Assert.Single(CourseAddition.Of(Stored(baseline, eot), other).Problems).Code);
        Assert.Equal("VISITS_UNORDERED", Assert.Single(CourseAddition.Of(Stored(baseline, other), eot).Problems).Code);

        // A course that was stored with the doubt is not refused for it.
        Assert.Empty(CourseAddition.Of(Stored(baseline, eot, other), Offer('d', 1, Visit("Week 24", "2026-06-22", 26m))).Problems);
        Assert.Empty(CourseAddition.Of(Stored(baseline, eot), Offer('c', 1, Visit("Unscheduled", "2026-03", 33m))).Problems);
    }

    [Fact]
    public void The_visit_that_is_called_baseline_is_it_whatever_came_first_and_a_screening_is_stored_and_left_out()
    {
        var (screening, baseline, week) = (
            Offer('a', 1, Named("Screening", "2026-01-12", 42m)), Offer('b', 1, Named("Baseline", "2026-01-26", 50m)), Offer('c', 1, Named("W8", "2026-03-09", 30m)));
        foreach (var course in new[] { Join(screening, baseline, week), Join(week, baseline, screening), Join(baseline, week, screening) })
        {
            Assert.Empty(course.Problems);
            Assert.Equal(["Baseline", "W8"], course.Histories[0].History.Visits.Select(v => v.Label));
            Assert.True(course.Histories[0].Baseline is { Visit: "Baseline", LeavesOut: true });
        }

        Assert.True(Join(screening, week).Histories[0].History.Visits[0] is { Label: "Screening", IsBaseline: true });
    }

    private static Visit Named(string label, string date, decimal mm) => Visit(label, date, mm) with { BaselineUndeclared = true };

    private static Visit Undeclared(string date, decimal mm) => Visit(date, date, mm) with { BaselineUndeclared = true };

    [Fact]
    public void A_withdrawn_upload_counts_for_nothing_unless_another_carried_the_same()
    {
        var (one, same) = (Offer('a', 1, Visit("Week 6", "2026-02-16", 20m)), Offer('b', 1, Visit("Week 6", "2026-02-16", 20m)));
        var withdrawn = one with { Receipt = one.Receipt with { Withdrawn = true } };
        Assert.Single(Join(withdrawn, same).Histories[0].History.Visits);
        Assert.Empty(Join(withdrawn).Histories);
    }

    [Fact]
    public void An_upload_that_repeats_the_corrected_value_under_the_old_revision_carries_the_correction()
    {
        var stored = Stored(Offer('a', 1, Visit("Week 6", "2026-02-16", 20m)), Offer('b', 2, Visit("Week 6", "2026-02-16", 21m)));
        var addition = CourseAddition.Of(stored, Offer('c', 1, Visit("Week 6", "2026-02-16", 21m)));

        Assert.Empty(addition.Problems);
        Assert.Empty(addition.Visits);
        Assert.Equal(2, addition.Receipt.Readers[0].Visits.Single().Revision);
    }

    [Theory]
    [InlineData('b', 'a', 1)]
    [InlineData('b', 'c', 0)]
    public void Of_equal_records_the_upload_with_the_smallest_hash_is_named(char stored, char incoming, int written)
    {
        var addition = CourseAddition.Of(Stored(Offer(stored, 1, Visit("Week 6", "2026-02-16", 20m))), Offer(incoming, 1, Visit("Week 6", "2026-02-16", 20m)));
        Assert.Equal(written, addition.Visits.Length);
    }

    [Theory]
    [InlineData('b', 'a', 1)]
    [InlineData('b', 'c', 0)]
    public void So_it_is_where_every_upload_that_carried_the_record_was_taken_back(char stored, char incoming, int written)
    {
        var one = Offer(stored, 1, Visit("Week 6", "2026-02-16", 20m));
        var back = Stored(one with { Receipt = one.Receipt with { Withdrawn = true } });
        var addition = CourseAddition.Of(back, Offer(incoming, 1, Visit("Week 6", "2026-02-16", 20m)));
        Assert.Empty(addition.Problems);
        Assert.Equal(written, addition.Visits.Length);
    }

    private static JoinedCourse Join(params ImmutableArray<CourseOffer> offers) => JoinedCourse.Of(Stored([.. offers]), "P-1");

    private static Timeline Stored(params ImmutableArray<CourseOffer> offers) => new(Id)
    {
        Head = new(1, "S", "1"),
        Receipts = [.. offers.Select(o => o.Receipt).OrderBy(r => r.Sha, StringComparer.Ordinal)],
        Visits = [.. offers.SelectMany(o => o.Visits).GroupBy(v => v.Ref).Select(g => g.OrderBy(v => v.Sha, StringComparer.Ordinal).First())],
    };

    private static CourseOffer Offer(char sha, int revision, Visit visit)
    {
        var record = VisitRecord.Of(Names, "R1", visit with { Revision = revision }, new string(sha, 64));
        var facts = new ReaderFacts("R1", revision, ResponseOptions.Default, new(), [new("T1", LesionRole.Target, "lung")], [record.Ref]);
        var profile = new Profile(Id.Patient, new("rank", "P-1"));
        return new(Id, "S", "1", "P-1", new(record.Sha, $"{sha}.json", "f", [facts]), [record], profile);
    }

    private static CourseOffer Dated(CourseOffer offer, string death) => offer with
    {
        Receipt = offer.Receipt with { Readers = [offer.Receipt.Readers[0] with { Dates = new() { Death = Date(death) } }] },
    };

    private static Visit Visit(string label, string date, decimal mm, bool baseline = false) => new(label, Date(date), baseline)
    {
        Measurements = [new("T1", MeasurementState.Measured, Length.FromMillimetres(mm))],
    };

    private static ScanDate Date(string text) => ScanDate.TryParse(text, out var date) ? date : throw new FormatException(text);
}
