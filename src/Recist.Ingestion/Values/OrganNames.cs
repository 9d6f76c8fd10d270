using System.Text.RegularExpressions;

namespace Recist.Ingestion;

/// <summary>The names of organs in de, fr, es, it, pt, nl and zh with CDISC's English term for each: the one table of them.</summary>
/// <remarks>Nodes are not here (<see cref="NodeWords"/>). Case, accents and width do not matter.</remarks>
internal static partial class OrganNames
{
    /// <summary>English term, and the words for it.</summary>
    public static readonly (string Term, string Words)[] All =
    [
        ("liver", "Leber; Leberlappen; Lebersegment; Lebermetastase; Lebermetastasen; foie; hépatique; hígado; hepático; hepática; fegato; epatico; epatica; fígado; lever; hepatic; 肝; 肝脏; 肝臟; 肝臓"),
        ("lung", "Lunge; Lungen; Lungenlappen; Lungenoberlappen; Lungenunterlappen; Lungenmittellappen; Lungenmetastase; Lungenmetastasen; pulmonal; poumon; poumons; pulmonaire; pulmón; pulmones; pulmonar; polmone; polmoni; polmonare; pulmão; pulmões; long; longen; pulmonary; 肺; 肺部; 肺脏"),
        ("brain", "Gehirn; Hirn; zerebral; cerveau; cérébral; encéphale; cerebro; cerebral; encéfalo; cervello; encefalo; cerebrale; cérebro; hersenen; brein; 脑; 腦; 大脑; 颅内"),
        ("bone", "Knochen; ossär; os; osseux; osseuse; hueso; huesos; óseo; ósea; osso; ossa; ossos; osseo; ossea; ósseo; óssea; bot; botten; skelet; 骨; 骨骼; 骨头"),
        ("vertebra", "Wirbel; Wirbelkörper; vertèbre; vertèbres; corps vertébral; vértebra; vértebras; cuerpo vertebral; vertebre; corpo vertebrale; corpo vertebral; wervel; wervels; wervellichaam; 椎体; 脊椎; 椎骨"),
        ("spine", "Wirbelsäule; rachis; colonne vertébrale; columna; columna vertebral; colonna vertebrale; rachide; coluna; coluna vertebral; wervelkolom; 脊柱"),
        ("rib", "Rippe; Rippen; côte; côtes; costilla; costillas; costola; costole; costela; costelas; rib; ribben; 肋骨"),
        ("sternum", "Brustbein; esternón; sterno; esterno; borstbeen; 胸骨"),
        ("femur", "Oberschenkelknochen; fémur; femore; fêmur; dijbeen; 股骨"),
        ("sacrum", "Kreuzbein; sacro; heiligbeen; 骶骨"),
        ("skull", "Schädel; crâne; cráneo; cranio; crânio; schedel; 颅骨"),
        ("kidney", "Niere; Nieren; rein; reins; rénal; riñón; riñones; renal; rene; reni; renale; rim; rins; nier; nieren; 肾; 腎; 肾脏; 腎臟"),
        ("adrenal gland", "Nebenniere; Nebennieren; surrénale; surrénales; glande surrénale; suprarrenal; glándula suprarrenal; glándula adrenal; adrenal; surrene; surreni; ghiandola surrenale; adrenale; suprarrenais; glândula suprarrenal; glândula adrenal; bijnier; bijnieren; 肾上腺; 腎上腺"),
        ("spleen", "Milz; rate; bazo; milza; baço; milt; 脾; 脾脏; 脾臟"),
        ("pancreas", "Bauchspeicheldrüse; Pankreas; pancréas; páncreas; pâncreas; alvleesklier; 胰腺; 胰脏"),
        ("stomach", "Magen; estomac; estómago; stomaco; estômago; maag; 胃"),
        ("esophagus", "Speiseröhre; Ösophagus; œsophage; oesophage; esófago; esofago; esôfago; slokdarm; 食管; 食道"),
        ("colon", "Dickdarm; Kolon; côlon; colon; cólon; dikke darm; 结肠; 結腸"),
        ("rectum", "Mastdarm; Enddarm; Rektum; recto; retto; reto; endeldarm; 直肠; 直腸"),
        ("small intestine", "Dünndarm; intestin grêle; grêle; intestino delgado; intestino tenue; dunne darm; 小肠; 小腸"),
        ("intestine", "Darm; intestin; intestino; darmen; 肠"),
        ("gallbladder", "Gallenblase; vésicule biliaire; vesícula biliar; colecisti; cistifellea; galblaas; 胆囊; 膽囊"),
        ("bile duct", "Gallengang; Gallenwege; voie biliaire; voies biliaires; conducto biliar; vía biliar; vías biliares; via biliare; vie biliari; via biliar; vias biliares; galweg; galwegen; 胆管; 膽管"),
        ("bladder", "Harnblase; Blase; vessie; vejiga; vescica; bexiga; blaas; urineblaas; 膀胱"),
        ("prostate", "Prostata; prostate; próstata; prostaat; 前列腺"),
        ("uterus", "Gebärmutter; utérus; útero; utero; baarmoeder; 子宫; 子宮"),
        ("cervix uteri", "Gebärmutterhals; Zervix; col de l'utérus; col utérin; cuello uterino; cérvix; cervice uterina; colo do útero; baarmoederhals; 宫颈; 子宫颈"),
        ("ovary", "Eierstock; Eierstöcke; Ovar; Ovarien; ovaire; ovaires; ovario; ovarios; ovaio; ovaie; ovaia; ovário; ovários; eierstok; eierstokken; 卵巢"),
        ("testis", "Hoden; testicule; testículo; testicolo; teelbal; zaadbal; 睾丸"),
        ("breast", "Brust; Mamma; sein; seins; mama; mamas; seno; mammella; borst; borsten; 乳腺; 乳房"),
        ("skin", "Haut; kutan; peau; cutané; piel; cutáneo; cutánea; pelle; cute; cutaneo; pele; cutâneo; huid; 皮肤; 皮膚"),
        ("subcutaneous tissue", "Unterhaut; subkutan; sous-cutané; subcutáneo; tejido subcutáneo; sottocutaneo; sottocute; subcutâneo; tecido subcutâneo; onderhuid; subcutaan; 皮下; 皮下组织"),
        ("soft tissue", "Weichteil; Weichteile; Weichgewebe; tissus mous; parties molles; tejidos blandos; partes blandas; tessuti molli; parti molli; tecidos moles; partes moles; weke delen; 软组织; 軟組織"),
        ("muscle", "Muskel; Muskulatur; muscle; músculo; muscolo; spier; spieren; 肌肉"),
        ("pleura", "Pleura; Rippenfell; plèvre; pleural; pleurale; borstvlies; 胸膜"),
        ("peritoneum", "Peritoneum; Bauchfell; péritoine; peritoneo; peritoneal; peritônio; peritoneu; buikvlies; 腹膜"),
        ("omentum", "Netz; großes Netz; épiploon; epiplón; omento; epíploon; 网膜; 大网膜"),
        ("pericardium", "Perikard; Herzbeutel; péricarde; pericardio; pericárdio; hartzakje; 心包"),
        ("heart", "Herz; cœur; coeur; corazón; cuore; coração; hart; 心脏; 心臟"),
        ("thyroid gland", "Schilddrüse; thyroïde; glande thyroïde; tiroides; tiroide; tireoide; tiroideia; schildklier; 甲状腺"),
        ("thymus", "Thymus; timo; zwezerik; 胸腺"),
        ("parotid gland", "Ohrspeicheldrüse; Parotis; parotide; parótida; oorspeekselklier; 腮腺"),
        ("tongue", "Zunge; langue; lengua; lingua; língua; tong; 舌"),
        ("larynx", "Kehlkopf; larynx; laringe; strottenhoofd; 喉"),
        ("pharynx", "Rachen; pharynx; faringe; keel; 咽"),
        ("trachea", "Luftröhre; trachée; tráquea; luchtpijp; 气管; 氣管"),
        ("bronchus", "Bronchus; bronche; bronquio; bronco; brônquio; 支气管"),
        ("chest wall", "Brustwand; Thoraxwand; paroi thoracique; pared torácica; parete toracica; parede torácica; borstwand; thoraxwand; 胸壁"),
        ("abdominal wall", "Bauchwand; paroi abdominale; pared abdominal; parete addominale; parede abdominal; buikwand; 腹壁"),
        ("abdomen", "Abdomen; Bauch; abdomen; addome; abdome; abdómen; buik; 腹部"),
        ("pelvis", "Becken; bassin; pelvis; pelvi; bacino; pelve; bekken; 盆腔; 骨盆"),
        ("thorax", "Thorax; Brustkorb; thorax; tórax; torace; borstkas; 胸部; 胸腔"),
        ("ascites", "Aszites; ascite; ascitis; buikvocht; 腹水"),
        ("pleural effusion", "Pleuraerguss; épanchement pleural; derrame pleural; versamento pleurico; pleuravocht; 胸腔积液; 胸水"),
        ("meninges", "Hirnhaut; Hirnhäute; méninges; meninges; meningi; hersenvliezen; 脑膜"),
        ("spinal cord", "Rückenmark; moelle épinière; médula espinal; midollo spinale; medula espinhal; ruggenmerg; 脊髓"),
        ("eye", "Auge; œil; oeil; ojo; occhio; olho; oog; 眼"),
    ];

