using System.Globalization;

namespace Recist.Reports.Words;

/// <summary>The pieces of a sentence in which the criteria differ: what is summed, how much growth counts, which words a response has.</summary>
internal readonly struct CriteriaWords(ResponseOptions options)
{
    /// <summary>What is compared: by mRECIST the viable parts, by imRECIST the new lesions that joined as well.</summary>
    public string Sum => options.Criteria switch
    {
        Criteria.MRecistHcc => "sum (viable diameters in the liver)",
        Criteria.ImRecist => "sum, measurable new lesions included,",
        _ => "sum",
    };

    /// <summary>"20% and 5 mm", or "20%" where the criteria ask for no millimetres.</summary>
    public string Growth => GrowthWith(" and ");

    /// <summary>"20% and at least 5 mm", or "20%".</summary>
    public string LeastGrowth => GrowthWith(" and at least ");

    /// <summary>What a CR of the targets is.</summary>
    /// <param name="nodes">How many of the targets are nodes; null where it is not known.</param>
    /// <param name="targets">How many targets there are.</param>
    public string TargetsGone(decimal? nodes, int targets)
    {
        var gone = options.Criteria switch
        {
            Criteria.MRecistHcc => "all targets are gone or have no viable part left",
            Criteria.ImRecist => "all targets, and new lesions in the sum, are gone",
            _ => "all targets are gone",
        };
        return options.Criteria == Criteria.Recist10 || nodes == 0 ? gone
            : nodes == targets ? "all targets are nodes and below 10 mm"
            : gone.Replace("all targets", "all targets but nodes", StringComparison.Ordinal) + " and target nodes are below 10 mm";
    }

    /// <summary>The word of a progression that is dated back.</summary>
    public string ProgressionCode => (IsImmune ? OverallResponse.IUPD : OverallResponse.PD).Code();

    /// <summary>What unequivocal progression of non-targets lacks by imRECIST.</summary>
    public string NonTargetsAlone => options.Criteria == Criteria.ImRecist ? "; by imRECIST no progression by itself" : "";

    /// <summary>Progression that by iRECIST has yet to be confirmed.</summary>
    public string Progression => IsImmune ? "progression by RECIST 1.1" : "PD";

    /// <summary>The same at the head of a sentence.</summary>
    public string OverallProgression => IsImmune ? "Progression" : "Overall PD";

    public string Complete => IsImmune ? OverallResponse.ICR.Code() : OverallResponse.CR.Code();

    public string Partial => IsImmune ? OverallResponse.IPR.Code() : OverallResponse.PR.Code();

    /// <summary>Disease that is not measured and neither gone nor progressing.</summary>
    public string Neither => (IsImmune ? OverallResponse.NonICRNonIUPD : OverallResponse.NonCRNonPD).Code();

    /// <summary>The responses that are disease control.</summary>
    public string Controlled => IsImmune
        ? $"{Complete}, {Partial}, {OverallResponse.ISD.Code()} or {Neither}"
        : $"{Complete}, {Partial}, {OverallResponse.SD.Code()} or {Neither}";

    /// <summary>True where a response code is one of them.</summary>
    public bool IsControlled(string code) => Controlled.Split([", ", " or "], StringSplitOptions.None).Contains(code);

    /// <summary>When an iUPD is looked at again: from the option's days on, by 8 weeks.</summary>
    public string WhenToConfirm => options.IRecistConfirmMinDays switch
    {
        >= 56 => $"after {options.IRecistConfirmMinDays} days",
        var days when days % 7 == 0 => $"after {days / 7} to 8 weeks",
        var days => $"after {days} days to 8 weeks",
    };

    private bool IsImmune => options.Criteria == Criteria.IRecist;

    private string GrowthWith(string and) => SumLimits.LeastGrowth(options) is > 0 and var least
        ? $"20%{and}{least.ToString("0.####", CultureInfo.InvariantCulture)} mm"
        : "20%";
}
