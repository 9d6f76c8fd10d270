using Recist.Ingestion;

namespace Recist.Cli.Inputs;

/// <summary>From paths on the command line to uploads.</summary>
internal static class InputFiles
{
    private const int MostBytes = 20 * 1024 * 1024;

    /// <summary>The uploads: each named file is read whatever it is; of a folder, only measurement files.</summary>
    /// <exception cref="PlainFailure">A path does not exist, or a folder has nothing to read.</exception>
    public static List<IReadOnlyList<UploadedFile>> Find(IReadOnlyList<string> paths, IReadOnlyList<UploadedFile>? mappings = null)
    {
        var named = new List<UploadedFile>();
        var uploads = new List<IReadOnlyList<UploadedFile>>();
        foreach (var path in paths)
        {
            if (File.Exists(path))
            {
                named.Add(Load(path, Name(path, paths)));
                if (ManifestCheck.Of(path) is var manifest && File.Exists(manifest) && !paths.Contains(manifest, StringComparer.Ordinal))
                {
                    named.Add(Load(manifest, ManifestCheck.Of(Name(path, paths))));
                }
            }
            else if (Directory.Exists(path))
            {
                uploads.AddRange(Folder(path, mappings));
            }
            else
            {
                throw new PlainFailure($"There is no file or folder \"{path}\".");
            }
        }

        uploads.InsertRange(0, UploadGrouping.Group(named));
        return uploads.Count > 0 ? uploads : throw new PlainFailure("There is no measurement file in the folder.");
    }

    private static IEnumerable<IReadOnlyList<UploadedFile>> Folder(string folder, IReadOnlyList<UploadedFile>? mappings)
    {
        var options = new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.Hidden | FileAttributes.System };
        var files = Directory.EnumerateFiles(folder, "*", options)
            .Select(f => (Path: f, Name: Path.GetRelativePath(folder, f).Replace(Path.DirectorySeparatorChar, '/')))
            .OrderBy(f => f.Name, StringComparer.Ordinal)
            .Select(f => Load(f.Path, f.Name));
        return UploadGrouping.OfFolder([.. files], mappings);
    }

    /// <summary>The file's own name; with its folder where two named files are called the same.</summary>
    private static string Name(string path, IReadOnlyList<string> paths)
    {
        var name = Path.GetFileName(path);
        return paths.Count(p => Path.GetFileName(p) == name) > 1 ? path.Replace(Path.DirectorySeparatorChar, '/') : name;
    }

    /// <summary>Reads one byte more than the limit of a file that is larger: enough to be refused.</summary>
    private static UploadedFile Load(string path, string name)
    {
        using var stream = File.OpenRead(path);
        var content = new byte[Math.Min(stream.Length, MostBytes + 1)];
        stream.ReadExactly(content);
        return new UploadedFile(name, content);
    }
}
