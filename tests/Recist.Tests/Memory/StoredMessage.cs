namespace Recist.Tests.Memory;

/// <summary>A message in a queue.</summary>
internal sealed record StoredMessage(string Id, string Text, int Deliveries, bool IsHidden);
