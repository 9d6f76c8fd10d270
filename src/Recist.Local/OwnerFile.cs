namespace Recist.Local;

/// <summary>Files that only their owner may read, replaced whole so that a reader never sees half of one.</summary>
internal static class OwnerFile
{
    /// <summary>Writes <paramref name="text"/> to a new file beside <paramref name="path"/> and moves it there.</summary>
    public static void Write(string path, string text)
    {
        string unfinished = path + ".new";
        File.Delete(unfinished);
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        using (var writer = new StreamWriter(unfinished, options))
        {
            writer.Write(text);
        }

        File.Move(unfinished, path, overwrite: true);
    }
}
