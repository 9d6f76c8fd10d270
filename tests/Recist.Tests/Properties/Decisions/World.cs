using Recist.Pipeline;
using Recist.Tests.Memory;

namespace Recist.Tests.Properties.Decisions;

/// <summary>One clinic with a patient or two, two readers and two doctors, and what the test knows of it.</summary>
internal sealed class World(MemoryHost host, bool isImmune, Plant plant, Tally tally)
{
    public static readonly string[] Patients = ["P-1", "P-2"];
    public static readonly string[] Readers = ["R1", "R2"];

    public static readonly Actor[] Doctors =
    [
        new("u-ada", "Dr. Ada Example", "Oncologist"), new("u-ben", "Dr. Ben Example", "Oncologist"),
    ];

    public MemoryHost Host => host;

    public bool IsImmune => isImmune;

    public Plant Plant => plant;

    public Tally Tally => tally;

    public Ledger Ledger { get; } = new(tally);

    /// <summary>Every file that was sent, in that order; the same upload may stand here twice.</summary>
    public List<SentFile> Files { get; } = [];

    /// <summary>The highest revision that was taken back, by patient, reader and visit.</summary>
    public Dictionary<(string Patient, string Reader, int Visit), int> Back { get; } = [];

    /// <summary>The tokens of all that was there when it was checked last.</summary>
    public string Checked { get; set; } = "";

    public async Task<Clinic> ClinicAsync() => (await host.Get<ClinicAdministration>().FindAsync(host.Scope, default))!;

    /// <summary>Does a deed.</summary>
    /// <returns>What was done and what came of it, in words.</returns>
    public Task<string> DoAsync(Deed deed) => deed.Kind switch
    {
        DeedKind.Send => FileDeeds.SendAsync(this, deed),
        DeedKind.SendAgain => FileDeeds.SendAgainAsync(this, deed),
        DeedKind.List => FileDeeds.ListAsync(this, deed),
        DeedKind.WithdrawFile => FileDeeds.WithdrawAsync(this, deed),
        DeedKind.WithdrawVisit => FileDeeds.WithdrawVisitAsync(this, deed),
        DeedKind.NameReader or DeedKind.Policy or DeedKind.Card => SettingDeeds.ChangeAsync(this, deed),
        DeedKind.Open => DecisionDeeds.OpenAsync(this, deed),
        DeedKind.Sign => DecisionDeeds.DecideAsync(this, deed, DecisionKind.Sign),
        DeedKind.Release => DecisionDeeds.DecideAsync(this, deed, DecisionKind.Release),
        DeedKind.Handle => WorkDeeds.HandleOneAsync(this, deed),
        DeedKind.Pump => WorkDeeds.PumpAsync(this),
        DeedKind.Sweep => WorkDeeds.SweepAsync(this, TimeSpan.FromMinutes(3 + (20 * (deed.A % 2)))),
        _ => WorkDeeds.SweepAsync(this, TimeSpan.FromDays(1 + (deed.A % 8))),
    };

    /// <summary>A course that there is; null where there is none.</summary>
    public async Task<Timeline?> TimelineAsync(int number) =>
        await host.TimelinesAsync() is { Count: > 0 } all ? all[number % all.Count] : null;
}
