using System.Collections.Immutable;

namespace Recist.Rules;

/// <summary><c>PROGRESSION_COMMENT</c>: unequivocal progression of a non-target is the reader's judgement and deserves a sentence (RECIST 1.1 section 4.3.4).</summary>
internal static class UncommentedProgression
{
    public static DataQuery? Of(Visit visit)
    {
        ImmutableArray<string> bare =
        [
            .. visit.NonTargets
                .Where(static f => f.Status == NonTargetStatus.UnequivocalProgression && string.IsNullOrWhiteSpace(f.Comment))
                .Select(static f => f.Lesion),
        ];
        return bare.IsEmpty ? null : new(QueryCodes.ProgressionComment, visit.Label, bare);
    }
}
