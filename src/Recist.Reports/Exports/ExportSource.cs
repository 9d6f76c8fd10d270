using System.Collections.Immutable;

namespace Recist.Reports.Exports;

/// <summary>One reader's record as all export tables see it: the same history judged with and without confirmation.</summary>
internal sealed class ExportSource
{
    private ExportSource(Assessment assessment)
    {
        Assessment = assessment;
        var history = assessment.History;
        Unconfirmed = Judged(assessment, confirmed: false);
        Confirmed = Judged(assessment, confirmed: true);
        Reader = ReaderColumns.Of(history.Reader);
        Reference = history.Dates.Reference ?? Start;
        Rows = ResponseRow.Of(assessment, Start is { } start && Reference is { } reference && start > reference ? Start : Reference);
    }

    public Assessment Assessment { get; }

    /// <summary>By the best response that needs no second assessment.</summary>
    public Assessment Unconfirmed { get; }

    /// <summary>By the best response that needs one.</summary>
    public Assessment Confirmed { get; }

    public ReaderColumns Reader { get; }

    /// <summary>Where time to event begins; without a date and a baseline the first visit.</summary>
    public ScanDate? Start => Assessment.History.Dates.Start
        ?? (Assessment.Visits.FirstOrDefault(v => v.Visit.IsBaseline) ?? Assessment.Visits.FirstOrDefault())?.Visit.Date;

    /// <summary>RANDDT: where the minimum duration of stable disease counts from.</summary>
    public ScanDate? Reference { get; }

    public string Criteria => Assessment.History.Options.Criteria.Code();

    /// <summary>The overall responses after baseline with their analysis flags.</summary>
    public ImmutableArray<ResponseRow> Rows { get; }

    /// <summary>The records, ordered by study, patient, course and reader, so that the order of files does not matter.</summary>
    public static ImmutableArray<ExportSource> Of(IEnumerable<Assessment> assessments) =>
    [
        .. assessments
            .OrderBy(a => a.History.Study, StringComparer.Ordinal).ThenBy(a => a.History.Patient, StringComparer.Ordinal)
            .ThenBy(a => a.History.Course, StringComparer.Ordinal).ThenBy(a => a.History.Reader, StringComparer.Ordinal)
            .Select(a => new ExportSource(a)),
    ];

    private static Assessment Judged(Assessment assessment, bool confirmed) => assessment.History.Options.ConfirmationRequired == confirmed ? assessment
        : ResponseAssessor.Assess(assessment.History with { Options = assessment.History.Options with { ConfirmationRequired = confirmed } });
}
