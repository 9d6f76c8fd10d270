using Recist.Ingestion;

namespace Recist.Tests.Readers;

/// <summary>Words of a heading beside name, role and unit say where the lesion is; none is dropped.</summary>
public class HeadingRestTests
{
    [Theory]
    [InlineData("T1 liver (mm)", "size_mm", "liver")]
    [InlineData("T2 axillary LN (mm)", "size_mm", "axillary LN")]
    [InlineData("T2 LN short axis (mm)", "size_mm", "LN")]
    [InlineData("Zielläsion 2 Lymphknoten axillär (mm)", "size_mm", "Lymphknoten axillär")]
    [InlineData("Target lesion 3 - iliac node, mm", "size_mm", "iliac node")]
    [InlineData("Cible 2 adénopathie médiastinale (cm)", "size_cm", "adénopathie médiastinale")]
    [InlineData("Diana 1 hígado (mm)", "size_mm", "hígado")]
    [InlineData("T2 liver segment 7 (mm)", "size_mm", "liver segment 7")]
    [InlineData("Lymph node target 2 (mm)", "size_mm", "Lymph node")]
    [InlineData("NT1 ascites {reader}", "status", "ascites")]
    [InlineData("Nicht-Zielläsion Aszites", "status", "Aszites")]
    [InlineData("tl{n}_mm", "size_mm", null)]
    [InlineData("tl{n}_diam", "size", null)]
    [InlineData("TL1 organ", "organ", null)]
    [InlineData("ntl1_status", "status", null)]
    [InlineData("New lesion", "status", null)]
    [InlineData("Diana 1 (mm)", "size_mm", null)]
    [InlineData("{reader} T1 longest diameter", "size", null)]
    public void What_is_left_of_a_heading_is_the_place(string heading, string canonical, string? rest) => Assert.Equal(rest, HeadingRest.Of(heading, canonical));

    [Theory]
    [InlineData("Pt No,Visit,Scan Date,T1 liver (mm),T2 axillary LN (mm),NT1 ascites,New lesion\n201,Baseline,2026-01-20,30,20,present,no\n201,Week 6,2026-03-03,0,8,absent,no\n")]
    [InlineData("Pt No,Visit,Scan Date,T1 liver (mm),T2 LN short axis (mm),NT1 ascites,New lesion\n201,Baseline,2026-01-20,30,20,present,no\n201,Week 6,2026-03-03,0,8,absent,no\n")]
    [InlineData("Pt No;Datum;Zielläsion 1 Leber (mm);Zielläsion 2 Lymphknoten axillär (mm);Neue Läsion\n201;2026-01-20;30,0;20,0;nein\n201;2026-03-03;0;8,0;nein\n")]
    [InlineData("Patient,Date,Target 1 lung mm,Target 2 inguinal lymph node mm\n201,2026-01-20,30,20\n201,2026-03-03,0,8\n")]
    [InlineData("Patient;Date;Cible 1 foie (mm);Cible 2 ganglion axillaire (mm)\n201;2026-01-20;30;20\n201;2026-03-03;0;8\n")]
    public void A_node_that_only_a_heading_names_is_a_node(string table)
    {
        var suggested = Suggested.For(table);
        Assert.True(suggested.IsWhole, suggested.Mapping.ToJsonString());
        Assert.Equal("201: 2026-01-20 50 -, 2026-03-03 8 CR", suggested.Responses());
    }
}
