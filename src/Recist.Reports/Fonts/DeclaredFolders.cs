namespace Recist.Reports.Fonts;

/// <summary>Reads the fonts of declared folders. What was declared and cannot be used is an error: text would silently be printed by code points.</summary>
internal static class DeclaredFolders
{
    /// <summary>The .ttf files of the folders, each folder's in order of name.</summary>
    /// <exception cref="FontException">A folder is missing, holds no .ttf file, or one that cannot be drawn from.</exception>
    public static FontFace[] Read(IEnumerable<string> folders) => [.. folders.SelectMany(Files).Select(Face)];

    private static string[] Files(string folder)
    {
        if (!Directory.Exists(folder))
        {
            throw new FontException($"The declared font folder {folder} does not exist.");
        }

        string[] files = [.. Directory.EnumerateFiles(folder).Where(IsFont).OrderBy(Path.GetFileName, StringComparer.Ordinal)];
        return files.Length > 0 ? files : throw new FontException($"The declared font folder {folder} holds no .ttf file.");
    }

    private static bool IsFont(string path) => Path.GetExtension(path).Equals(".ttf", StringComparison.OrdinalIgnoreCase);

    private static FontFace Face(string path)
    {
        try
        {
            return new FontFace(File.ReadAllBytes(path));
        }
        catch (Exception fault) when (fault is InvalidDataException or ArgumentException or IndexOutOfRangeException)
        {
            throw new FontException($"The declared font {path} cannot be drawn from: a TrueType file (.ttf) with glyf outlines is needed.");
        }
    }
}
