namespace Recist.Ingestion;

/// <summary>One entry of <c>lesions</c>.</summary>
internal static class LesionReader
{
    /// <summary>The lesion, or null with complaints.</summary>
    public static Lesion? Read(MemberReader lesion)
    {
        var id = lesion.Required("id");
        var role = lesion.Word("role", Vocabularies.Role);
        if (lesion.Item("role") is null)
        {
            lesion.Missing("role");
        }

        var organ = lesion.Text("organ");
        var site = lesion.Text("site");
        var read = new Lesion(
            id ?? "",
            role ?? LesionRole.Target,
            organ,
            site,
            lesion.Flag("node") ?? Organs.IsNode(organ, site),
            AtBaseline(lesion),
            lesion.Word("newKind", Vocabularies.NewKind));
        lesion.End();
        return id is null || role is null ? null : read;
    }

    private static LesionBaseline? AtBaseline(MemberReader lesion)
    {
        var read = new LesionBaseline
        {
            Longest = lesion.Millimetres("longestMm"),
            ShortAxis = lesion.Millimetres("shortAxisMm"),
            Viable = lesion.Millimetres("viableMm"),
            Modality = lesion.Word("modality", Vocabularies.Modality),
            Slice = lesion.Millimetres("sliceMm"),
            Superficial = lesion.Flag("superficial") ?? false,
            Bone = lesion.Word("bone", Vocabularies.Bone),
            SimpleCyst = lesion.Flag("simpleCyst") ?? false,
            CysticMetastasis = lesion.Flag("cysticMetastasis") ?? false,
            PriorLocalTherapy = lesion.Flag("priorLocalTherapy") ?? false,
            ProgressedSince = lesion.Flag("progressedSince") ?? false,
            TrulyNonMeasurable = lesion.Flag("trulyNonMeasurable") ?? false,
            Spiral = lesion.Flag("spiral") ?? false,
            Intrahepatic = lesion.Flag("intrahepatic"),
            ArterialEnhancement = lesion.Flag("arterialEnhancement"),
            PortaHepatis = lesion.Flag("portaHepatis") ?? false,
        };
        return read == new LesionBaseline() ? null : read;
    }
}
