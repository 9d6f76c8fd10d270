using System.Collections.Frozen;
using System.Collections.Immutable;
using Recist.Pipeline;
using Recist.Tests.Memory;

namespace Recist.Tests.Interleaving;

/// <summary>The operations that are run against each other.</summary>
/// <remarks>
/// Some aim at the file of the other operation, where it brings one, and else at the one that is known from the beginning: the repeats,
/// the manifest, and the withdrawal of the other's file.
/// </remarks>
internal static class Operations
{
    private static readonly Actor Colleague = new("u-colleague", "Dr. Ben Example", "Radiologist");

    private static readonly FrozenSet<string> AimsAtOther =
        FrozenSet.ToFrozenSet(["delivered again", "same bytes", "withdrawal of its file", "manifest"], StringComparer.Ordinal);

    private static readonly (string Path, string Content) Known = (Scene.Known, Scene.KnownContent);

    private static readonly Dictionary<string, Func<bool, (string Path, string Content)?, Operation>> Makers = new(StringComparer.Ordinal)
    {
        ["ingest"] = (second, _) => second
            ? Operation.OfFile("ingest of a contradicting file", "week12b.json", SceneFiles.Contradicting())
            : Operation.OfFile("ingest", "week12.json", SceneFiles.Cumulative()),
        ["delivered again"] = (_, other) => Operation.OfCall("its event comes again", scene => AgainAsync(scene, (other ?? Known).Path)),
        ["same bytes"] = (second, other) => Operation.OfFile(
            "the same bytes as another file", Copy((other ?? Known).Path, second), (other ?? Known).Content),
        ["correction"] = (second, _) => second
            ? Operation.OfFile("another correction", "correction2.json", SceneFiles.Document(SceneFiles.WeekSix("R1", 28m, 2)))
            : Operation.OfFile("correction", "correction.json", SceneFiles.Document(SceneFiles.WeekSix("R1", 27m, 2))),
        ["withdrawal"] = (_, _) =>
            Operation.OfDecision("withdrawal of the known file", s => s.Host.WithdrawAsync(MemoryHost.FirstOf(Scene.Known))),
        ["withdrawal of its file"] = (_, other) =>
            Operation.OfDecision("withdrawal of its file", s => s.Host.WithdrawAsync(MemoryHost.FirstOf((other ?? Known).Path))),
        ["withdrawal of a visit"] = (second, _) =>
            Operation.OfDecision("withdrawal of a visit", s => s.Host.WithdrawVisitAsync(s.Timeline, "Week 6", second ? "R2" : "R1")),
        ["list"] = (second, _) => second
            ? Operation.OfFile("a contradicting list of patients", "others.csv", SceneFiles.List("Somebody Else"))
            : Operation.OfFile("list of patients", "patients.csv", SceneFiles.List("Quillon Sentinel")),
        ["manifest"] = (second, other) => Operation.OfFile(
            second ? "another manifest" : "manifest", (other ?? Known).Path + ".manifest.json",
            second
                ? """{"format":"recist-manifest/1","revision":2,"by":"A. Nurse","reason":"typing error"}"""
                : """{"format":"recist-manifest/1","by":"A. Nurse","reason":"sent late"}"""),
        ["SDTM partner"] = (second, _) => second
            ? Operation.OfFile("another TU table", "s/tu2.csv", SceneFiles.OtherTu)
            : Operation.OfFile("the TR table that TU waits for", "s/tr.csv", SceneFiles.Tr),
        ["sign"] = (second, _) => Operation.OfDecision("sign", s => s.Host.SignAsync(s.Clinician, second ? Colleague : null)),
        ["release"] = (second, _) => Operation.OfDecision("release", s => s.Host.ReleaseAsync(s.Patient, second ? Colleague : null)),
        ["settings"] = (second, _) => Operation.OfSettings(
            c => second ? c with { Release = ReleasePolicy.Immediate } : c with { NamedReader = "R2" }),
    };

    /// <summary>All kinds, in a fixed order.</summary>
    public static IReadOnlyList<string> Kinds { get; } = [.. Makers.Keys];

    /// <summary>Operations of some kinds, each to be cut by the next one; of two of a kind the second is another one.</summary>
    /// <remarks>
    /// One that aims at the file of another aims at that of the first that brings one, or of the next where it is first itself.
    /// </remarks>
    public static ImmutableArray<Operation> Of(params ReadOnlySpan<string> kinds)
    {
        var operations = ImmutableArray.CreateBuilder<Operation>(kinds.Length);
        for (var i = 0; i < kinds.Length; i++)
        {
            var file = i > 0 ? operations.Select(o => o.File).FirstOrDefault(f => f is not null) : null;
            operations.Add(Makers[kinds[i]](i > 0 && kinds[i] == kinds[i - 1], file));
        }

        if (AimsAtOther.Contains(kinds[0]) && !AimsAtOther.Contains(kinds[1]))
        {
            operations[0] = Makers[kinds[0]](false, operations[1].File);
        }

        return operations.MoveToImmutable();
    }

    // In the same folder, because tables look for each other there.
    private static string Copy(string path, bool second) =>
        path[..(path.LastIndexOf('/') + 1)] + (second ? "copy2-" : "copy-") + path.Split('/')[^1];

    // The blob's event and the queue's message both come at least once.
    private static async Task<string?> AgainAsync(Scene scene, string path)
    {
        if (await scene.Host.Get<UploadArrived>().HandleAsync(MemoryHost.Clinic.ToString(), path, default) is not { } upload)
        {
            return null;
        }

        scene.Host.Storage.Queues.Send(QueueName.Uploads, Message.OfUpload(MemoryHost.Clinic, upload));
        return null;
    }
}
