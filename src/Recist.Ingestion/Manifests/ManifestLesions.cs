using System.Collections.Immutable;

namespace Recist.Ingestion;

/// <summary>Reads the member <c>lesions</c> of a manifest: which finding of an imaging file is which lesion.</summary>
internal static class ManifestLesions
{
    private const int LongestFinding = 200;

    /// <summary>The lesions in their order; complains of what is missing, and of a finding that stands twice.</summary>
    public static ImmutableArray<DeclaredLesion> Read(MemberReader manifest)
    {
        var lesions = ImmutableArray.CreateBuilder<DeclaredLesion>();
        var findings = new HashSet<string>(StringComparer.Ordinal);
        foreach (var item in manifest.Items("lesions"))
        {
            if (manifest.Within(item) is not { } lesion)
            {
                continue;
            }

            var (finding, id) = (lesion.Text("finding", LongestFinding), lesion.Required("id"));
            var role = lesion.Word("role", Vocabularies.Role);
            lesion.End();
            if (finding is null)
            {
                lesion.Missing("finding");
            }
            else if (!findings.Add(finding))
            {
                lesion.Complain(lesion.Item("finding")!)(
                    Codes.ValueConflict, "This finding stands twice.", "Say once which lesion it is.", "each finding once");
            }
            else if (id is not null)
            {
                lesions.Add(new(finding, id, role));
            }
        }

        return lesions.ToImmutable();
    }
}
