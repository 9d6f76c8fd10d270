using System.CommandLine;
using Recist.Local;

namespace Recist.Cli.Commands;

/// <summary><c>recist upload FILE --clinic NAME</c>: hands a file to a running <c>recist serve</c> and prints the receipt.</summary>
internal static class UploadCommand
{
    private static readonly Argument<string> File = new("FILE") { Description = "The measurement file." };

    /// <summary>The command.</summary>
    public static Command Create()
    {
        var command = new Command("upload", "Uploads a file to a running recist serve and prints the receipt; exit code 2 when it is refused.")
        {
            File, CommonOptions.Clinic, CommonOptions.Data,
        };
        command.SetAction((parsed, cancel) => RunAsync(parsed, cancel));
        return command;
    }

    private static async Task<int> RunAsync(ParseResult parsed, CancellationToken cancel)
    {
        string file = parsed.GetValue(File)!;
        if (!System.IO.File.Exists(file))
        {
            throw new LocalProblemException($"There is no file {file}.");
        }

        using var client = await LocalClient.OfFolderAsync(
            parsed.GetValue(CommonOptions.Data)!, parsed.GetValue(CommonOptions.Clinic)!, "uploader", cancel);
        string upload = await client.UploadAsync(file, cancel);
        var receipt = ReceiptText.Of(await client.ReceiptAsync(upload, cancel));
        Console.Write(receipt.Text);
        return receipt.Accepted ? 0 : 2;
    }
}
