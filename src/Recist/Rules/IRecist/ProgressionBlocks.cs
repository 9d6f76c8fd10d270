namespace Recist.Rules;

/// <summary>What became of each iUPD: confirmed, cleared, or neither (iRECIST; it decides the event of iPFS).</summary>
/// <remarks>A block is an iUPD with the iUPD and NE visits that follow it. iCPD confirms it; iSD or better clears it. Works on words, so on response-level input too.</remarks>
internal static class ProgressionBlocks
{
    public static void Apply(VisitAssessment[] visits)
    {
        int? first = null;
        for (var i = 0; i < visits.Length; i++)
        {
            switch (visits[i].OverallFinal)
            {
                case OverallResponse.IUPD:
                    first = first is { } known && visits[i].UnconfirmedSince != visits[i].Visit.Label ? known : i;
                    visits[i] = visits[i] with { UnconfirmedSince = visits[first.Value].Visit.Label };
                    Judge(visits, first, ProgressionOutcome.Unconfirmed);
                    break;
                case OverallResponse.NE:
                    visits[i] = visits[i] with { UnconfirmedSince = first is { } pending ? visits[pending].Visit.Label : null };
                    break;
                case OverallResponse.ICPD:
                    visits[i] = visits[i] with { UnconfirmedSince = visits[first ?? i].Visit.Label };
                    Judge(visits, first ?? i, ProgressionOutcome.Confirmed);
                    return;
                case not null:
                    Clear(visits, i);
                    first = null;
                    break;
            }
        }
    }

    /// <summary>A bar reset answers every iUPD before it, one that the window left unconfirmed too.</summary>
    private static void Clear(VisitAssessment[] visits, int reset)
    {
        for (var i = 0; i < reset; i++)
        {
            if (visits[i].ProgressionOutcome == ProgressionOutcome.Unconfirmed)
            {
                Judge(visits, i, ProgressionOutcome.Cleared);
            }
        }
    }

    private static void Judge(VisitAssessment[] visits, int? first, ProgressionOutcome outcome)
    {
        if (first is { } place)
        {
            visits[place] = visits[place] with { ProgressionOutcome = outcome };
        }
    }
}
