using System.Collections.Immutable;
using System.Globalization;
using Recist.Reports.Content;

namespace Recist.Reports.Words;

/// <summary>The facts of a reason as pieces of a sentence; a fact that is not there leaves its piece out. What the criteria in force compare stands in <see cref="CriteriaWords"/>.</summary>
internal readonly struct ReasonFacts(Reason reason, ResponseOptions options)
{
    private static readonly Notation Plain = new(DateStyle.Iso, '.');

    /// <summary>Ids of the lesions, joined by commas.</summary>
    public string Lesions => string.Join(", ", reason.Lesions);

    /// <summary>Ids of the lesions.</summary>
    public ImmutableArray<string> Ids => reason.Lesions;

    /// <summary>True where the reason names one lesion.</summary>
    public bool IsOfOne => reason.Lesions.Length == 1;

    /// <summary>The word for one lesion or for several.</summary>
    public string Verb(string one, string many) => IsOfOne ? one : many;

    /// <summary>How many lesions the reason names.</summary>
    public int Count => reason.Lesions.Length;

    /// <summary>The options in force.</summary>
    public ResponseOptions Options => options;

    /// <summary>" of T1, T2", or nothing.</summary>
    public string OfLesions => reason.Lesions.IsEmpty ? "" : " of " + Lesions;

    /// <summary>True where the reason has the fact.</summary>
    public bool Has(string name) => Find(name) is not null;

    /// <summary>The value as it is; a dash where it is missing.</summary>
    public string this[string name] => Find(name) ?? ClinicianWords.None;

    /// <summary>Exact millimetres with unit; a dash where missing.</summary>
    public string Mm(string name) => Find(name) is { } text ? Plain.Exact(Number(text)) + " mm" : ClinicianWords.None;

    /// <summary>The number of a fact; null where it is missing.</summary>
    public decimal? Value(string name) => Find(name) is { } text ? Number(text) : null;

    /// <summary>"1 day", "28 days"; a dash for a missing number.</summary>
    public string Days(string name) => this[name] + (this[name] == "1" ? " day" : " days");

    /// <summary>A signed percentage, kept on its own side of the limits of a sum; a dash where missing.</summary>
    public string Percent(string name) => Find(name) is { } text ? Percent(Number(text)) : ClinicianWords.None;

    /// <summary>The same of a number.</summary>
    public static string Percent(decimal percent) => Plain.Percent(percent, -30m, 20m);

    /// <summary>Signed millimetres with unit, kept on their own side of the limit.</summary>
    public static string Change(decimal millimetres, decimal limit) => Plain.Change(millimetres, limit) + " mm";

    /// <summary>All values of a fact that a reason has more than once.</summary>
    public string All(string name) => string.Join(", ", reason.Facts.Where(f => f.Name == name).Select(f => f.Value));

    /// <summary>The words of the criteria in force.</summary>
    public CriteriaWords In => new(options);

    /// <summary>" by RECIST 1.1 section 4.3.1": criteria and section that the rule rests on.</summary>
    public string BySource => " by " + GuidelineInForce.Of(reason.Rule, options.Criteria);

    /// <summary>A piece with the millimetres of a fact, or nothing where the fact is missing.</summary>
    public string IfMm(string name, string before, string after = "") => Find(name) is null ? "" : before + Mm(name) + after;

    /// <summary>A piece with a fact, or nothing where the fact is missing.</summary>
    public string If(string name, string before, string after = "") => Find(name) is { } text ? before + text + after : "";

    /// <summary>" (+36.5%)", or nothing.</summary>
    public string InBrackets(string name) => Find(name) is null ? "" : $" ({Percent(name)})";

    private string? Find(string name)
    {
        foreach (var fact in reason.Facts)
        {
            if (fact.Name == name)
            {
                return fact.Value;
            }
        }

        return null;
    }

    private static decimal Number(string text) => decimal.Parse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);
}
