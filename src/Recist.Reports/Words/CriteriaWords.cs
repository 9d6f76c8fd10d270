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
    public string TargetsGone => options.Criteria switch
    {
        Criteria.MRecistHcc => "no target has a viable part left and target nodes are below 10 mm",
        Criteria.Recist10 => "all targets are gone, nodes too",
        Criteria.ImRecist => "all targets and the new lesions that joined the sum are gone, nodes are below 10 mm",
        _ => "all targets are gone and target nodes are below 10 mm",
    };

    /// <summary>The limit of a node that is no target; RECIST 1.0 has none.</summary>
    public string NodesNormal => HasNodeLimit ? "nodes below 10 mm, " : "";

    /// <summary>True where a node is normal below 10 mm; RECIST 1.0 treats it as any other lesion.</summary>
    public bool HasNodeLimit => options.Criteria != Criteria.Recist10;

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
