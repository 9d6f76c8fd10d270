using System.CommandLine;
using Recist.Cli.Commands;
using Recist.Cli.Inputs;
using Recist.Cli.Output;
using Recist.Ingestion;
using Recist.Tests.Readers;

namespace Recist.Tests.CommandLine;

/// <summary>What the command line declares of formats that cannot say a role or a unit.</summary>
public sealed class UndeclaredArgumentsTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("recist-test-");

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public void Without_a_word_measured_lesions_are_targets_with_a_warning()
    {
        Write("a.xml", Aim3Tests.Annotation());
        var patient = Assert.Single(Read().Patients);
        Assert.NotNull(patient.Assessment);
        Assert.Equal(Severity.Warn, Assert.Single(patient.Complaints, c => c.Code == "ROLE_ASSUMED").Severity);
        Assert.True(patient.Assessment.History.Visits.Single().IsBaseline);
    }

    [Fact]
    public void Refused_on_demand_the_patient_is_left_out()
    {
        Write("a.xml", Aim3Tests.Annotation());
        var intake = Read("--undeclared-role", "refuse");
        Assert.True(intake.AnythingRefused);
        Assert.Null(Assert.Single(intake.Patients).Assessment);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void New_tracking_ids_under_one_label_are_asked_about_until_labels_are_declared_to_tell_lesions_apart(bool declared)
    {
        foreach (var (name, date, uid, mm) in new[] { ("a.dcm", "20240105", "1.2.31", "30"), ("b.dcm", "20240301", "1.2.4711", "18"), ("c.dcm", "20240501", "1.2.4712", "24") })
        {
            var group = $"T1;{uid};{SrFile.Nodule};39607008|SCT|Lung;{SrFile.Diameter(mm)}";
            File.WriteAllBytes(Path.Combine(folder.FullName, name), SrFile.Report([group], date: date).Content.ToArray());
        }

        var patient = Assert.Single((declared ? Read("--match-by-label") : Read()).Patients);
        Assert.Contains(patient.Complaints, c => c.Code == (declared ? "LESION_BY_LABEL" : "LESION_UNMATCHED"));
        Assert.Equal(declared ? "PR, PD" : null, patient.Assessment is { } done ? string.Join(", ", done.Visits.Skip(1).Select(v => v.Overall!.Value.Code())) : null);
    }

    [Fact]
    public void A_unit_is_declared_by_name()
    {
        Write("a.xml", Aim3Tests.Annotation(mm: "1.25", unit: "linear"));
        Assert.Null(Assert.Single(Read().Patients).Assessment);
        Assert.Equal(12.5m, Assert.Single(Read("--unit", "cm").Patients).Assessment!.Visits[0].Sum!.Value.Millimetres);
    }

    [Fact]
    public void Two_readers_of_the_public_annotations_who_disagree_are_named()
    {
        var intake = Intake.Read(InputFiles.Find([Given.SharedPath("formats/aim3-xml")]), ReadingSettings.Default with { UndeclaredRole = LesionRole.Target });
        Assert.Equal(10, intake.Patients.Count(p => p.Assessment is not null));
        var lines = PatientReads.Of(intake).Select(ReadersText.Line).ToList();
        Assert.Equal(2, lines.Count(l => l.Contains("differ", StringComparison.Ordinal)));
        Assert.Contains(lines, l => l.StartsWith("Patient 23456: readers A, B differ in 2000-04-20", StringComparison.Ordinal));
    }

    private Intake Read(params string[] more)
    {
        var reading = new ReadingArguments();
        var command = new Command("read");
        reading.AddTo(command);
        return reading.Read(command.Parse([folder.FullName, .. more]));
    }

    private void Write(string name, string text) => File.WriteAllText(Path.Combine(folder.FullName, name), text);
}
