using System.Xml;

namespace Recist.Ingestion;

/// <summary>What the workbook's main part says: its sheets in their order, and how days are counted.</summary>
internal sealed class XlsxWorkbook
{
    /// <summary>The main part.</summary>
    public const string Part = "xl/workbook.xml";

    private const string Relations = "xl/_rels/workbook.xml.rels";

    /// <summary>Sheets that hold no cells to be read, by the id of their relationship.</summary>
    private readonly HashSet<string> others = new(StringComparer.Ordinal);

    /// <summary>Sheets in the order of their tabs.</summary>
    public List<SheetPart> Sheets { get; } = [];

    /// <summary>True where day 0 is 1904-01-01, as old Macs had it.</summary>
    public bool From1904 { get; private set; }

    /// <summary>Part of the shared texts; null where there is none.</summary>
    public string? Texts { get; private set; }

    /// <summary>Part of the formats; null where there is none.</summary>
    public string? Formats { get; private set; }

    /// <summary>Reads the main part.</summary>
    public static XlsxWorkbook Read(XlsxPackage package)
    {
        var workbook = new XlsxWorkbook();
        var relations = workbook.ReadRelations(package);
        using var xml = package.Xml(Part);
        foreach (var name in XmlWalk.Elements(xml))
        {
            if (name == "workbookPr")
            {
                workbook.From1904 = XmlWalk.Flag(xml, "date1904");
            }
            else if (name == "sheet" && xml.GetAttribute("name") is { } sheet)
            {
                var isHidden = xml.GetAttribute("state") is "hidden" or "veryHidden";
                var id = XmlWalk.Id(xml) ?? "";
                var part = relations.GetValueOrDefault(id);
                if (!isHidden && !workbook.others.Contains(id) && !package.Has(part ?? ""))
                {
                    throw XlsxDamage.Damaged(); // A sheet that is seen and cannot be found may hold measurements.
                }

                workbook.Sheets.Add(new SheetPart(sheet, isHidden, package.Has(part ?? "") ? part : null));
            }
        }

        return workbook;
    }

    private Dictionary<string, string> ReadRelations(XlsxPackage package)
    {
        var sheets = new Dictionary<string, string>(StringComparer.Ordinal);
        using var xml = package.Xml(Relations);
        foreach (var name in XmlWalk.Elements(xml))
        {
            if (name != "Relationship" || xml.GetAttribute("TargetMode") == "External" || xml.GetAttribute("Target") is not { } target)
            {
                continue;
            }

            var part = PartAt(target);
            switch (Kind(xml))
            {
                case "worksheet" when xml.GetAttribute("Id") is { } id:
                    sheets.TryAdd(id, part);
                    break;
                case "sharedStrings":
                    Texts = part;
                    break;
                case "styles":
                    Formats = part;
                    break;
                case "chartsheet" or "dialogsheet" or "xlMacrosheet" or "xlIntlMacrosheet" when xml.GetAttribute("Id") is { } other:
                    others.Add(other);
                    break;
                default:
                    break;
            }
        }

        return sheets;
    }

    /// <summary>Name of the part at the end of a path from the main part.</summary>
    private static string PartAt(string target)
    {
        var steps = new List<string>(target.StartsWith('/') ? [] : ["xl"]);
        foreach (var step in target.Split('/'))
        {
            if (step == ".." && steps.Count > 0)
            {
                steps.RemoveAt(steps.Count - 1);
            }
            else if (step is not ("" or "." or ".."))
            {
                steps.Add(step);
            }
        }

        return string.Join('/', steps);
    }

    /// <summary>The last word of a relationship's type; the strict form has another beginning.</summary>
    private static string? Kind(XmlReader xml) => xml.GetAttribute("Type") is { } type ? type[(type.LastIndexOf('/') + 1)..] : null;
}
