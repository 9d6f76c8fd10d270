using System.CommandLine;
using System.Text;
using Recist.Ingestion;

namespace Recist.Cli.Commands;

/// <summary><c>recist formats</c>: prints the guide to file formats, made from the tables that the readers use.</summary>
internal static class FormatsCommand
{
    /// <summary>The command.</summary>
    public static Command Create()
    {
        var command = new Command("formats", "Print the guide to the file formats, options and complaint codes (Markdown).");
        command.SetAction(_ =>
        {
            using var output = Console.OpenStandardOutput();
            output.Write(Encoding.UTF8.GetBytes(FormatGuide.Text()));
        });
        return command;
    }
}
