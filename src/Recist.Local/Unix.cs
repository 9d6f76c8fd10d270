using System.Runtime.InteropServices;

namespace Recist.Local;

/// <summary>The one system call .NET has no method for: asking a process to end.</summary>
internal static partial class Unix
{
    private const int SigTerm = 15;
    private const int NoSpaceLeft = 28;

    /// <summary>Sends SIGTERM, so that Azurite saves what it has acknowledged before it ends.</summary>
    public static void Terminate(int processId) => _ = Kill(processId, SigTerm);

    /// <summary>True when <paramref name="exception"/> says that the disk is full.</summary>
    public static bool IsDiskFull(IOException exception) => exception.HResult == NoSpaceLeft;

    [LibraryImport("libc", EntryPoint = "kill")]
    private static partial int Kill(int processId, int signal);
}
