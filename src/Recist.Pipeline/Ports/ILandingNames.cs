namespace Recist.Pipeline;

/// <summary>What clinics call the files of their folders, under names made here that hold no text of a clinic.</summary>
public interface ILandingNames
{
    /// <summary>Notes what the clinic calls a file that is about to be written over HTTP; once more changes nothing.</summary>
    /// <param name="clinic">Whose.</param>
    /// <param name="name">The name made for it: 20 base32 characters.</param>
    /// <param name="file">Its own path.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    Task AddSentAsync(ClinicId clinic, string name, LandingFile file, CancellationToken cancellationToken);

    /// <summary>The own path of a file sent over HTTP; null where none was sent under that name.</summary>
    Task<LandingFile?> FindSentAsync(ClinicId clinic, string name, CancellationToken cancellationToken);

    /// <summary>Notes that the clinic itself has put a file under the own path of that name; once more changes nothing.</summary>
    Task AddPutAsync(ClinicId clinic, string name, CancellationToken cancellationToken);

    /// <summary>True where the clinic itself has put a file under that own path, perhaps long ago.</summary>
    Task<bool> WasPutAsync(ClinicId clinic, string name, CancellationToken cancellationToken);
}
