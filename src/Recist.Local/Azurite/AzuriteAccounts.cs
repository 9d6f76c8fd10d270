using System.Security.Cryptography;

namespace Recist.Local.Azurite;

/// <summary>The accounts of one Azurite. Their key is random and never the published development key, so no other program has it.</summary>
/// <param name="Count">How many accounts there are.</param>
/// <param name="Key">The key of all of them, base64.</param>
internal sealed record AzuriteAccounts(int Count, string Key)
{
    /// <summary>What Azurite reads from its environment.</summary>
    public string Setting => string.Join(';', Enumerable.Range(0, Count).Select(i => $"{Name(i)}:{Key}"));

    /// <summary>The name of account <paramref name="index"/>.</summary>
    public static string Name(int index) => "recist" + index.ToString("D3", System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>Accounts with a fresh key.</summary>
    public static AzuriteAccounts New(int count) => new(count, Convert.ToBase64String(RandomNumberGenerator.GetBytes(32)));

    /// <summary>One account whose key is kept in <paramref name="file"/>, readable by its owner alone.</summary>
    public static AzuriteAccounts Keep(string file)
    {
        if (!File.Exists(file))
        {
            OwnerFile.Write(file, New(1).Key);
        }

        return new AzuriteAccounts(1, File.ReadAllText(file));
    }
}
