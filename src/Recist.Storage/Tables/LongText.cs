using System.Globalization;
using Azure.Data.Tables;
using Recist.Pipeline;

namespace Recist.Storage;

/// <summary>JSON text in as many columns as it needs: one column holds 32 Ki characters at most.</summary>
internal static class LongText
{
    public static void Write(TableEntity entity, string name, string text)
    {
        for (var (start, part) = (0, 0); start < text.Length || part == 0; part++)
        {
            var length = Math.Min(StorageGuard.MostTextCharacters, text.Length - start);
            entity[Column(name, part)] = text.Substring(start, length);
            start += length;
        }
    }

    public static void WriteJson<T>(TableEntity entity, string name, T value) => Write(entity, name, StoredJson.Write(value));

    public static string Read(TableEntity entity, string name)
    {
        var parts = Enumerable.Range(0, StorageGuard.MostProperties).Select(i => entity.GetString(Column(name, i))).TakeWhile(p => p is not null);
        return string.Concat(parts);
    }

    public static T ReadJson<T>(TableEntity entity, string name) => StoredJson.Read<T>(Read(entity, name));

    private static string Column(string name, int part) => part == 0 ? name : string.Create(CultureInfo.InvariantCulture, $"{name}{part}");
}
