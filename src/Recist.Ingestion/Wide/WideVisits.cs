using System.Text.RegularExpressions;

namespace Recist.Ingestion;

/// <summary>Finds the columns of a wide table that are visits, and complains of every column whose values would be lost.</summary>
/// <param name="table">The wide table.</param>
/// <param name="settings">What is declared about values.</param>
/// <param name="log">Takes complaints.</param>
internal sealed partial class WideVisits(Table table, ReadingSettings settings, ComplaintLog log)
{
    private bool sound = true;

    /// <summary>The visits by position, or null with complaints.</summary>
    public List<WideVisit>? Read()
    {
        var hasUnit = table.Headings.Any(h => TemplateColumns.Find(h) == "unit");
        var visits = new List<WideVisit>();
        for (var i = 0; i < table.Headings.Length; i++)
        {
            var heading = table.Headings[i];
            if (TemplateColumns.Column(heading) is { IsOfLesion: true })
            {
                continue;
            }

            if (VisitHeading.Read(heading, settings.DatePattern) is { } read)
            {
                if (Day(heading, read) is { } day)
                {
                    TellTime(heading, read);
                    visits.Add(new WideVisit(i, read with { Date = day.Text }));
                    Unit(i, read, hasUnit);
                }
            }
            else if (VisitHeading.LooksDated(heading))
            {
                Refuse(Codes.DateFormat, heading, "The date of this heading cannot be read without guessing.", $"Write 2025-02-17, Week 6 2025-02-17 or 2025-02-17 (Week 6), or declare the date order of your files {Declare.DateOrder}.");
            }
            else
            {
                Undated(i, heading);
            }
        }

        foreach (var twice in visits.GroupBy(v => v.Heading.Date).Where(g => g.Count() > 1))
        {
            Refuse(Codes.ColumnDuplicate, table.Headings[twice.Last().Column], "Two headings have the same date.", "Join the two columns, or correct the date.");
        }

        if (sound && visits.Count == 0)
        {
            Refuse(Codes.ColumnMissing, null, "No heading has the date of a visit.", $"Type the scan date over \"{WideColumns.Placeholder}1\", such as 2025-01-06.");
        }

        return sound ? visits : null;
    }

    private ScanDate? Day(string heading, VisitHeading read) =>
        DateText.Read(read.Date, null, settings.LatestDay, mayBePartial: false, (code, problem, fix, _) => Refuse(code, heading, problem, fix), lost: null);

    private void TellTime(string heading, VisitHeading read)
    {
        if (read.HasTime)
        {
            log.Lost(Codes.TimeDropped, table.At(table.HeadingLine, heading), heading);
        }
    }

    private void Unit(int column, VisitHeading read, bool hasUnit)
    {
        if (read.Unit is null && !hasUnit && settings.DeclaredUnit is null && table.Rows.Exists(r => r.Cells[column].Any(char.IsDigit)))
        {
            Refuse(Codes.UnitUnknown, table.Headings[column], "The sizes of this column have no unit.", $"Write (mm) or (cm) at the end of the heading, add a column \"unit\", or declare the unit of your files {Declare.Unit}.");
        }
    }

    /// <summary>Without a date nothing of a column can be read. Where it may hold measurements that is a loss, and nobody must overlook it.</summary>
    private void Undated(int column, string heading)
    {
        if (OtherColumns.Refuse(table, column, settings, log))
        {
            sound = false;
        }
        else if (table.Rows.Exists(r => IsMeasurement(r.Cells[column])))
        {
            Refuse(Codes.ValueMissing, heading.Length > 0 ? heading : "column " + CellRange.Letters(column), "The heading of this column has no date, and the column holds measurements.", "Write the scan date into the heading, such as Week 6 2025-02-17, or take the column out where it is no visit.");
        }
        else if (heading.Length > 0 ? !WideColumns.IsPlaceholder(heading) : table.Rows.Exists(r => r.Cells[column].Length > 0))
        {
            log.Warn(Codes.ColumnIgnored, null, table.At(table.HeadingLine, heading), heading, "This column is not one of the template's and was not read.", "Rename it if it holds a value of the template.");
        }
    }

    /// <summary>True for a text that may be a size or a finding, in whatever spelling.</summary>
    internal static bool IsMeasurement(string text) => !MissingText.Is(text)
        && (IsWord(text) || WideCell.Of(text) is var cell && (cell.MergedInto.Length > 0 || IsWord(cell.Word)) || Number().IsMatch(text));

    // Also in a spelling that no size has: <5, ~ 12, (12), ca. 12, about 9 mm.
    [GeneratedRegex(@"^\W*(?:(?:ca|circa|approx|approximately|about)\b\W*)?\d|\d\s?(?:mm|cm)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Number();

    private static bool IsWord(string text) => text.Length > 0
        && (Vocabularies.State.Loose(text) is not null || Vocabularies.NonTarget.Loose(text) is not null || Vocabularies.NewLesion.Loose(text) is not null);

    private void Refuse(string code, string? heading, string problem, string fix)
    {
        sound = false;
        log.Refuse(code, table.At(table.HeadingLine, heading), heading, problem, fix);
    }
}
