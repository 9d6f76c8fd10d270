using Recist.Ingestion;

namespace Recist.Cli.Inputs;

/// <summary>Cells of an archive's files name the archive too ("set.zip/tr.csv"): several archives may hold files of one name.</summary>
internal static class ArchiveMember
{
    /// <summary>The patient with every cell named in full.</summary>
    public static SubmittedPatient Named(SubmittedPatient patient, UploadedFile upload) => patient with
    {
        History = patient.History with { Visits = [.. patient.History.Visits.Select(v => Named(v, upload.Name))] },
    };

    private static Visit Named(Visit visit, string archive) => visit with
    {
        GivenSource = In(archive, visit.GivenSource),
        Measurements = [.. visit.Measurements.Select(m => m with { Source = In(archive, m.Source), ViableSource = In(archive, m.ViableSource) })],
        NonTargets = [.. visit.NonTargets.Select(n => n with { Source = In(archive, n.Source) })],
        NewLesions = [.. visit.NewLesions.Select(n => n with { Source = In(archive, n.Source), DiameterSource = In(archive, n.DiameterSource) })],
    };

    private static SourceCell? In(string archive, SourceCell? cell) =>
        cell is null || cell.File == archive ? cell : cell with { File = archive + "/" + cell.File };
}
