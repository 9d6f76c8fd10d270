using Azure.Data.Tables;
using Recist.IntegrationTests.Local;
using Recist.Pipeline;
using Recist.Reports.Content;
using Recist.Storage;

namespace Recist.IntegrationTests.Pipeline;

/// <summary>People of clinics on a real store: calls that break, two instances, many at once.</summary>
public class PeopleFaultTests(StorageFixture storage)
{
    private static readonly Actor Operator = new(new string('0', 20), "Olga Operator", "Operator");

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(10, 1)]
    [InlineData(25, 2)]
    public async Task Storage_calls_that_break_before_or_after_they_took_effect_lose_no_clinic_and_double_no_person(int percent, int seed)
    {
        var faults = new FaultPolicy(0, seed);
        string connection = await storage.NewAccountAsync();
        var host = await PipelineHost.StartAsync(connection, faults.Clients(connection));
        faults.Percent = percent;
        for (int i = 0; i < 6; i++)
        {
            var scope = new ClinicScope(ClinicId.Parse($"c{i}"), Operator);
            await PipelineHost.UntilItWorksAsync(() => host.Get<FoundClinic>().HandleAsync(
                scope, new(new ClinicCard(scope.Clinic.ToString(), "C")), new("Ada", null, SignIn($"ada {i}")), Cancel));
            MadeInvitation? made = null;
            await PipelineHost.UntilItWorksAsync(async () => made = (await host.Get<InvitePerson>().HandleAsync(scope, new(Role.ClinicAdmin), Cancel)).Made);
            await PipelineHost.UntilItWorksAsync(() => host.Get<AcceptInvitation>().HandleAsync(SignIn($"bob {i}"), made!.Code, null, Cancel));
            await PipelineHost.UntilItWorksAsync(() => RemoveAsync(host, scope, $"ada {i}"));
        }

        faults.Percent = 0;
        Assert.True(faults.Broken > 20, $"Only {faults.Broken} calls were broken.");
        for (int i = 0; i < 6; i++)
        {
            var scope = new ClinicScope(ClinicId.Parse($"c{i}"), Operator);
            await host.Get<PeopleAudit>().TellAsync(scope.Clinic, Cancel);
            Assert.Equal(SignIn($"bob {i}").Id, Assert.Single(await host.Get<PeopleQueries>().ListAsync(scope, Cancel)).Id);
            Assert.Equal(PeopleOutcome.LastAdmin, await RemoveAsync(host, scope, $"bob {i}"));
            var actions = await ActionsAsync(host, scope.Clinic);
            Assert.Equal(["clinic.create", "invitation.accept", "people.add", "people.remove"], actions.Where(a => a != "invitation.make").Order(StringComparer.Ordinal));
            Assert.Equal(actions.Count, await host.Get<AuditCheck>().VerifyAsync(scope.Clinic, DateOnly.FromDateTime(host.Clock.Now.UtcDateTime), Cancel));
        }
    }

    [Fact]
    public async Task Two_admins_who_remove_each_other_at_the_same_moment_leave_one_every_time()
    {
        string connection = await storage.NewAccountAsync();
        var (one, other) = (await PipelineHost.StartAsync(connection), await PipelineHost.StartAsync(connection));
        await AdmitAsync(one, "a");
        for (int i = 0; i < 10; i++)
        {
            await AdmitAsync(one, $"b{i}");
            var last = (await one.Get<PeopleQueries>().ListAsync(one.Scope, Cancel)).Select(p => p.Id).ToList();
            Assert.Equal(2, last.Count);
            var outcomes = await Task.WhenAll(RemoveIdAsync(one, one.Scope, last[0]), RemoveIdAsync(other, other.Scope, last[1]));
            Assert.Equal([PeopleOutcome.Done, PeopleOutcome.LastAdmin], outcomes.Order());
        }
    }

    [Fact]
    public async Task Wrong_codes_at_once_on_two_instances_are_counted_together()
    {
        string connection = await storage.NewAccountAsync();
        PipelineHost[] hosts = [await PipelineHost.StartAsync(connection), await PipelineHost.StartAsync(connection)];
        var outcomes = await Task.WhenAll(Enumerable.Range(0, 12).Select(i =>
            hosts[i % 2].Get<AcceptInvitation>().HandleAsync(SignIn("guesser"), InvitationCode.New().ToString(), null, Cancel)));
        Assert.Equal((5, 7), (outcomes.Count(o => o == PeopleOutcome.WrongCode), outcomes.Count(o => o == PeopleOutcome.TooManyWrong)));
    }

    [Fact]
    public async Task Table_People_holds_no_code_and_no_issuer_or_subject()
    {
        var host = await PipelineHost.StartAsync(await storage.NewAccountAsync());
        string code = (await host.Get<InvitePerson>().HandleAsync(host.Scope, new(Role.ClinicAdmin), Cancel)).Made!.Code;
        Assert.Equal(PeopleOutcome.Done, await host.Get<AcceptInvitation>().HandleAsync(SignIn("sentinel-subject"), code, null, Cancel));
        await foreach (var row in host.Clients.Tables.GetTableClient("People").QueryAsync<TableEntity>(cancellationToken: Cancel))
        {
            string text = string.Join(' ', row.Select(column => column.Value));
            Assert.DoesNotContain("sentinel", text, StringComparison.Ordinal);
            Assert.DoesNotContain(code.Replace("-", "", StringComparison.Ordinal), text, StringComparison.Ordinal);
        }

        Assert.DoesNotContain(host.Logged, line => line.Contains(code, StringComparison.Ordinal) || line.Contains("sentinel", StringComparison.Ordinal));
    }

    private static async Task AdmitAsync(PipelineHost host, string name)
    {
        string code = (await host.Get<InvitePerson>().HandleAsync(host.Scope, new(Role.ClinicAdmin), Cancel)).Made!.Code;
        Assert.Equal(PeopleOutcome.Done, await host.Get<AcceptInvitation>().HandleAsync(SignIn(name), code, null, Cancel));
    }

    private static Task<PeopleOutcome> RemoveAsync(PipelineHost host, ClinicScope scope, string name) => RemoveIdAsync(host, scope, SignIn(name).Id);

    private static async Task<PeopleOutcome> RemoveIdAsync(PipelineHost host, ClinicScope scope, string id) => await host.Get<ChangePerson>().RemoveAsync(
        scope, id, (await host.Get<IPeople>().FindAsync(scope.Clinic, id, Cancel))?.Revision ?? "gone", Cancel);

    private static async Task<List<string>> ActionsAsync(PipelineHost host, ClinicId clinic)
    {
        string partition = $"{clinic}_{host.Clock.Now.UtcDateTime:yyyyMMdd}";
        return await host.Clients.Tables.GetTableClient("Audit").QueryAsync<TableEntity>(r => r.PartitionKey == partition, cancellationToken: Cancel)
            .Where(r => !r.RowKey.StartsWith('_'))
            .Select(r => StoredJson.Read<AuditEntry>(r.GetString("Entry")).Action)
            .ToListAsync(Cancel);
    }

    private static SignIn SignIn(string name) => new(SignInId.Of("issuer", name), RoleWords.Staff);
}
