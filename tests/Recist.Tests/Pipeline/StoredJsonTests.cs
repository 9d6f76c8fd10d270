using System.Collections.Immutable;
using Recist.Pipeline;

namespace Recist.Tests.Pipeline;

public class StoredJsonTests
{
    [Fact]
    public void A_visit_comes_back_exactly()
    {
        Assert.True(ScanDate.TryParse("2014-02", out var partial));
        var visit = new Visit("Week 6", partial)
        {
            Revision = 3,
            Unscheduled = true,
            Markers = TumourMarkers.Elevated,
            Notes = "größer \"?\" <b>",
            Measurements =
            [
                new("T1", MeasurementState.Measured, Length.FromMillimetres(12.3456m)) { Text = "12.3456", Source = new("a.csv", 4, "size_mm"), Slice = Length.FromMillimetres(5m) },
                new("T2", MeasurementState.Measured) { Fragments = [Length.FromMillimetres(1m), Length.FromMillimetres(2.5m)] },
                new("T3", MeasurementState.Absent, Length.Zero),
                new("T4", MeasurementState.Merged) { MergedInto = "T1" },
            ],
            NonTargets = [new("N1", NonTargetStatus.UnequivocalProgression) { ShortAxis = Length.FromMillimetres(9.9999m) }],
            NewLesions = [new("X1", NewLesionStatus.PerPet) { Pet = new(PetResult.Negative, PetResult.Positive, CtCorrelate.NewSite) }],
            GivenOverall = OverallResponse.NonCRNonPD,
        };
        var text = StoredJson.Write(visit);
        var read = StoredJson.Read<Visit>(text);

        Assert.Equal(text, StoredJson.Write(read));
        Assert.Equal(visit.Measurements.AsEnumerable(), read.Measurements);
        Assert.Equal(visit.NonTargets.AsEnumerable(), read.NonTargets);
        Assert.Equal(visit.NewLesions.AsEnumerable(), read.NewLesions);
        Assert.Equal((visit.Date, visit.Revision, visit.Notes, visit.GivenOverall), (read.Date, read.Revision, read.Notes, read.GivenOverall));
    }

    [Fact]
    public void Options_that_are_zero_or_false_do_not_turn_into_their_defaults()
    {
        var options = ResponseOptions.Default with { ConfirmMinDays = 0, ConfirmationRequired = false, ReappearanceAfterCompleteIsProgression = false, MaxNotEvaluableBetween = 0 };
        Assert.Equal(options, StoredJson.Read<ResponseOptions>(StoredJson.Write(options)));
    }

    [Fact]
    public void Studies_are_written_in_one_order_and_come_back()
    {
        var settings = new ClinicSettings(new("north", "North"))
        {
            StudyOptions = Enumerable.Range(
                1, 9).ToImmutableDictionary(i => $"S{10 - i}", i => ResponseOptions.Default with { StableMinDays = i }),
        };
        var text = StoredJson.Write(settings);
        var read = StoredJson.Read<ClinicSettings>(text);
        Assert.Equal(text, StoredJson.Write(read));
        Assert.Equal(settings.StudyOptions.OrderBy(s => s.Key), read.StudyOptions.OrderBy(s => s.Key));
        Assert.Equal(Enumerable.Range(1, 9).Select(i => $"\"S{i}\""), System.Text.RegularExpressions.Regex.Matches(text, "\"S[0-9]\"").Select(m => m.Value));
    }

    [Fact]
    public void A_length_is_text_so_that_nobody_reads_it_as_a_binary_fraction() =>
        Assert.Equal("\"12.3456\"", StoredJson.Write(Length.FromMillimetres(12.3456m)));

    [Fact]
    public void Every_member_of_a_lesion_comes_back()
    {
        var lesion = new Lesion("T1", LesionRole.NonTarget, "lung", "left", IsNode: true, new LesionBaseline { ShortAxis = Length.FromMillimetres(15.5m), Bone = BoneLesion.Blastic, Intrahepatic = false }, NewLesionKind.Target);
        Assert.Equal(lesion, StoredJson.Read<Lesion>(StoredJson.Write(lesion)));
    }

    [Fact]
    public void Where_a_value_stood_in_a_file_does_not_change_what_it_says()
    {
        var visit = new Visit("W", ScanDate.From(new(2026, 1, 5))) { Measurements = [new("T1", MeasurementState.Measured, Length.FromMillimetres(12m)) { Text = "12.0", Source = new("a", 1, "mm") }] };
        var moved = visit with { Revision = 2, Measurements = [visit.Measurements[0] with { Text = "12", Source = new("b", 9, "mm") }] };
        var changed = visit with { Measurements = [visit.Measurements[0] with { Diameter = Length.FromMillimetres(12.0001m) }] };

        Assert.Equal(VisitContent.Hash(visit), VisitContent.Hash(moved));
        Assert.NotEqual(VisitContent.Hash(visit), VisitContent.Hash(changed));
    }
}
