namespace Recist.Pipeline;

/// <summary>An invitation and its code, which can be told this once only.</summary>
/// <param name="Invitation">What was made.</param>
/// <param name="Code">The one-time code in groups, for example <c>k7mq-…</c>; whoever has it can accept.</param>
public sealed record MadeInvitation(Invitation Invitation, string Code);
