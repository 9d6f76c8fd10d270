using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace Recist.Ingestion;

/// <summary>A mapping as a file, <c>recist-mapping/1</c>: says how a table with headings of its own is read as the template.</summary>
public static partial class MappingDocument
{
    /// <summary>Name and version of the format.</summary>
    public const string Format = "recist-mapping/1";

    /// <summary>What is wrong with a mapping; empty where nothing is.</summary>
    public static ImmutableArray<Complaint> Check(UploadedFile mapping)
    {
        ArgumentNullException.ThrowIfNull(mapping);
        var log = new ComplaintLog();
        MappingReader.Read(mapping, log);
        return log.Sorted([mapping.Name]);
    }

    /// <summary>True where a JSON text has the format member of a mapping, whatever the version.</summary>
    internal static bool Claims(string head) => FormatMember().IsMatch(head);

    [GeneratedRegex("""
        "format"\s*:\s*"recist-mapping/
        """, RegexOptions.CultureInvariant)]
    private static partial Regex FormatMember();
}
