using Recist.Reports.Document;
using Recist.Reports.Words;

namespace Recist.Reports.Content.Clinician;

/// <summary>Block M: who signed which draft, or lines to sign on.</summary>
internal static class SignatureBlock
{
    public static IEnumerable<Block> Of(CourseView view)
    {
        // Before the signature, so that no page holds this one line alone.
        yield return new Paragraph(Run.Muted(ClinicianWords.Disclaimer));
        yield return new Heading(2, ClinicianWords.SignatureHeading);
        if (view.Facts.SignOff is not { } sign)
        {
            yield return new SignatureLines(ClinicianWords.SignatureLabels);
        }
        else
        {
            yield return new KeyValues(
            [
                new(ClinicianWords.SignedName, Run.Strong(sign.PrintedName)),
                new(ClinicianWords.SignedRole, sign.Role),
                new(ClinicianWords.SignedMeaning, sign.Meaning),
                new(ClinicianWords.SignedAt, Notation.Of(view.Facts.Clinic).Time(sign.At)),
                new(ClinicianWords.SignedDraft, ProvenanceBlock.Halves(sign.DraftSha256)),
            ])
            { PairsPerLine = 1 };
            if (sign.IsReprint)
            {
                yield return new Paragraph(ClinicianWords.Reprint(Notation.Of(view.Facts.Clinic).Time(sign.At)));
            }
        }
    }
}
