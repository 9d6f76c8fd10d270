namespace Recist.Pipeline;

/// <summary>What has to be found before the clinic is known: where a sign-in belongs, what a code opens, who guesses codes.</summary>
/// <remarks>Only pointers: a person or an invitation that the clinic's own partition does not hold does not exist.</remarks>
public interface ISignInPlaces
{
    /// <summary>Where a sign-in belongs, or is about to; null where it never did.</summary>
    Task<SignInPlace?> FindAsync(string signIn, CancellationToken cancellationToken);

    /// <summary>Writes a place that was read before, or a new one.</summary>
    /// <returns>False where it has changed meanwhile.</returns>
    Task<bool> PutAsync(SignInPlace place, CancellationToken cancellationToken);

    /// <summary>The invitation of a code, by the code's hash; null where no code has it.</summary>
    Task<(ClinicId Clinic, string Invitation)?> FindCodeAsync(string hash, CancellationToken cancellationToken);

    /// <summary>Notes which invitation a code opens.</summary>
    Task NameCodeAsync(string hash, ClinicId clinic, string invitation, CancellationToken cancellationToken);

    /// <summary>The wrong codes of a sign-in; null where it gave none.</summary>
    Task<WrongCodes?> WrongCodesAsync(string signIn, CancellationToken cancellationToken);

    /// <summary>Writes a count that was read before, or a new one.</summary>
    /// <returns>False where it has changed meanwhile.</returns>
    Task<bool> CountAsync(WrongCodes count, CancellationToken cancellationToken);
}
