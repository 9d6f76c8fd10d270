using Recist.Pipeline;

namespace Recist.Tests.Properties.Decisions;

/// <summary>Files that come, again, and are taken back.</summary>
internal static class FileDeeds
{
    /// <summary>A reader's file: a first one, a correction, or now and then a contradiction, which is refused.</summary>
    public static Task<string> SendAsync(World world, Deed deed)
    {
        var (patient, reader, visit) = (World.Patients[deed.A % 5 / 4], World.Readers[deed.B % 2], 1 + (deed.B / 2 % 2));
        var mm = ReadFiles.Size(deed.C);
        var last = world.Files.Where(f => f.Patient == patient && f.Read is { } r && r.Reader == reader && r.Visit == visit)
            .Select(f => f.Read!).MaxBy(r => r.Revision);
        var isCareless = deed.C / 10 % 9 == 0;
        var revision = last is null ? 1 : last.Mm == mm || isCareless ? last.Revision : last.Revision + 1;
        var read = new ReadFile(reader, deed.A / 10 % 10 == 0, revision, visit, mm);
        return PutAsync(world, deed, new(NextName(world, "json"), ReadFiles.Text(patient, read, world.IsImmune), patient, read, null));
    }

    /// <summary>The bytes of an earlier file, under their own name or another.</summary>
    public static Task<string> SendAgainAsync(World world, Deed deed)
    {
        if (world.Files.Count == 0)
        {
            return Task.FromResult("no file to send again");
        }

        var file = world.Files[deed.A % world.Files.Count];
        return PutAsync(world, deed, deed.B % 3 == 0 ? file : file with { Name = NextName(world, file.Name.Split('.')[^1]) });
    }

    /// <summary>A list that names one of two names for a patient.</summary>
    public static Task<string> ListAsync(World world, Deed deed)
    {
        var patient = World.Patients[deed.A % 5 / 4];
        var day = 1 + (deed.C % 9);
        var listed = deed.B % 2 == 0 ? new ListedName("Ann Example", 1961, day) : new ListedName("Eve Sample", 1975, day);
        return PutAsync(world, deed, new(NextName(world, "csv"), ReadFiles.Text(patient, listed), patient, null, listed));
    }

    public static async Task<string> WithdrawAsync(World world, Deed deed)
    {
        if (world.Files.Count == 0)
        {
            return "no file to take back";
        }

        var file = world.Files[deed.A % world.Files.Count];
        return $"takes back {file.Name}: {await world.Host.WithdrawAsync(file.Upload)}";
    }

    public static async Task<string> WithdrawVisitAsync(World world, Deed deed)
    {
        if (await world.TimelineAsync(deed.A) is not { } timeline)
        {
            return "no visit to take back";
        }

        var clinic = await world.ClinicAsync();
        var patient = World.Patients.Single(p => clinic.Pseudonyms.Patient(p) == timeline.Id.Patient);
        var (reader, visit) = (World.Readers[deed.B % 2], deed.C % 7 == 0 ? 0 : 1 + (deed.C % 2));
        var label = ReadFiles.Visits[visit].Label;
        var known = timeline.Visits.Where(v => v.Reader == reader && v.Visit.Label == label)
            .Select(v => v.Ref.Revision).DefaultIfEmpty(0).Max();
        var result = await world.Host.WithdrawVisitAsync(timeline.Id, label, reader);
        if (result == DecisionResult.Done)
        {
            world.Back[(patient, reader, visit)] = known;
        }

        return $"takes back visit {label} of {reader}, {patient}: {result}";
    }

    private static string NextName(World world, string ending) => FormattableString.Invariant($"f{world.Files.Count + 1}.{ending}");

    // Some blobs are told of twice.
    private static async Task<string> PutAsync(World world, Deed deed, SentFile file)
    {
        var isToldTwice = deed.C % 8 == 0;
        await world.Host.PutAsync(file.Name, file.Text);
        var upload = await world.Host.ArriveAsync(file.Name);
        world.Files.Add(file with { Upload = upload });
        if (isToldTwice)
        {
            await world.Host.ArriveAsync(file.Name);
        }

        object said = file.Read is { } read ? read : file.Listed!;
        return $"sends {file.Name}: {file.Patient} {said}{(isToldTwice ? ", told of twice" : "")}";
    }
}
