using System.Collections.Immutable;
using System.Text;
using Recist.Reports.Exports;

namespace Recist.Cli.Output;

/// <summary>A folder of tables that is there whole or not at all: it is filled beside its place and then moved there.</summary>
internal static class ExportFolder
{
    /// <summary>Writes the tables and one line with the path of each; nothing where no folder is asked for.</summary>
    /// <exception cref="PlainFailure">The folder holds other files, which would be lost.</exception>
    public static void Write(string? folder, Func<ImmutableArray<CsvTable>> tables, TextWriter output)
    {
        if (folder is null)
        {
            return;
        }

        var place = Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder));
        var made = tables();
        RefuseOthers(place, made);
        var part = $"{place}.part-{Environment.ProcessId}";
        try
        {
            Directory.CreateDirectory(part);
            foreach (var table in made)
            {
                using var file = new StreamWriter(Path.Combine(part, FileName(table)), append: false, new UTF8Encoding(false));
                table.Write(file);
            }

            Swap(part, place);
        }
        finally
        {
            if (Directory.Exists(part))
            {
                Directory.Delete(part, recursive: true);
            }
        }

        foreach (var table in made)
        {
            output.WriteLine(Path.Combine(folder, FileName(table)));
        }
    }

    private static string FileName(CsvTable table) => table.Name + ".csv";

    private static void RefuseOthers(string place, ImmutableArray<CsvTable> tables)
    {
        if (File.Exists(place))
        {
            throw new PlainFailure($"\"{place}\" is a file, not a folder.");
        }

        var others = Directory.Exists(place) ? Directory.EnumerateFileSystemEntries(place).Select(e => Path.GetFileName(e)).Except(tables.Select(FileName)).Order().ToList() : [];
        if (others.Count > 0)
        {
            throw new PlainFailure($"The folder \"{place}\" holds other files ({others[0]}); an export replaces the whole folder. Name another one.");
        }
    }

    private static void Swap(string part, string place)
    {
        if (!Directory.Exists(place))
        {
            Directory.Move(part, place);
            return;
        }

        var old = part + ".old";
        Directory.Move(place, old);
        try
        {
            Directory.Move(part, place);
        }
        catch (IOException)
        {
            Directory.Move(old, place);
            throw;
        }

        Directory.Delete(old, recursive: true);
    }
}
