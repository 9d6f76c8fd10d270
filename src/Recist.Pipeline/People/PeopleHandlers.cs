namespace Recist.Pipeline;

/// <summary>The handlers about clinics and their people, for the routes.</summary>
/// <param name="Found">Creates clinics.</param>
/// <param name="Invite">Invites.</param>
/// <param name="Accept">Accepts invitations.</param>
/// <param name="Change">Changes and removes people.</param>
/// <param name="Queries">Lists.</param>
public sealed record PeopleHandlers(
    FoundClinic Found, InvitePerson Invite, AcceptInvitation Accept, ChangePerson Change, PeopleQueries Queries);
