namespace Recist.HeadTests.Host.Protocol;

/// <summary>The worker ended before it answered.</summary>
internal sealed class WorkerLostException() : Exception("The worker ended before it answered.");
