using Recist.Reports.Document;

namespace Recist.Cli.Output;

/// <summary>How the output of readers names things.</summary>
internal static class ReaderWords
{
    /// <summary>The word of JSON.</summary>
    public static string Word(DiscordanceKind kind) => kind switch
    {
        DiscordanceKind.VisitResponse => "visit",
        DiscordanceKind.BestUnconfirmed => "best-unconfirmed",
        DiscordanceKind.BestConfirmed => "best-confirmed",
        DiscordanceKind.FirstResponseDate => "first-response-date",
        _ => "progression-date",
    };

    /// <summary>The label of a table.</summary>
    public static string Label(Discordance point) => point.Kind switch
    {
        DiscordanceKind.VisitResponse => Isolate.SetWhereNeeded(point.Visit!),
        DiscordanceKind.BestUnconfirmed => "best response (unconfirmed)",
        DiscordanceKind.BestConfirmed => "best response (confirmed)",
        DiscordanceKind.FirstResponseDate => "day of first response",
        _ => "day of progression",
    };

    /// <summary>The word of JSON.</summary>
    public static string Word(RecordReadRule rule) => rule switch
    {
        RecordReadRule.Adjudicated => "adjudicated",
        RecordReadRule.Accepted => "accepted",
        RecordReadRule.NamedByClinic => "named-by-clinic",
        _ => "only-reader",
    };

    /// <summary>Whose read stands, or that nothing says so.</summary>
    public static string Standing(StandingRead? standing) => standing is null
        ? "none, nothing says whose read stands"
        : $"{Name(standing.Reader)}, {Because(standing.Rule)}";

    /// <summary>The reader's name, also where there is none.</summary>
    public static string Name(string? reader) => reader is null ? "not named" : Isolate.SetWhereNeeded(reader);

    private static string Because(RecordReadRule rule) => rule switch
    {
        RecordReadRule.Adjudicated => "chosen by the adjudicator",
        RecordReadRule.Accepted => "marked as accepted in the source",
        RecordReadRule.NamedByClinic => "named by the clinic",
        _ => "the only reader",
    };
}
