namespace Recist.Ingestion;

/// <summary>The table of a file for which a mapping is proposed: the sheet and the row of headings of which most are known.</summary>
internal static class SuggestedTable
{
    private const int LeastKnown = 3;

    /// <summary>The table; null with complaints.</summary>
    public static Table? Find(UploadedFile file, ReadingSettings settings, ComplaintLog log)
    {
        if (Sniffer.KindOf(file.Content.Span) == FileKind.Workbook)
        {
            return OfWorkbook(file, settings, log);
        }

        return TableFile.Read(file, settings, log, TableFile.FormOf(file) == "csv" ? Best(TextHeadings.All(file))?.Place : null);
    }

    private static Table? OfWorkbook(UploadedFile file, ReadingSettings settings, ComplaintLog log)
    {
        var found = XlsxReader.Look(file, settings, log).Where(s => s.Rows.Count > 1)
            .Select(s => (Sheet: s, Best: Best([.. SheetHeadings.All(s)]))).Where(s => s.Best is not null).OrderByDescending(s => s.Best!.Value.Score).ToList();
        if (found.Count == 0)
        {
            log.Refuse(
                Codes.NotAMeasurementFile, new Place(file.Name), null, "No sheet of the workbook has a row of headings of which two are known, in its first 50 rows.",
                "Write headings such as Patient, Date, Lesion and Size above the columns, and try again.");
            return null;
        }

        var (sheet, best) = found[0];
        if (sheet.HiddenRows.Where(r => r > sheet.Rows[best!.Value.Place.Last].Number).ToList() is { Count: > 0 } hidden)
        {
            log.Warn(
                Codes.MappingQuestion, null, new Place(file.Name, hidden[0]) { Sheet = sheet.Name }, null, $"Rows of this sheet are hidden: {string.Join(", ", hidden.Take(12))}. Are they to be read?",
                "If not, delete them, or name them in \"skip\" of the mapping by what stands in one of their cells.");
        }

        foreach (var other in found.Skip(1).Where(o => !o.Best!.Value.Place.Headings.SequenceEqual(best!.Value.Place.Headings, StringComparer.OrdinalIgnoreCase)))
        {
            log.Warn(
                Codes.MappingQuestion, null, new Place(file.Name) { Sheet = other.Sheet.Name }, null, "This sheet has other headings than the one that the mapping is for.", "Where it holds measurements too, save it as a file of its own and suggest a mapping for it.");
        }

        // The words of every sheet that the mapping will read need a meaning, not those of the first alone.
        var table = new MappedSheet(file.Name, sheet, best!.Value.Place, settings, log).Read(null);
        foreach (var (other, at) in found.Skip(1).Select(o => (o.Sheet, o.Best!.Value.Place)).Where(o => o.Place.Headings.SequenceEqual(best!.Value.Place.Headings, StringComparer.OrdinalIgnoreCase)))
        {
            var rows = new MappedSheet(file.Name, other, at, settings, log).Read(null)?.Rows ?? [];
            table?.Rows.AddRange(rows.Where(r => r.Cells.Length == table.Headings.Length));
        }

        return table;
    }

    /// <summary>The place whose headings are known best; null where hardly any is known.</summary>
    private static (HeadingPlace Place, int Score)? Best(IReadOnlyList<HeadingPlace> places)
    {
        var best = places.Where(IsHeading).Select(p => (Place: p, Score: Score(p))).OrderByDescending(p => p.Score).FirstOrDefault();
        return best.Score >= LeastKnown ? best : null;
    }

    /// <summary>A row of numbers is no heading.</summary>
    private static bool IsHeading(HeadingPlace place) => !place.Lower.Any(MixedColumn.IsNumber)
        && !place.Headings.Any(MixedColumn.IsNumber) && place.Headings.Where(h => h.Length > 0).GroupBy(h => h, StringComparer.OrdinalIgnoreCase).All(g => g.Count() == 1);

    private static int Score(HeadingPlace place) =>
        (2 * KnownHeadings.Known(place.Headings).Select(k => k.Meaning).Distinct().Count()) - place.Headings.Count(h => h.Length == 0) + (SideGuess.Readers(place.Headings) is not null ? 3 : SideGuess.Visits(place.Headings) is not null ? 1 : 0) - (2 * place.Covered);
}
