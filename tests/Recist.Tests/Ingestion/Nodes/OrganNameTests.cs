using Recist.Ingestion;

namespace Recist.Tests.Readers;

/// <summary>Organs in the eight languages: none of them is told to be unusual.</summary>
public class OrganNameTests
{
    [Theory]
    [InlineData("liver", "liver; Leber; foie; hígado; fegato; fígado; lever; 肝; 肝脏; LEBER; Higado")]
    [InlineData("lung", "lung; Lunge; poumon; pulmón; polmone; pulmão; long; 肺; longen; poumons; pulmones")]
    [InlineData("brain", "brain; Gehirn; cerveau; cerebro; cervello; cérebro; hersenen; 脑")]
    [InlineData("bone", "bone; Knochen; os; hueso; osso; osso; bot; 骨; botten")]
    [InlineData("kidney", "kidney; Niere; rein; riñón; rene; rim; nier; 肾")]
    [InlineData("adrenal gland", "adrenal gland; Nebenniere; surrénale; glándula suprarrenal; surrene; suprarrenal; bijnier; 肾上腺")]
    [InlineData("spleen", "spleen; Milz; rate; bazo; milza; baço; milt; 脾")]
    [InlineData("pancreas", "pancreas; Bauchspeicheldrüse; pancréas; páncreas; pancreas; pâncreas; alvleesklier; 胰腺")]
    [InlineData("stomach", "stomach; Magen; estomac; estómago; stomaco; estômago; maag; 胃")]
    [InlineData("esophagus", "esophagus; Speiseröhre; œsophage; esófago; esofago; esôfago; slokdarm; 食管")]
    [InlineData("bladder", "bladder; Harnblase; vessie; vejiga; vescica; bexiga; blaas; 膀胱")]
    [InlineData("breast", "breast; Brust; sein; mama; mammella; mama; borst; 乳腺")]
    [InlineData("skin", "skin; Haut; peau; piel; pelle; pele; huid; 皮肤")]
    [InlineData("ovary", "ovary; Eierstock; ovaire; ovario; ovaio; ovário; eierstok; 卵巢")]
    [InlineData("prostate", "prostate; Prostata; prostate; próstata; prostata; próstata; prostaat; 前列腺")]
    [InlineData("pleura", "pleura; Rippenfell; plèvre; pleura; pleura; pleura; borstvlies; 胸膜")]
    [InlineData("peritoneum", "peritoneum; Bauchfell; péritoine; peritoneo; peritoneo; peritônio; buikvlies; 腹膜")]
    [InlineData("thyroid gland", "thyroid gland; Schilddrüse; thyroïde; tiroides; tiroide; tireoide; schildklier; 甲状腺")]
    [InlineData("soft tissue", "soft tissue; Weichteile; parties molles; partes blandas; tessuti molli; tecidos moles; weke delen; 软组织")]
    [InlineData("vertebra", "vertebra; Wirbelkörper; vertèbre; vértebra; vertebra; vértebra; wervel; 椎体")]
    [InlineData("liver", "Leber rechts; foie segment IV; lóbulo hepático derecho; lobe gauche du foie; fegato, segmento 8; linker Leberlappen; 左肝; 肝右叶")]
    [InlineData("lung", "rechte Lunge; Lunge links; poumon droit; pulmón izquierdo; polmone destro; pulmão esquerdo; linker long; 左肺上叶; 右肺")]
    public void A_name_of_an_organ_is_usual_in_each_language(string term, string words)
    {
        var known = words.Split(';', StringSplitOptions.TrimEntries);
        Assert.DoesNotContain(known, w => !OrganTerms.IsUsual(w));
        Assert.All(known, w => Assert.True(OrganNames.Term(w) is null || OrganNames.Term(w) == term, w));
        Assert.DoesNotContain(known, w => Organs.IsNode(w));
    }

    [Theory]
    [InlineData("Tisch")]
    [InlineData("leverage")]
    [InlineData("longissimus")]
    [InlineData("foo")]
    [InlineData("QX-17")]
    [InlineData("Region 3")]
    [InlineData("links")]
    [InlineData("左")]
    [InlineData("")]
    public void Another_word_is_none(string word)
    {
        Assert.Null(OrganNames.Term(word));
        Assert.False(OrganTerms.IsUsual(word));
    }

    [Theory]
    [InlineData("Knochen", true)]
    [InlineData("hueso", true)]
    [InlineData("Wirbelkörper", true)]
    [InlineData("肋骨", true)]
    [InlineData("Leber", false)]
    public void Bone_is_known_in_each_language(string organ, bool isBone) => Assert.Equal(isBone, OrganTerms.IsBone(organ));

    [Fact]
    public void No_word_stands_for_two_organs()
    {
        var words = OrganNames.All.SelectMany(a => a.Words.Split(';', StringSplitOptions.TrimEntries).Select(w => (Word: PlainText.Of(w), a.Term))).Distinct();
        Assert.Empty(words.GroupBy(w => w.Word).Where(g => g.Count() > 1).Select(g => g.Key));
    }

    [Fact]
    public void Every_term_is_one_of_the_usual_ones() => Assert.Empty(OrganNames.All.Where(a => !OrganTerms.IsUsual(a.Term)).Select(a => a.Term));

    [Fact]
    public void A_record_in_other_words_is_told_nothing_of_them() =>
        Assert.DoesNotContain("ORGAN_UNUSUAL", Given.Csv("P,B,2025-01-08,yes,T1,target,Leber,,20,,,\nP,B,2025-01-08,yes,T2,target,poumon,,20,,,\nP,B,2025-01-08,yes,T3,target,胃,,20,,,\n").Codes());
}
