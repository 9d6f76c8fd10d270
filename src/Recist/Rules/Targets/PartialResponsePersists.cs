namespace Recist.Rules;

/// <summary>PR by an option: once reached it stays PR until PD or CR (EORTC answer on small changes over time).</summary>
/// <remarks>The default is arithmetic at each visit (option <c>prPersistence</c>). A visit that is not evaluable does not end it.</remarks>
internal static class PartialResponsePersists
{
    public static TargetVerdict? Of(TargetSituation s) => s.Options.PartialResponsePersists && s.Earlier.PartialResponseStands
        ? new(TargetResponse.PR, new(RuleIds.TargetPrPersists, s.Lesions.TargetIds, s.Facts()))
        : null;
}
