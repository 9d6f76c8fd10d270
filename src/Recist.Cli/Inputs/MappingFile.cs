using Recist.Cli.Output;
using Recist.Ingestion;

namespace Recist.Cli.Inputs;

/// <summary>A mapping that the command line names.</summary>
internal static class MappingFile
{
    /// <summary>The file.</summary>
    /// <exception cref="PlainFailure">It does not exist, or is no sound mapping; the message says all that is wrong.</exception>
    public static UploadedFile Load(string path)
    {
        var mapping = Table(path);
        if (MappingDocument.Check(mapping) is { IsEmpty: false } complaints)
        {
            var text = new StringWriter();
            ComplaintText.WriteAll(complaints, text);
            throw new PlainFailure($"The mapping \"{path}\" cannot be used.{Environment.NewLine}{text.ToString().TrimEnd()}");
        }

        return mapping;
    }

    /// <summary>A file that is named alone.</summary>
    /// <exception cref="PlainFailure">It does not exist.</exception>
    public static UploadedFile Table(string path) => File.Exists(path)
        ? new UploadedFile(Path.GetFileName(path), File.ReadAllBytes(path))
        : throw new PlainFailure($"There is no file \"{path}\".");
}
