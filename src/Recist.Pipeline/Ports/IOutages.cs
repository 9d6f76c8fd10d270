namespace Recist.Pipeline;

/// <summary>Tells failures of the storage from faults of the backend.</summary>
public interface IOutages
{
    /// <summary>
    /// True where the storage could not be reached, was too busy, refused this app, or lacks a whole container, table or queue: trying
    /// again later helps and no
    /// file is to blame.
    /// </summary>
    bool IsOutage(Exception exception);

    /// <summary>True where something was larger than the storage can hold: trying again never helps.</summary>
    bool IsLimit(Exception exception);
}
