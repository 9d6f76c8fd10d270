using System.Diagnostics.CodeAnalysis;

namespace Recist.Pipeline;

/// <summary>One patient in one course of one clinic: the unit in which clinical state changes.</summary>
/// <param name="Clinic">The clinic.</param>
/// <param name="Patient">The patient's pseudonym.</param>
/// <param name="Course">Course key: <c>k</c> and 10 characters.</param>
public sealed record TimelineId(ClinicId Clinic, PatientKey Patient, string Course)
{
    /// <summary>Reads <c>{clinic}_{patient}_{course}</c>.</summary>
    /// <exception cref="FormatException">The text is no timeline id.</exception>
    public static TimelineId Parse(string text) =>
        TryParse(text, out var id) ? id : throw new FormatException("Not a timeline id.");

    /// <summary>Reads <c>{clinic}_{patient}_{course}</c>.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, [NotNullWhen(true)] out TimelineId? id)
    {
        id = null;
        if (text?.Split('_') is [var clinic, var patient, var course]
            && ClinicId.TryParse(clinic, out var c) && PatientKey.TryParse(patient, out var p) && KeyPart.Is('k', course))
        {
            id = new(c, p, course);
        }

        return id is not null;
    }

    /// <summary>The partition key, <c>{clinic}_{patient}_{course}</c>.</summary>
    public override string ToString() => $"{Clinic}_{Patient}_{Course}";
}
