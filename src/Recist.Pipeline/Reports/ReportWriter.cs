using Recist.Reports.Content;
using Recist.Reports.Document;
using Recist.Reports.Fonts;

namespace Recist.Pipeline;

/// <summary>Makes one PDF: the hash of its inputs names its blob, so that the same inputs never make two.</summary>
public sealed class ReportWriter(IBlobs blobs, IReportRenderer renderer, TimeProvider time)
{
    /// <summary>Writes the PDF, unless it is there, and describes it. The caller points to it afterwards.</summary>
    internal async Task<WrittenReport> WriteAsync(
        TimelineId timeline, Edition edition, int version, ReportDraft draft, ReportFacts facts, CancellationToken cancellationToken)
    {
        var assessed = draft.Course.InputsHash;
        var inputs = Inputs(timeline, edition, draft, facts);
        var printed = "R-" + inputs[..16].ToUpperInvariant();
        var path = BlobPath.Report(timeline, edition, inputs);
        var bytes = await blobs.ReadAsync(path, cancellationToken) ?? await RenderAsync(path, edition, facts with { ReportId = printed }, cancellationToken);
        var visit = facts.Record.Visits[^1].Visit;
        return new(
            edition, version, inputs, Sha256Hex.Of(bytes.Span), assessed, draft.Content.Of(edition), printed, visit.Label, visit.Date.Text,
            ReportSays.All(draft.Shown.Reader, draft.Content))
        {
            HasSignature = facts.SignOff is not null,
            WrittenUtc = time.GetUtcNow(),
        };
    }

    /// <summary>Hash of everything that an edition is made from.</summary>
    internal string Inputs(TimelineId timeline, Edition edition, ReportDraft draft, ReportFacts facts) => Sha256Hex.Of(StoredJson.Write(new
    {
        Timeline = timeline.ToString(),
        Edition = edition,
        Engine = renderer.Name,
        Assessed = draft.Course.InputsHash,

        // What it says, so that other words or other rules never find the bytes of an earlier PDF under their name.
        Content = draft.Content.Of(edition),
        Read = facts.Record.History.Reader,
        facts.ReadRule,
        facts.Clinic,
        facts.Person,
        facts.Plan,
        facts.Treatment,
        facts.Notes,
        facts.SignOff,
        facts.Corrections,
        facts.Supersedes,

        // Left out where they are null, so that no other report is printed anew.
        Fonts = Printable.DeclaredFonts,
        NoteToPatient = edition == Edition.Patient ? facts.NoteToPatient : null,
    }));

    private async Task<ReadOnlyMemory<byte>> RenderAsync(BlobPath path, Edition edition, ReportFacts facts, CancellationToken cancellationToken)
    {
        using var pdf = new MemoryStream();
        renderer.Render(edition == Edition.Clinician ? ClinicianReport.Compose(facts) : PatientReport.Compose(facts), pdf);
        await blobs.AddAsync(path, pdf.GetBuffer().AsMemory(0, (int)pdf.Length), "application/pdf", cancellationToken);

        // Another handler may have been first: what is there counts.
        return await blobs.ReadAsync(path, cancellationToken) ?? throw new InvalidOperationException("A report vanished while it was written.");
    }
}
