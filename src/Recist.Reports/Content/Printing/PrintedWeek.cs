namespace Recist.Reports.Content;

/// <summary>What a weekly summary is made from, with every uploaded text as it is printed.</summary>
internal static class PrintedWeek
{
    /// <summary>The facts of the week.</summary>
    public static WeeklyFacts Of(WeeklyFacts facts)
    {
        var forms = PrintedRecord.ForReports;
        return facts with
        {
            Clinic = PrintedFacts.Of(facts.Clinic),
            Results =
            [
                .. facts.Results.Select(r => r with
                {
                    Study = forms.Id(r.Study), Subject = forms.Id(r.Subject), Course = forms.Text(r.Course), Visit = forms.Text(r.Visit), Assessment = forms.Of(r.Assessment),
                }),
            ],
            Due = [.. facts.Due.Select(d => d with { Study = forms.Id(d.Study), Subject = forms.Id(d.Subject) })],
            Refused = [.. facts.Refused.Select(r => r with { File = forms.Text(r.File), First = forms.Text(r.First) })],
            Waiting = [.. facts.Waiting.Select(w => w with { Study = forms.Id(w.Study), Subject = forms.Id(w.Subject), Visit = forms.Text(w.Visit) })],
            ReaderDifferences =
            [
                .. facts.ReaderDifferences.Select(d => d with
                {
                    Study = forms.Id(d.Study), Subject = forms.Id(d.Subject), Visit = forms.Text(d.Visit), Responses = forms.Text(d.Responses),
                }),
            ],
        };
    }

    /// <summary>Whether anything of the week is printed by code points, so that the page says what they are.</summary>
    public static bool NamesCodePoints(WeeklyFacts facts) => LettersPrinted.Any(
        facts.Results.Select(r => r.Subject).Concat(facts.Results.Select(r => r.Study)).Concat(facts.Due.Select(d => d.Subject)).Concat(facts.Waiting.Select(w => w.Subject)),
        facts.Results.Select(r => r.Visit).Concat(facts.Refused.Select(r => r.File)).Concat(facts.Waiting.Select(w => w.Visit)));
}
