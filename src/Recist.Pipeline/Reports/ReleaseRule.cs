using Recist.Reports.Content;

namespace Recist.Pipeline;

/// <summary>Whether a clinic's policy may release a patient report without a person.</summary>
internal static class ReleaseRule
{
    /// <summary>True where nobody has reviewed the wording and the clinic has not agreed to hand it out so.</summary>
    public static bool WordingStops(Clinic clinic, Profile profile) =>
        !clinic.Settings.Card.AllowsUnreviewedWording && !PatientReport.IsWordingReviewed(profile.Person?.Language ?? "en");

    /// <summary>True where the policy releases it now. Progression at any visit, confirmed or not, needs a person.</summary>
    public static bool ReleasesNow(Clinic clinic, Profile profile, Assessment record, bool isSigned, DateTimeOffset written, DateTimeOffset now)
    {
        if (WordingStops(clinic, profile) || record.Visits.Any(v => v.Overall?.IsProgression() == true || v.OverallFinal?.IsProgression() == true))
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
