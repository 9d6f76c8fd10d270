using Azure.Data.Tables;
using Recist.Storage;

namespace Recist.Tests.Storage;

public class StorageGuardTests
{
    [Theory]
    [InlineData(100, true)]
    [InlineData(101, false)]
    [InlineData(0, false)]
    public void A_transaction_has_1_to_100_actions(int count, bool fits) =>
        Check(fits, () => StorageGuard.Check([.. Enumerable.Range(0, count).Select(i => Put("p", $"r{i}"))]));

    [Fact]
    public void A_transaction_stays_in_one_partition() => Check(false, () => StorageGuard.Check([Put("p", "a"), Put("q", "b")]));

    [Fact]
    public void A_transaction_names_each_row_once() => Check(false, () => StorageGuard.Check([Put("p", "a"), Put("p", "a")]));

    [Theory]
    [InlineData(252, true)]
    [InlineData(253, false)]
    public void An_entity_has_at_most_252_properties(int count, bool fits)
    {
        var entity = new TableEntity("p", "r");
        foreach (var i in Enumerable.Range(0, count))
        {
            entity[$"c{i}"] = 1;
        }

        Check(fits, () => StorageGuard.Check(entity));
    }

    [Theory]
    [InlineData(32_768, true)]
    [InlineData(32_769, false)]
    public void A_text_has_at_most_32_Ki_characters(int length, bool fits) =>
        Check(fits, () => StorageGuard.Check(new TableEntity("p", "r") { ["text"] = new string('x', length) }));

    [Theory]
    [InlineData(65_536, true)]
    [InlineData(65_537, false)]
    public void A_binary_has_at_most_64_KiB(int length, bool fits) =>
        Check(fits, () => StorageGuard.Check(new TableEntity("p", "r") { ["bytes"] = new byte[length] }));

    [Theory]
    [InlineData(0, true)]
    [InlineData(1, false)]
    public void An_entity_has_at_most_1_MiB(int beyond, bool fits)
    {
        var entity = new TableEntity("p", "r");
        for (var i = 0; i < 15; i++)
        {
            entity[$"b{i:D2}"] = new byte[65_536];
        }

        var room = StorageGuard.MostEntityBytes - StorageGuard.Bytes(entity) - 8 - (2 * 4) - 4;
        entity["last"] = new byte[room + beyond];
        Check(fits, () => StorageGuard.Check(entity));
    }

    [Theory]
    [InlineData(0, true)]
    [InlineData(1, false)]
    public void A_transaction_has_at_most_4_MiB(int beyond, bool fits)
    {
        var actions = Enumerable.Range(0, 4).Select(i => Put("p", $"r{i}")).ToList();
        foreach (var entity in actions.Select(a => (TableEntity)a.Entity))
        {
            for (var i = 0; i < 15; i++)
            {
                entity[$"b{i:D2}"] = new byte[65_536];
            }
        }

        var last = Put("p", "last");
        actions.Add(last);
        for (var i = 0; Room(actions) > 0; i++)
        {
            // A column of a name with four letters takes 20 bytes besides its content.
            var room = Room(actions);
            ((TableEntity)last.Entity)[$"c{i:D3}"] = new byte[room > 65_000 ? 60_000 : room - 20];
        }

        ((TableEntity)last.Entity)["c000"] = new byte[((byte[])((TableEntity)last.Entity)["c000"]).Length + beyond];
        Check(fits, () => StorageGuard.Check(actions));
    }

    private static int Room(List<TableTransactionAction> actions) => StorageGuard.MostBatchBytes - actions.Sum(StorageGuard.BatchBytes);

    [Theory]
    [InlineData("north_aaa_k", true)]
    [InlineData("M:v1:r1:0001", true)]
    [InlineData("", false)]
    [InlineData("a/b", false)]
    [InlineData("a\\b", false)]
    [InlineData("a#b", false)]
    [InlineData("a?b", false)]
    [InlineData("a\tb", false)]
    [InlineData("a\u007fb", false)]
    [InlineData("a\u0085b", false)]
    public void A_key_has_no_character_that_the_cloud_refuses(string key, bool fits) => Check(fits, () => StorageGuard.CheckKey(key));

    [Theory]
    [InlineData(512, true)]
    [InlineData(513, false)]
    public void A_key_has_at_most_512_characters(int length, bool fits) => Check(fits, () => StorageGuard.CheckKey(new string('k', length)));

    [Theory]
    [InlineData(49_152, true)]
    [InlineData(49_153, false)]
    public void A_message_has_at_most_64_KiB_as_Base64(int length, bool fits) => Check(fits, () => StorageGuard.CheckMessage(new string('m', length)));

    [Theory]
    [InlineData(1601, true)]
    [InlineData(1600, false)]
    public void A_time_is_not_before_1601(int year, bool fits) =>
        Check(fits, () => StorageGuard.Check(new TableEntity("p", "r") { ["at"] = new DateTimeOffset(year, 12, 31, 0, 0, 0, TimeSpan.Zero) }));

    [Fact]
    public void No_decimal_and_no_binary_fraction_ever_reaches_a_table()
    {
        foreach (var value in new object[] { 12.5m, 12.5, 12.5f })
        {
            Check(false, () => StorageGuard.Check(new TableEntity("p", "r") { ["mm"] = value }));
        }
    }

    [Fact]
    public void No_type_of_the_storage_is_a_table_entity_with_typed_columns() =>
        Assert.Empty(TypedEntities(typeof(StorageGuard).Assembly.GetTypes()));

    [Fact]
    public void A_typed_entity_would_be_found() => Assert.NotEmpty(TypedEntities([typeof(Trespasser)]));

    private static IEnumerable<Type> TypedEntities(IEnumerable<Type> types) => types.Where(t => typeof(ITableEntity).IsAssignableFrom(t));

    private static TableTransactionAction Put(string partition, string row) => new(TableTransactionActionType.UpsertReplace, new TableEntity(partition, row));

    private static void Check(bool fits, Action check)
    {
        if (fits)
        {
            check();
        }
        else
        {
            Assert.Throws<StorageLimitException>(check);
        }
    }

    private sealed class Trespasser : ITableEntity
    {
        public string PartitionKey { get; set; } = "";

        public string RowKey { get; set; } = "";

        public DateTimeOffset? Timestamp { get; set; }

        public Azure.ETag ETag { get; set; }

        public decimal Millimetres { get; set; }
    }
}
