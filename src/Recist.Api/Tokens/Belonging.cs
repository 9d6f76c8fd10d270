using Recist.Pipeline;

namespace Recist.Api.Tokens;

/// <summary>Gives a caller whose token names no clinic the one, with the roles, that table <c>People</c> holds for the sign-in.</summary>
public sealed class Belonging(PeopleQueries people)
{
    /// <summary>The caller as to be treated. Roles that the issuer may not give are left out here too.</summary>
    public async Task<Caller> OfAsync(Caller caller, CancellationToken cancel)
    {
        if (caller.Clinic is not null || caller.IsOperator || await people.FindAsync(caller.Actor.Id, cancel) is not var (clinic, person))
        {
            return caller;
        }

        var roles = person.Roles & caller.MayHold;
        return roles == Role.None ? caller : caller with
        {
            Clinic = clinic,
            IsByInvitation = true,
            Roles = roles,
            Patient = person.Patient,
            Actor = new(caller.Actor.Id, person.Name ?? caller.Actor.Name, person.JobTitle ?? RoleWords.Title(roles)),
        };
    }
}
