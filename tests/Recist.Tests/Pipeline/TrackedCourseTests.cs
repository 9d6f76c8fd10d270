using System.Collections.Immutable;
using Recist.Pipeline;

namespace Recist.Tests.Pipeline;

/// <summary>Uploads that come one by one: lesions follow their tracking ids across them, and what cannot be matched or is too small is asked when they are joined.</summary>
public class TrackedCourseTests
{
    private static readonly TimelineId Id = TimelineId.Parse("north_aaaaaaaaaaaaaaaaaaaa_kbbbbbbbbbb");
    private static readonly Pseudonyms Names = new(new byte[32]);

    [Fact]
    public void One_tracking_id_is_one_lesion_in_whatever_order_the_uploads_come()
    {
        CourseOffer[] offers = [Offer('a', "2026-01-05", 40m, "nodule RUL", "1.2.31"), Offer('b', "2026-02-16", 20m, "RUL", "1.2.31")];
        foreach (var course in new[] { Join([.. offers]), Join([offers[1], offers[0]]) })
        {
            Assert.Empty(course.Problems);
            var history = course.Histories[0].History;
            Assert.Equal("nodule RUL", history.Lesions.Single().Id);
            Assert.Equal(OverallResponse.PR, ResponseAssessor.Assess(history).Visits[1].Overall);
        }
    }

    [Fact]
    public void Another_tracking_id_under_one_label_is_asked_about()
    {
        var problem = Assert.Single(Join(Offer('a', "2026-01-05", 40m, "T1", "1.2.31"), Offer('b', "2026-02-16", 20m, "T1", "1.2.4711")).Questions);
        Assert.Equal("LESION_UNMATCHED", problem.Code);
        Assert.Contains("\"T1 #4711\" as \"T1\": \"2026-02-16\" PR", problem.Problem, StringComparison.Ordinal);
    }

    [Fact]
    public void Declared_to_be_told_by_label_it_is_the_earlier_lesion_and_that_is_told_with_the_upload_and_in_the_report()
    {
        CourseOffer[] offers =
        [
            Offer('a', "2026-01-05", 40m, "T1", "1.2.31", byLabel: true), Offer('b', "2026-02-16", 20m, "T1", "1.2.4711", byLabel: true),
            Offer('c', "2026-04-01", 30m, "T1", "1.2.4712", byLabel: true),
        ];
        foreach (var course in new[] { Join([.. offers]), Join([offers[2], offers[0], offers[1]]) })
        {
            Assert.Empty(course.Questions);
            Assert.Equal(["PR", "PD"], ResponseAssessor.Assess(course.Histories[0].History).Visits.Skip(1).Select(v => v.Overall!.Value.Code()));
            Assert.Equal(["T1"], course.Histories[0].Visits.SelectMany(v => v.Visit.Measurements).Select(m => m.Lesion).Distinct());
            Assert.Contains("\"T1 #4711\" (", Assert.Single(course.Told).Problem, StringComparison.Ordinal);
        }

        var before = Stored(offers[0], offers[1]);
        var told = Assert.Single(CourseAddition.Of(before, offers[2]).Told, c => c.Code == "LESION_BY_LABEL");
        Assert.Contains("\"T1 #4712\"", told.Problem, StringComparison.Ordinal);
        Assert.Contains(CourseNotes.Of(before, JoinedCourse.Of(before, "P-1").Histories[0]), n => n.Code == "LESION_BY_LABEL");
    }

    [Fact]
    public void Only_the_upload_that_declares_it_is_matched_by_label()
    {
        Assert.Empty(Join(Offer('a', "2026-01-05", 40m, "T1", "1.2.31"), Offer('b', "2026-02-16", 20m, "T1", "1.2.4711", byLabel: true)).Questions);
        Assert.Single(Join(Offer('a', "2026-01-05", 40m, "T1", "1.2.31", byLabel: true), Offer('b', "2026-02-16", 20m, "T1", "1.2.4711")).Questions);
    }

    [Fact]
    public void What_was_stored_without_tracking_ids_is_joined_by_id_as_before()
    {
        Assert.Empty(Join(Offer('a', "2026-01-05", 40m, "T1", null), Offer('b', "2026-02-16", 20m, "T1", null)).Questions);
        Assert.Empty(Join(Offer('a', "2026-01-05", 40m, "T1", null), Offer('b', "2026-02-16", 20m, "T1", "1.2.31")).Questions);
    }

    [Theory]
    [InlineData(3, true, true, "DQ01")]
    [InlineData(3, true, null, "")]
    [InlineData(3, null, null, "")]
    [InlineData(30, true, true, "")]
    public void A_small_baseline_is_asked_about_until_one_upload_declares_the_unit(int mm, bool? first, bool? second, string code) => Assert.Equal(
        code,
        string.Join(' ', Join(Offer('a', "2026-01-05", mm, "T1", "1.2.31", first), Offer('b', "2026-02-16", mm, "T1", "1.2.31", second)).Questions.Select(p => p.Code)));

    private static JoinedCourse Join(params ImmutableArray<CourseOffer> offers) => JoinedCourse.Of(Stored(offers), "P-1");

    private static Timeline Stored(params ImmutableArray<CourseOffer> offers) =>
        new(Id) { Head = new(1, "S", "1"), Receipts = [.. offers.Select(o => o.Receipt)], Visits = [.. offers.SelectMany(o => o.Visits)] };

    private static CourseOffer Offer(char sha, string date, decimal mm, string id, string? tracking, bool? unitsOpen = null, bool byLabel = false)
    {
        var visit = new Visit(date, ScanDate.TryParse(date, out var day) ? day : default)
        {
            BaselineUndeclared = true,
            Measurements = [new(id, MeasurementState.Measured, Length.FromMillimetres(mm))],
        };
        var record = VisitRecord.Of(Names, "R1", visit, new string(sha, 64));
        var facts = new ReaderFacts(
            "R1", 1, ResponseOptions.Default, new(), [new(id, LesionRole.Target, "lung") { Tracking = tracking, Label = byLabel ? id : null, RoleUndeclared = tracking is null ? null : true }],
            [record.Ref])
        {
            UnitsOpen = unitsOpen,
        };
        return new(Id, "S", "1", "P-1", new(record.Sha, $"{sha}.dcm", "f", [facts]), [record], new Profile(Id.Patient, new("rank", "P-1")));
    }
}
