namespace Recist.Pipeline;

/// <summary>A message that was given up.</summary>
/// <param name="Queue">The poison queue that it stands in.</param>
/// <param name="Id">The store's own id of it.</param>
/// <param name="Text">What it says, decoded where it was Base64. It may be anything, a file name too: never logged.</param>
/// <param name="Receipt">The store's token to remove it with.</param>
/// <param name="Deliveries">How often it was received here, this time too; from 1.</param>
public sealed record PoisonMessage(string Queue, Guid Id, string Text, string Receipt, long Deliveries);
