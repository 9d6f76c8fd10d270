namespace Recist;

/// <summary>In what the readers of a course differ.</summary>
public enum DiscordanceKind
{
    /// <summary>The overall response of a visit as it stands after back-dating.</summary>
    VisitResponse,

    /// <summary>The unconfirmed best overall response.</summary>
    BestUnconfirmed,

    /// <summary>The confirmed best overall response.</summary>
    BestConfirmed,

    /// <summary>The day of the first CR or PR of the response that counts.</summary>
    FirstResponseDate,

    /// <summary>The day of the first progression.</summary>
    ProgressionDate,
}
