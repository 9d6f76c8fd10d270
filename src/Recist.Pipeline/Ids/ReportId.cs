using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Recist.Pipeline;

/// <summary>One written report of a timeline, as URLs name it: <c>{patient}.{course}.{c|p}{version}</c>.</summary>
/// <param name="Patient">The patient's pseudonym.</param>
/// <param name="Course">Course key.</param>
/// <param name="Edition">Whom it is for.</param>
/// <param name="Version">1 for the first report of that edition, then upwards.</param>
/// <remarks>Holds no clinic: that comes from the reader's token alone.</remarks>
public sealed record ReportId(PatientKey Patient, string Course, Edition Edition, int Version)
{
    /// <summary>Reads an id.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, [NotNullWhen(true)] out ReportId? id)
    {
        id = null;
        if (text?.Split('.') is [var patient, var course, [('c' or 'p') and var edition, .. var version]]
            && PatientKey.TryParse(patient, out var p) && KeyPart.Is('k', course)
            && version is not ['0', ..]
            && int.TryParse(version, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
        {
            id = new(p, course, edition == 'c' ? Edition.Clinician : Edition.Patient, number);
        }

        return id is not null;
    }

    /// <summary>The timeline that it belongs to in a clinic.</summary>
    internal TimelineId In(ClinicId clinic) => new(clinic, Patient, Course);

    /// <summary>The id as URLs name it.</summary>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Patient}.{Course}.{(Edition == Edition.Clinician ? 'c' : 'p')}{Version}");
}
