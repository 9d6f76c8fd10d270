using System.Globalization;
using System.Text.Json;
using Recist.Pipeline;

namespace Recist.Api.Settings;

/// <summary>The kinds of plain values that settings have.</summary>
internal static class SettingKinds
{
    private const string NotEmpty = "cannot be empty: leave it out to keep what is set.";

    /// <summary>A text; <paramref name="wrong"/> says what else is wrong with one, null where nothing is.</summary>
    public static ClinicSetting Text(
        ClinicSetting setting,
        int longest,
        bool needed,
        Func<ClinicSettings, string?> get,
        Func<ClinicSettings, string?, ClinicSettings> set,
        Func<string, string?>? wrong = null) => setting with
        {
            IsText = true,
            Show = s => get(s),
            Take = (s, value, problems) =>
            {
                string? problem = value.ValueKind switch
                {
                    JsonValueKind.Null => needed ? NotEmpty : null,
                    JsonValueKind.String => PrintedText.Wrong(value.GetString()!, longest) ?? wrong?.Invoke(value.GetString()!),
                    _ => "is a text in quotes.",
                };
                return Taken(setting, problem, problems) ? set(s, value.GetString()) : s;
            },
        };

    /// <summary>One of a few words.</summary>
    public static ClinicSetting Word<T>(
        ClinicSetting named, (string? Word, T Value)[] words, Func<ClinicSettings, T> get, Func<ClinicSettings, T, ClinicSettings> set)
    {
        var setting = named.Allowed.Length > 0 ? named : named with { Allowed = string.Join(", ", words.Select(w => w.Word ?? "null")) };
        return setting with
        {
            IsText = true,
            Show = s => Array.Find(words, w => Equals(w.Value, get(s))).Word,
            Take = (s, value, problems) =>
            {
                bool isText = value.ValueKind is JsonValueKind.String or JsonValueKind.Null;
                int at = isText ? Array.FindIndex(words, w => w.Word == value.GetString()) : -1;
                string? problem = !isText ? "is a text in quotes."
                    : at >= 0 ? null
                    : value.ValueKind == JsonValueKind.Null ? NotEmpty
                    : $"cannot be {ClinicSetting.Echo(value)}.";
                return Taken(setting, problem, problems) ? set(s, words[at].Value) : s;
            },
        };
    }

    /// <summary>A whole number.</summary>
    public static ClinicSetting Whole(
        ClinicSetting named,
        int least,
        int most,
        bool needed,
        Func<ClinicSettings, int?> get,
        Func<ClinicSettings, int?, ClinicSettings> set)
    {
        string range = string.Create(CultureInfo.InvariantCulture, $"from {least} to {most}");
        var setting = named with { Allowed = $"a whole number {range}{(needed ? "" : ", or null")}" };
        return setting with
        {
            Show = s => get(s),
            Take = (s, value, problems) =>
            {
                double number = value.ValueKind == JsonValueKind.Number ? value.GetDouble() : 0;
                string? problem = value.ValueKind switch
                {
                    JsonValueKind.Null => needed ? NotEmpty : null,
                    JsonValueKind.Number => Math.Floor(number) != number || number < least || number > most
                        ? $"cannot be {ClinicSetting.Echo(value)}."
                        : null,
                    _ => "is a number without quotes.",
                };
                return Taken(setting, problem, problems) ? set(s, value.ValueKind == JsonValueKind.Null ? null : (int)number) : s;
            },
        };
    }

    /// <summary>Yes or no.</summary>
    public static ClinicSetting Flag(
        ClinicSetting setting, Func<ClinicSettings, bool> get, Func<ClinicSettings, bool, ClinicSettings> set) => setting with
        {
            Show = s => get(s),
            Take = (s, value, problems) =>
            {
                string? problem = value.ValueKind is JsonValueKind.True or JsonValueKind.False ? null : "is true or false, without quotes.";
                return Taken(setting, problem, problems) ? set(s, value.GetBoolean()) : s;
            },
        };

    private static bool Taken(ClinicSetting setting, string? problem, ICollection<SettingProblem> problems)
    {
        if (problem is not null)
        {
            problems.Add(setting.Problem(problem));
        }

        return problem is null;
    }
}
