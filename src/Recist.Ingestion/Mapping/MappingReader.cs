using System.Text.Json;

namespace Recist.Ingestion;

/// <summary>Reads a mapping document, strictly: a misspelt name must not lose a column.</summary>
internal static class MappingReader
{
    private static readonly Vocabulary<int> Units = new(("mm", 1), ("cm", 10));

    private static readonly Vocabulary<bool> Signs = new((".", true), (",", false));

    /// <summary>The mapping, or null with complaints.</summary>
    public static Mapping? Read(UploadedFile file, ComplaintLog log)
    {
        var own = new ComplaintLog();
        var mapping = TextDecoder.Decode(file, own) is { } text && new JsonParser(file.Name, text, own).Parse() is { } root && IsKnown(file, root, own)
            ? Read(root, file, own)
            : null;
        log.AddAll(own);
        return own.Refuses ? null : mapping;
    }

    private static bool IsKnown(UploadedFile file, JsonItem root, ComplaintLog log)
    {
        var format = root.Kind == JsonTokenType.StartObject ? root.Children.Find(c => c.Name == "format") : null;
        if (format?.Text == MappingDocument.Format)
        {
            return true;
        }

        log.Refuse(
            Codes.FormatVersion, new Place(file.Name, format?.Line, null, format?.Path), format?.Text, "This is not a mapping that this version reads.",
            $"Write \"format\": \"{MappingDocument.Format}\".");
        return false;
    }

    private static Mapping Read(JsonItem root, UploadedFile file, ComplaintLog log)
    {
        var document = new MemberReader(root, file.Name, ReadingSettings.Default, log);
        document.Item("format");
        var name = document.Required("name") ?? "";
        var match = Texts(document, "match");
        if (match.Count == 0)
        {
            document.Missing("match");
        }

        var unit = document.Word("unit", Units) is not null ? document.Item("unit")!.Text : null;
        var perVisit = Texts(document, "perVisit", MappingWords.OfVisit);
        var shared = RulePart.Read(document);
        var rules = new List<RowRule>();
        foreach (var item in document.Items("rows"))
        {
            if (document.Within(item) is { } row)
            {
                var part = RulePart.Read(row);
                var when = RulePart.When(row);
                row.End();
                rules.Add(RuleCheck.Joined(shared, part, when, unit, row, perVisit));
            }
        }

        if (document.Item("rows") is null)
        {
            rules.Add(RuleCheck.Joined(shared, RulePart.Nothing, null, unit, document, perVisit));
        }
        else
        {
            RuleCheck.NoFindings(shared, document);
        }

        ShortAxes.Read(document, rules);
        var mapping = new Mapping(file.Name, name, match, rules, perVisit, Texts(document, "ignore"))
        {
            DatePattern = Pattern(document),
            DayZero = document.Text("day0"),
            DecimalSign = document.Word("decimal", Signs) is { } point ? (point ? '.' : ',') : null,
            Readers = Texts(document, "readers"),
            Visits = Texts(document, "visits"),
            DateRow = RulePart.Rows(document, "dateRow") is { Count: 1 } dated && dated.First() is var (heading, texts) && texts is [var text] ? (heading, text) : null,
            Skipped = RulePart.Rows(document, "skip"),
        };
        document.End();
        RuleCheck.Whole(mapping, document);
        SidesCheck.Check(mapping, document);
        return mapping;
    }

    private static string? Pattern(MemberReader document)
    {
        if (document.Text("dates") is not { } pattern || MappedDatePattern.IsSound(pattern))
        {
            return document.Text("dates");
        }

        document.Complain(document.Item("dates")!)(Codes.ValueUnknown, "This is not a date pattern.", $"Write {MappedDatePattern.Listed}.");
        return null;
    }

    /// <summary>The texts of an array; only words of the list where one is given.</summary>
    private static List<string> Texts(MemberReader document, string name, string[]? words = null)
    {
        var texts = new List<string>();
        foreach (var item in document.Items(name))
        {
            if (item.Kind != JsonTokenType.String)
            {
                document.Complain(item)(Codes.MemberType, "This must be a text.", "Write a heading in quotes.");
            }
            else if (words is not null && !words.Contains(item.Text))
            {
                document.Complain(item)(Codes.ValueUnknown, "This heading cannot stand here.", $"Use one of: {string.Join(", ", words)}.");
            }
            else
            {
                texts.Add(item.Text.Trim());
            }
        }

        return texts;
    }
}
