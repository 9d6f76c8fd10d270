namespace Recist.Local;

/// <summary>Something on this machine keeps the local engine from running, said in one sentence that names the remedy.</summary>
/// <remarks>Commands print the message alone and end with a non-zero exit code; there is no bug to trace.</remarks>
public sealed class LocalProblemException : Exception
{
    /// <summary>A problem told by <paramref name="message"/>, one plain sentence.</summary>
    public LocalProblemException(string message) : base(message)
    {
    }

    /// <summary>A problem told by <paramref name="message"/>, with the failure that showed it.</summary>
    public LocalProblemException(string message, Exception inner) : base(message, inner)
    {
    }
}
