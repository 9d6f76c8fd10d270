namespace Recist.Storage;

/// <summary>The tables.</summary>
internal static class TableNames
{
    public const string Timeline = "Timeline";
    public const string Profile = "Profile";
    public const string Clinics = "Clinics";
    public const string ClinicPatients = "ClinicPatients";
    public const string Uploads = "Uploads";
    public const string Weekly = "Weekly";
    public const string Pending = "Pending";
    public const string Audit = "Audit";
    public const string Identity = "Identity";
    public const string People = "People";

    public static IReadOnlyList<string> All { get; } =
        [Timeline, Profile, Clinics, ClinicPatients, Uploads, Weekly, Pending, Audit, Identity, People];
}
