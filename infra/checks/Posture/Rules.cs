using System.Reflection;

namespace Recist.InfraChecks.Posture;

/// <summary>Every rule there is.</summary>
internal static class Rules
{
    public static IReadOnlyList<Rule> All { get; } =
    [
        .. new[] { typeof(StorageRules), typeof(AccessRules), typeof(AppRules) }
            .SelectMany(holder => holder.GetProperties(BindingFlags.Public | BindingFlags.Static))
            .Select(property => (Rule)property.GetValue(null)!),
    ];
}
