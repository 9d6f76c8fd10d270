using System.Collections.Immutable;
using Recist.Reports.Document;

namespace Recist.Reports.Words;

/// <summary>New lesions by their ids. An id that says "new lesion" itself needs no such word before it: "New lesion New lesion 1" reads twice.</summary>
internal static class NewLesionNames
{
    /// <summary>"new lesion X1", "new lesions X1, X2", or "New lesion 1" where every id begins so.</summary>
    public static string Of(ImmutableArray<string> ids)
    {
        var names = string.Join(", ", ids);
        return !ids.IsEmpty && ids.All(SaysSo) ? names : (ids.Length == 1 ? "new lesion " : "new lesions ") + names;
    }

    private static bool SaysSo(string id)
    {
        string[] words = Isolate.Removed(id).Split([' ', '-', '_', '.', '/'], StringSplitOptions.RemoveEmptyEntries);
        return words is [var first, var second, ..] && first.Equals("new", StringComparison.OrdinalIgnoreCase)
            && second.StartsWith("lesion", StringComparison.OrdinalIgnoreCase);
    }
}
