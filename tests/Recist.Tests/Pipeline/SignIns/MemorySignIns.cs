using Recist.Pipeline;

namespace Recist.Tests.Pipeline.SignIns;

/// <summary>Sign-ins of patients in memory.</summary>
internal sealed class MemorySignIns : ISignIns
{
    private readonly Dictionary<(ClinicId, string), PatientKey> _linked = [];

    /// <summary>Runs once before the next link is written: another request that comes in between.</summary>
    public Action<ClinicId, string>? Between { get; set; }

    public Task<PatientKey?> FindAsync(ClinicId clinic, string signIn, CancellationToken cancellationToken) =>
        Task.FromResult<PatientKey?>(_linked.TryGetValue((clinic, signIn), out var patient) ? patient : null);

    public IAsyncEnumerable<string> ListAsync(ClinicId clinic, PatientKey patient, CancellationToken cancellationToken) =>
        _linked.Where(l => l.Key.Item1 == clinic && l.Value == patient).Select(l => l.Key.Item2).ToList().ToAsyncEnumerable();

    public Task<bool> AddAsync(ClinicId clinic, string signIn, PatientKey patient, CancellationToken cancellationToken)
    {
        Between?.Invoke(clinic, signIn);
        Between = null;
        return Task.FromResult(_linked.TryAdd((clinic, signIn), patient));
    }

    public Task RemoveAsync(ClinicId clinic, string signIn, CancellationToken cancellationToken) =>
        Task.FromResult(_linked.Remove((clinic, signIn)));

    public void Link(ClinicId clinic, string signIn, PatientKey patient) => _linked[(clinic, signIn)] = patient;
}
