using Microsoft.Azure.Functions.Worker;
using Recist.Pipeline;

namespace RecistFunctions.Triggers;

/// <summary>A timeline has changed and waits to be assessed.</summary>
public sealed class AssessPatientTrigger(AssessPatient handler)
{
    [Function(nameof(AssessPatient))]
    public Task Run([QueueTrigger(QueueName.Patients, Connection = "Data")] string message, CancellationToken cancel) =>
        handler.HandleAsync(message, cancel);
}
