using System.Collections.Immutable;

namespace Recist.Rules;

/// <summary><c>PROGRESSION_COMMENT</c>: unequivocal progression of a non-target is the reader's judgement and deserves a sentence (RECIST 1.1 section 4.3.4).</summary>
/// <remarks>Asked at the first such visit of a course only: that one dates the progression.</remarks>
internal sealed class UncommentedProgression
{
    private bool met;

    public DataQuery? Of(Visit visit)
    {
        if (met || !visit.NonTargets.Any(IsProgression))
        {
            return null;
        }

        met = true;
        ImmutableArray<string> bare = [.. visit.NonTargets.Where(f => IsProgression(f) && string.IsNullOrWhiteSpace(f.Comment)).Select(static f => f.Lesion)];
        return bare.IsEmpty ? null : new(QueryCodes.ProgressionComment, visit.Label, bare);
    }

    private static bool IsProgression(NonTargetFinding finding) => finding.Status == NonTargetStatus.UnequivocalProgression;
}
