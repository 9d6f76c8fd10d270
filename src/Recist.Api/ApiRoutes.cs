using Recist.Api.Routes;
using Recist.Api.Tokens;
using Recist.Pipeline;

namespace Recist.Api;

/// <summary>The table of all routes. A head maps each; none has another way in than <see cref="ApiDoor"/>.</summary>
public sealed class ApiRoutes
{
    private const Role Senders = Role.Clinician | Role.ClinicAdmin | Role.Uploader;
    private const Role Deciders = Role.Clinician | Role.ClinicAdmin;
    private static readonly string[] Get = ["GET"];
    private static readonly string[] Post = ["POST"];
    private readonly Dictionary<string, ApiAddress> _byName;

    /// <summary>The routes over the pipeline's handlers.</summary>
    public ApiRoutes(
        ReceiveUpload receive, UploadQueries uploadQueries, WithdrawUpload withdraw, WithdrawVisit withdrawVisit,
        ReportQueries reportQueries, SignReport sign,
        ReleaseReport release, WriteNote note, PatientSignIns signIns, SummaryQueries summaries, WriteWeeklySummary write, ClinicAdministration clinics,
        IReadiness readiness, PeopleHandlers people, IReadOnlyList<TrustedIssuer> issuers, TimeProvider clock)
    {
        var upload = new UploadRoutes(receive, uploadQueries, withdraw, clock);
        var report = new ReportRoutes(reportQueries, sign, release, note, signIns);
        var patientSignIn = new PatientSignInRoutes(signIns, issuers);
        var visit = new VisitRoutes(withdrawVisit);
        var weekly = new WeeklyRoutes(summaries, write);
        var clinic = new ClinicRoutes(clinics);
        var person = new PeopleRoutes(people);
        var invitation = new InvitationRoutes(people);
        var me = new MeRoutes(people, clinics);
        var operated = new OperatorRoutes(people, issuers);
        var health = new HealthRoutes(readiness);
        All =
        [
            new("uploads", Get, "uploads", Senders, upload.ListAsync),
            new("upload", Post, "uploads", Senders, upload.UploadAsync),
            new("upload-status", Get, "uploads/{upload}", Senders, upload.StatusAsync),
            new("receipt", Get, "uploads/{upload}/receipt", Senders, upload.ReceiptAsync),
            new("receipt-errors", Get, "uploads/{upload}/errors", Senders, upload.ErrorsAsync),
            new("withdraw", Post, "uploads/{upload}/withdraw", Deciders, upload.WithdrawAsync),
            new("patients", Get, "patients", Role.Clinician, report.PatientsAsync),
            new("patient-search", Post, "patients/search", Role.Clinician, report.FindPatientAsync),
            new("patient-reports", Get, "patients/{patient}/reports", Role.Clinician, report.OfPatientAsync),
            new("visit-withdraw", Post, "patients/{patient}/visits/withdraw", Deciders, visit.WithdrawAsync),
            new("patient-sign-in", Post, "patients/{patient}/sign-in", Deciders, patientSignIn.LinkAsync),
            new("patient-sign-in-remove", ["DELETE"], "patients/{patient}/sign-in", Deciders, patientSignIn.UnlinkAsync),
            new("my-reports", Get, "me/reports", Role.Patient, report.MineAsync),
            new("report", Get, "reports/{report}/pdf", Role.Clinician | Role.Patient, report.PdfAsync),
            new("sign", Post, "reports/{report}/sign", Role.Clinician, report.SignAsync),
            new("release", Post, "reports/{report}/release", Role.Clinician, report.ReleaseAsync),
            new("note", Post, "reports/{report}/note", Role.Clinician, report.NoteAsync),
            new("note-remove", ["DELETE"], "reports/{report}/note", Role.Clinician, report.RemoveNoteAsync),
            new("weekly-file", Get, "weekly/{week}/{file}", Deciders, weekly.FileAsync),
            new("weekly-write", Post, "weekly/{week}", Deciders, weekly.WriteAsync),
            new("clinic", Get, "clinic", Senders, clinic.ShowAsync),
            new("clinic-change", ["PUT"], "clinic", Role.ClinicAdmin, clinic.ChangeAsync),
            new("clinics", Get, "clinics", Role.Operator, operated.ListAsync),
            new("clinics-show", Get, "clinics/{clinic}", Role.Operator, operated.ShowAsync),
            new("clinics-found", ["PUT"], "clinics/{clinic}", Role.Operator, operated.FoundAsync),
            new("clinics-invite", Post, "clinics/{clinic}/invitations", Role.Operator, operated.InviteAsync),
            new("people", Get, "people", Role.ClinicAdmin, person.ListAsync),
            new("people-change", ["PUT"], "people/{person}", Role.ClinicAdmin, person.ChangeAsync),
            new("people-remove", ["DELETE"], "people/{person}", Role.ClinicAdmin, person.RemoveAsync),
            new("invitations", Get, "invitations", Deciders, invitation.ListAsync),
            new("invite", Post, "invitations", Deciders, invitation.MakeAsync),
            new("invitation-withdraw", ["DELETE"], "invitations/{invitation}", Deciders, invitation.WithdrawAsync),
            new("me", Get, "me", RoleWords.All, me.ShowAsync) { ForEverySignIn = true },
            new("my-invitation", Post, "me/invitation", RoleWords.All, me.AcceptAsync) { ForEverySignIn = true },
            new("health", Get, "health", Role.None, HealthRoutes.LiveAsync),
            new("ready", Get, "ready", Role.None, health.ReadyAsync),
        ];
        var known = new KnownClinics(clinics);
        All = [.. All.Select(known.Guard)];
        Addresses = [.. All.GroupBy(route => route.Pattern).Select(group => new ApiAddress(group.First().Name, group.Key, [.. group]))];
        _byName = Addresses.ToDictionary(address => address.Name);
    }

    /// <summary>All routes.</summary>
    public IReadOnlyList<ApiRoute> All { get; }

    /// <summary>The routes by address; each address has the name of its first route.</summary>
    public IReadOnlyList<ApiAddress> Addresses { get; }

    /// <summary>The address of a name.</summary>
    /// <exception cref="KeyNotFoundException">There is no such address.</exception>
    public ApiAddress this[string name] => _byName[name];
}
