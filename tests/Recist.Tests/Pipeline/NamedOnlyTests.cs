using System.Collections.Immutable;
using Recist.Ingestion;
using Recist.Pipeline;

namespace Recist.Tests.Pipeline;

/// <summary>SDTM sent visit by visit with a TU that is whole each time: what TU alone names adds to the visit, in whatever order the uploads come.</summary>
public class NamedOnlyTests
{
    private static readonly TimelineId Id = TimelineId.Parse("north_aaaaaaaaaaaaaaaaaaaa_kbbbbbbbbbb");
    private static readonly Pseudonyms Names = new(new byte[32]);
    private static readonly string[] Orders = ["012", "021", "102", "120", "201", "210"];

    [Theory]
    [InlineData("", "N1", "N1", "N1")] // TU grows
    [InlineData("N1", "N1", "N1", "N1")] // TU is whole from the first upload on
    [InlineData("N1", "", "", "N1")] // only the first TU names it
    [InlineData("", "", "N1 N2", "N1 N2")] // a later TU names more
    [InlineData("N2", "N1", "", "N1 N2")]
    [InlineData("", "N1=12", "N1", "N1")] // TR measured it
    [InlineData("", "N1?", "N1", "N1")] // TR says equivocal: TU alone makes it no more than that
    public void Each_order_of_three_uploads_gives_one_history(string first, string second, string third, string found)
    {
        CourseOffer[] offers =
        [
            Offer('a', Seen("SCREENING", 40m), Named(first)), Offer('b', Seen("WEEK 8", 20m, second)), Offer('c', Seen("WEEK 16", 20m), Named(third)),
        ];
        var histories = new HashSet<string>();
        foreach (var order in Orders)
        {
            var timeline = new Timeline(Id);
            foreach (var offer in order.Select(c => offers[c - '0']))
            {
                timeline = Accepted(timeline, offer);
            }

            var course = JoinedCourse.Of(timeline, "P-1");
            Assert.Empty(LeftOut.Of(timeline));
            histories.Add(StoredJson.Write(course.Histories[0].History));
            var week = Assert.Single(course.Histories[0].History.Visits, v => v.Label == "WEEK 8");
            Assert.Equal(20m, Assert.Single(week.Measurements).Diameter!.Value.Millimetres);
            Assert.Equal(found, string.Join(' ', week.NewLesions.Select(n => n.Lesion)));
            if (second.Length > 2 || second.EndsWith('?'))
            {
                Assert.Equal((second == "N1?" ? NewLesionStatus.Equivocal : NewLesionStatus.Unequivocal, second == "N1?" ? null : 12m), (week.NewLesions[0].Status, week.NewLesions[0].Diameter?.Millimetres));
            }
        }

        Assert.Single(histories);
    }

    [Theory]
    [InlineData("N1", "N1")]
    [InlineData("", "N1")]
    [InlineData("N1", "")]
    public void Another_length_in_the_same_visit_is_a_conflict_whatever_is_named_besides(string before, string after)
    {
        var timeline = Accepted(Accepted(new(Id), Offer('a', Seen("SCREENING", 40m), Named(before))), Offer('b', Seen("WEEK 8", 20m)));
        Assert.Equal("CONFLICT_NEEDS_REVISION", Assert.Single(CourseAddition.Of(timeline, Offer('c', Seen("WEEK 8", 21m, after))).Problems).Code);
    }

    [Fact]
    public void A_correction_that_names_the_lesion_no_more_takes_it_back_and_that_is_told()
    {
        var corrected = Offer('b', Seen("WEEK 8", 20m)! with { Revision = 2 });
        foreach (var timeline in new[] { Accepted(Accepted(new(Id), Offer('a', Named("N1"))), corrected), Accepted(Accepted(new(Id), corrected), Offer('a', Named("N1"))) })
        {
            Assert.Empty(JoinedCourse.Of(timeline, "P-1").Histories[0].History.Visits.Single().NewLesions);
            Assert.Equal(["N1"], Assert.Single(LeftOut.Of(timeline)).Lesions);
        }
    }

