namespace Recist.Ingestion;

/// <summary>One entry of <c>newLesions</c>.</summary>
internal static class NewLesionReader
{
    private static readonly Vocabulary<bool> None = new(("negative", true), ("positive", true), ("none", false));

    /// <summary>The finding, or null with complaints.</summary>
    public static NewLesionFinding? Read(MemberReader finding, HashSet<string> nodes)
    {
        var id = finding.Required("id");
        var status = finding.Word("status", Vocabularies.NewLesion);
        if (finding.Item("status") is null)
        {
            finding.Missing("status");
        }

        var organ = finding.Text("organ");
        var shortAxis = finding.Millimetres("shortAxisAtBaselineMm");
        var read = new NewLesionFinding(id ?? "", status ?? default)
        {
            Organ = organ,
            IsNode = shortAxis is not null || Organs.IsNode(organ) || nodes.Contains(id ?? ""),
            Basis = finding.Text("basis"),
            Diameter = finding.Millimetres("mm"),
            DiameterText = finding.Item("mm")?.Text,
            DiameterSource = finding.Item("mm") is { } size ? finding.PlaceOf(size).Cell : null,
            RegionImagedAtBaseline = finding.Flag("regionImagedAtBaseline"),
            ShortAxisAtBaseline = shortAxis,
            Change = finding.Word("change", Vocabularies.Change),
            Pet = finding.Within("pet") is { } pet ? Pet(pet) : null,
            Comment = finding.Text("comment", IdText.LongestText),
            Text = finding.Item("status")?.Text,
            Source = (finding.Item("status") is { } said ? finding.PlaceOf(said) : finding.Place).Cell,
        };
        if (status == NewLesionStatus.PerPet && finding.Item("pet") is null)
        {
            finding.Missing("pet");
        }

        finding.End();
        return id is null || status is null ? null : read;
    }

    private static PetFinding? Pet(MemberReader pet)
    {
        var said = pet.Word("baseline", None);
        var baseline = said == true ? pet.Word("baseline", Vocabularies.Pet) : null;
        var followUp = pet.Word("followUp", Vocabularies.Pet);
        if (pet.Item("followUp") is null)
        {
            pet.Missing("followUp");
        }

        var read = new PetFinding(baseline, followUp ?? default, pet.Word("ctCorrelate", Vocabularies.Ct));
        pet.End();
        return followUp is null ? null : read;
    }
}