    private static readonly Dictionary<string, string> ByWord = All.SelectMany(a => a.Words.Split(';', StringSplitOptions.TrimEntries).Select(w => (Word: PlainText.Of(w), a.Term)))
        .DistinctBy(t => t.Word).ToDictionary(t => t.Word, t => t.Term, StringComparer.Ordinal);

    /// <summary>CDISC's English term for an organ, with or without a side, lobe or segment; null where the text names none.</summary>
    public static string? Term(string? organ)
    {
        var plain = PlainText.Of(organ);
        return plain.Length == 1 ? null : ByWord.GetValueOrDefault(plain) ?? ByWord.GetValueOrDefault(Spaces().Replace(Places().Replace(plain, " "), " "));
    }

    // Between two blanks of which the second is the next word's first.
    [GeneratedRegex(
        " (?:LEFT|RIGHT|BILATERAL|UPPER|LOWER|MIDDLE|LOBE|SEGMENT|SEG|LINKS?|LINKER?S?|LINKE[NR]?|RECHTS?|RECHTE[RNS]?|BEIDSEITS|BEIDE|BEIDSEITIG|OBERER?|UNTERER?|MITTLERER?|LAPPEN|OBERLAPPEN|UNTERLAPPEN|MITTELLAPPEN"
        + "|GAUCHE|DROITE?|LOBE|SUPERIEURE?|INFERIEURE?|MOYEN|DU|DE|LA|LE|DES|D|L|IZQUIERD[OA]|DERECH[OA]|LOBULO|SUPERIOR|INFERIOR|MEDIO|SEGMENTO|DEL|EL|SINISTR[OA]|DESTR[OA]|LOBO|SUPERIORE|INFERIORE|ESQUERD[OA]|DIREIT[OA]|DO|DA"
        + "|LINKERKANT|RECHTERKANT|BOVENKWAB|ONDERKWAB|MIDDENKWAB|KWAB|BOVENSTE|ONDERSTE|[1-8]|[1-8][AB]|IV|III?|VI{0,3}|I|IVA|IVB|S[1-8])(?= )|(?<= )[左右双雙两兩上中下]+(?=\\p{Lo})|(?<=\\p{Lo})(?:[左右上中下]?[叶葉]|[SⅠ-Ⅷ]?[1-8]?段)(?= )")]
    private static partial Regex Places();

    [GeneratedRegex(" {2,}")]
    private static partial Regex Spaces();
}
