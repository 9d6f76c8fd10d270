using System.Collections;
using System.Reflection;
using Recist.Reports.Document;

namespace Recist.Tests.Reports.Printing;

/// <summary>Finds uploaded letters that stand outside a direction isolate anywhere in a document. Uploads are marked with Hebrew letters, which no wording of ours has.</summary>
internal static class IsolateCheck
{
    /// <summary>The texts of the document in which an uploaded letter stands bare.</summary>
    public static IReadOnlyList<string> BareTexts(ReportDocument document) => [.. Texts(document).Where(IsBare).Distinct()];

    /// <summary>Every text of a document, wherever it stands.</summary>
    public static IEnumerable<string> Texts(object? part) => part switch
    {
        null => [],
        string text => [text],
        IEnumerable many => many.Cast<object?>().SelectMany(Texts),
        _ when part.GetType().Namespace?.StartsWith("Recist.Reports", StringComparison.Ordinal) == true && !part.GetType().IsEnum =>
            part.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance)
                .Where(p => p.GetIndexParameters().Length == 0 && p.Name is not "Plain")
                .SelectMany(p => Texts(p.GetValue(part))),
        _ => [],
    };

    private static bool IsBare(string text)
    {
        var depth = 0;
        foreach (var c in text)
        {
            depth += c switch { Isolate.Start => 1, Isolate.End => -1, _ => 0 };
            if (depth == 0 && c is >= '\u0590' and <= '\u05FF')
            {
                return true;
            }
        }

        return depth != 0;
    }
}
