using Recist.Reports.Content;

namespace Recist.Pipeline;

/// <summary>Whether a clinic's policy may release a patient report without a person.</summary>
internal static class ReleaseRule
{
    /// <summary>True where nobody has reviewed the wording and the clinic has not agreed to hand it out so.</summary>
    public static bool WordingStops(Clinic clinic, Profile profile) =>
        !clinic.Settings.Card.AllowsUnreviewedWording && !PatientReport.IsWordingReviewed(profile.Person?.Language ?? "en");

    /// <summary>
    /// True where a person has to release it, whatever the policy: progression at any visit by any reader, confirmed or not, and so also a
    /// response after one; and a doctor's note.
    /// </summary>
    public static bool NeedsPerson(IEnumerable<Assessment> readers, bool hasNote) => hasNote || readers.SelectMany(r => r.Visits).Any(v =>
        v.CountsAsProgression || v.Overall?.IsProgression() == true || v.OverallFinal?.IsProgression() == true);

    /// <summary>True where the policy releases it now.</summary>
    public static bool ReleasesNow(
        Clinic clinic, Profile profile, IEnumerable<Assessment> readers, bool hasNote, bool isSigned, DateTimeOffset written, DateTimeOffset now)
    {
        if (WordingStops(clinic, profile) || NeedsPerson(readers, hasNote))
        {
            return false;
        }

        return clinic.Settings.Release switch
        {
            ReleasePolicy.Immediate => true,
            ReleasePolicy.AfterSignOff => isSigned,
            ReleasePolicy.AfterSignOffOrDays => isSigned || now >= written.AddDays(clinic.Settings.ReleaseDays),
            _ => false,
        };
    }
}
