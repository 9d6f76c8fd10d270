using System.Collections.Immutable;
using Recist.Pipeline;

namespace Recist.Tests.Interleaving;

/// <summary>One thing that somebody does: its steps, whose work may go on in messages that they leave in the queues.</summary>
/// <param name="Name">What it is.</param>
/// <param name="Steps">What it is made of, each a call of its own that says what was answered; null where it says nothing.</param>
internal sealed record Operation(string Name, ImmutableArray<Func<Scene, Task<string?>>> Steps)
{
    /// <summary>The file that it puts into the clinic's folder; null where it puts none.</summary>
    public (string Path, string Content)? File { get; init; }

    /// <summary>Somebody puts a file; then its event comes.</summary>
    public static Operation OfFile(string name, string path, string content) => new(
        name,
        [
            async scene =>
            {
                await scene.Host.PutAsync(path, content);
                return null;
            },
            async scene =>
            {
                await scene.Host.ArriveAsync(path);
                return null;
            },
        ])
    {
        File = (path, content),
    };

    /// <summary>Somebody calls and is answered.</summary>
    public static Operation OfCall(string name, Func<Scene, Task<string?>> call) => new(name, [call]);

    /// <summary>An admin reads the settings, and then changes them.</summary>
    public static Operation OfSettings(Func<ClinicSettings, ClinicSettings> change)
    {
        Clinic? read = null;
        return new(
            "settings",
            [
                async scene =>
                {
                    read = await scene.Host.Get<ClinicAdministration>().FindAsync(scene.Host.Scope, default);
                    return null;
                },
                async scene => (await scene.Host.Get<ClinicAdministration>()
                    .ChangeAsync(scene.Host.Scope, read!, change(read!.Settings), default)).GetType().Name,
            ]);
    }

    /// <summary>Somebody decides.</summary>
    public static Operation OfDecision(string name, Func<Scene, Task<DecisionResult>> decide) =>
        OfCall(name, async scene => (await decide(scene)).ToString());
}
