using System.Collections.Immutable;
using System.Reflection;

namespace Recist.Tests.Reports.Printing;

/// <summary>Puts a Hebrew letter at the end of every text of a record, so that whatever reaches a page can be found there.</summary>
internal static class MarkedUploads
{
    public const string Mark = "\u05D0";

    /// <summary>The history with every text marked.</summary>
    public static PatientHistory Of(PatientHistory history) => (PatientHistory)Marked(history)!;

    /// <summary>A copy of a record in which every text is marked, found by reflection: a member that is added later is marked too.</summary>
    public static object? Marked(object? value)
    {
        switch (value)
        {
            case null:
                return null;
            case string text:
                return text.Length == 0 ? text : text + Mark;
        }

        var type = value.GetType();
        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ImmutableArray<>))
        {
            return typeof(MarkedUploads).GetMethod(nameof(All), BindingFlags.NonPublic | BindingFlags.Static)!
                .MakeGenericMethod(type.GetGenericArguments()).Invoke(null, [value]);
        }

        if (type.IsValueType || type.Namespace != "Recist" || type == typeof(ResponseOptions))
        {
            return value;
        }

        var copy = type.GetMethod("<Clone>$")!.Invoke(value, null)!;
        foreach (var property in type.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(p => p.CanWrite))
        {
            property.SetValue(copy, Marked(property.GetValue(value)));
        }

        return copy;
    }

    private static ImmutableArray<T> All<T>(ImmutableArray<T> items) => [.. items.Select(item => (T)Marked(item)!)];
}
