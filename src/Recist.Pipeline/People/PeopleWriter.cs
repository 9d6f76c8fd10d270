using System.Security.Cryptography;

namespace Recist.Pipeline;

/// <summary>Reads a clinic's people, lets a rule decide, writes in one transaction; anew where another writer was first.</summary>
public sealed class PeopleWriter(IPeople people, PeopleAudit audit)
{
    /// <summary>Decides and writes.</summary>
    /// <param name="clinic">Whose people.</param>
    /// <param name="decide">Given the head as it stands: the change, or null to change nothing; and the answer.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <returns>The answer that went with what was written.</returns>
    internal async Task<T> WriteAsync<T>(
        ClinicId clinic, Func<PeopleHead, Task<(PeopleChange? Change, T Answer)>> decide, CancellationToken cancellationToken)
        where T : notnull
    {
        string id = Base32.Of(RandomNumberGenerator.GetBytes(10));
        T? tried = default;
        var done = await Retry.UntilWrittenAsync(
            async () =>
            {
                var head = await people.HeadAsync(clinic, cancellationToken);
                if (tried is not null && head.Changes.Contains(id))
                {
                    // A lost answer: this change was made.
                    return new Answer<T>(tried, Changed: true);
                }

                var (change, answer) = await decide(head);
                if (change is null)
                {
                    return new Answer<T>(answer, Changed: false);
                }

                tried = answer;
                return await people.CommitAsync(clinic, change with { Head = change.Head.After(id) }, cancellationToken)
                    ? new Answer<T>(answer, Changed: true)
                    : null;
            },
            cancellationToken);
        if (done.Changed)
        {
            await audit.TellLaterAsync(clinic, cancellationToken);
        }

        return done.Given;
    }

    private sealed record Answer<T>(T Given, bool Changed);
}