    [Theory]
    [InlineData(true, "")]
    [InlineData(false, "SCREENING")]
    public void Which_baseline_is_assumed_is_told_of_the_joined_course(bool flagged, string taken)
    {
        var baseline = Seen("SCREENING", 40m)! with { IsBaseline = flagged, BaselineUndeclared = flagged ? null : true };
        var follow = Offer('b', Seen("WEEK 8", 20m)! with { BaselineUndeclared = true });
        var alone = new Complaint("BASELINE_ASSUMED", Severity.Info, "\"WEEK 8\" was taken", "Fix") { Patient = "P-1", Reader = "R1", Value = "WEEK 8" };
        var told = ToldOnce.Of([alone], CourseAddition.Of(Accepted(new(Id), Offer('a', baseline)), follow).Told);
        Assert.Equal(taken, string.Join(' ', told.Where(c => c.Code == "BASELINE_ASSUMED").Select(c => c.Value)));

        var first = CourseAddition.Of(new(Id), follow).Told;
        var own = Assert.Single(first, c => c.Code == "BASELINE_ASSUMED") with { File = "tr.csv" };
        Assert.Equal("tr.csv", Assert.Single(ToldOnce.Of([own], first), c => c.Code == "BASELINE_ASSUMED").File);
    }

    private static Timeline Accepted(Timeline timeline, CourseOffer offer)
    {
        var addition = CourseAddition.Of(timeline, offer);
        Assert.Empty(addition.Problems);
        var replaced = addition.Visits.Select(v => v.Ref).ToHashSet();
        return timeline with
        {
            Head = new(1, "S", "1"),
            Receipts = [.. timeline.Receipts.Append(addition.Receipt).OrderBy(r => r.Sha, StringComparer.Ordinal)],
            Visits = [.. timeline.Visits.Where(v => !replaced.Contains(v.Ref)), .. addition.Visits],
        };
    }

    private static Visit? Named(string lesions) => lesions.Length == 0 ? null : Dated("WEEK 8") with { NewLesions = Found(lesions) };

    private static Visit? Seen(string label, decimal mm, string lesions = "") => Dated(label) with
    {
        IsBaseline = label == "SCREENING",
        Measurements = [new("T1", MeasurementState.Measured, Length.FromMillimetres(mm))],
        NewLesions = Found(lesions),
    };

    private static ImmutableArray<NewLesionFinding> Found(string lesions) =>
        [.. lesions.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(l => l.Split('=', '?')).Select(l => new NewLesionFinding(l[0], NewLesionStatus.Unequivocal)
        {
            Status = l is [_, ""] ? NewLesionStatus.Equivocal : NewLesionStatus.Unequivocal,
            Diameter = l is [_, "12"] ? Length.FromMillimetres(12m) : null,
            Text = l is [_, var said] ? said : l[0],
        })];

    private static Visit Dated(string label) => new(
        label, ScanDate.TryParse(label switch { "SCREENING" => "2025-01-08", "WEEK 8" => "2025-03-05", _ => "2025-04-30" }, out var day) ? day : default);

    private static CourseOffer Offer(char sha, params Visit?[] visits)
    {
        ImmutableArray<VisitRecord> records = [.. visits.OfType<Visit>().Select(v => VisitRecord.Of(Names, "R1", v, new string(sha, 64)))];
        var lesions = new[] { new Lesion("T1", LesionRole.Target, "lung"), new Lesion("N1", LesionRole.New, "liver"), new Lesion("N2", LesionRole.New, "brain") };
        var facts = new ReaderFacts("R1", records.Max(r => r.Ref.Revision), ResponseOptions.Default, new(), [.. lesions], [.. records.Select(r => r.Ref)]);
        return new(Id, "S", "1", "P-1", new(records[0].Sha, $"{sha}.zip", "f", [facts]), records, new Profile(Id.Patient, new("rank", "P-1")));
    }
}
