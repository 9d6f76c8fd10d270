using Recist.Ingestion;

namespace Recist.Tests.Readers;

/// <summary>The table of spellings: what people write for lymph nodes, for other things, and for places where both lie.</summary>
public class OrgansTests
{
    private const string Nodes =
        """
        lymph node; LYMPH NODES; Node; nodes; lymph-node; Lymphnode; AXILLARY LYMPH NODE; Left mediastinal lymph nodes; lymph node, right axilla; LN; LNs; LN 4R; LN4R; LN-7; mediastinal LN; R hilar LN; axillary LN (left)
        mediastinal node; nodal; nodal mass; nodal conglomerate; nodal metastasis; retroperitoneal adenopathy; adenopathy; lymphadenopathy; bulky lymphadenopathy neck; Virchow's node; sentinel lymph node; N2 node; station 7; Station 4R
        mediastinum 4R; mediastinum, station 7; mediastinal 11L; right hilum 10R; lung hilum 11L node; neck level II; cervical node; inguinal node; iliac nodes; para-aortic node; internal mammary node; parotid lymph node; subcarinal LN (7); intramammary lymph node; porta hepatis node; lymph gland; ｌｙｍｐｈ ｎｏｄｅ; ＬＮ ４Ｒ; breast, axillary node
        Lymphknoten; Halslymphknoten; LYMPHKNOTENMETASTASE; Lymphknotenkonglomerat; axilläre Lymphknoten; mediastinaler LK; LK 7; LKs; Lymphadenopathie; Lymphdrüse; Lymphdruesen; Leberhilus-LK; nodale Metastase; Lk. paraaortal
        ganglion; ganglions; ganglion médiastinal; Ganglion lymphatique; adénopathie; ADÉNOPATHIES; ADP; ADP médiastinale; adénomégalie; nœud lymphatique; noeuds lymphatiques; conglomérat ganglionnaire; gg; ggl axillaire; ganglion sus-claviculaire
        ganglio; ganglios; ganglio linfático; GANGLIO LINFATICO; adenopatía; adenopatías mediastínicas; linfonodo; nodo linfático; nódulo linfático; conglomerado ganglionar; linfadenopatía; nodo axilar
        linfonodi; Linfonodo ascellare; linfoadenopatia; adenopatie; linfonodale; linfoghiandola; nodi mediastinici; pacchetto linfonodale
        linfonodos; LINFONODOMEGALIA; gânglio; gânglios linfáticos; linfadenopatia; adenomegalia; conglomerado linfonodal
        lymfeklier; lymfeklieren; lymfklier; okselklier; lymfadenopathie; pathologische lymfeklieren mediastinaal; klier mediastinaal
        淋巴结; 腋窝淋巴结; 纵隔淋巴結; 淋巴结转移; リンパ節; 縦隔リンパ節; ﾘﾝﾊﾟ節; 림프절; 종격동 림프절; 임파선
        L.N.; L/N; l.n. axilla; PALN; RPLN; SLN; IMN; LKM; PALNs; IMLN; lymfeknute; lymfeknude; lymfkörtel; Lymfkörtlar; lymfkörtelmetastas; imusolmuke; węzeł chłonny; WĘZŁY CHŁONNE; wezel chlonny; лимфоузел; Лимфатический узел; л/у; лимфаденопатия; uzlina; nyirokcsomó; lenf nodu
        """;

    private const string Others =
        """
        bone / lymph node excluded; liver, nodes excluded; bone excluding lymph nodes; lung (other than lymph node); ganglion impar; impar ganglion; ganglion of Walther; ganglion oticum; lymfom; chłoniak; płuco; печень
        lung; liver; bone; brain; other; thyroid nodule; lung nodule; pulmonary nodules; nodular liver; nodularity; subcutaneous nodule; Singer's node; vocal cord nodes; sinoatrial node; SA node; AV node; Heberden's nodes; Schmorl's node; Sister Mary Joseph node
        no node; no nodes; non-nodal; non-lymph node; extranodal; extra-nodal mass; extralymphatic; axilla, not a node; mediastinum (not a lymph node); lymphoma of stomach; lymphangitis; lymphangitic carcinomatosis; lymphocele; lymphoedema; basal ganglia; ganglion cyst
        ganglioneuroma; dorsal root ganglion; stellate ganglion; trigeminal ganglion; NODULE; modal; anode; Lnd; chest; body; head and neck; HEAD AND NECK; abdominal cavity; neck of femur; femoral neck; bladder neck; neck of pancreas; cervical spine; cervical vertebra C5; iliac bone; left iliac crest
        mediastinal pleura; retroperitoneal sarcoma; inguinal hernia; axillary skin; axillary vein; soft tissue of the axilla; submandibular gland; adrenal gland; prostate gland; thymus, anterior mediastinum; pleura; peritoneum; omentum; adenoma; adenocarcinoma; adenoid; nodosum; hilary
        Lunge; Lungenrundherd; Rundherd; Schilddrüsenknoten; Knoten Schilddrüse; Lungenknoten; Sinusknoten; Leber Segment 4; kein Lymphknoten; extranodal; Weichteile Axilla; Hilfe; Kopf und Hals; Nebenniere
        nodule pulmonaire; nodule hépatique; poumon; ganglions de la base; extraganglionnaire; pas de ganglion; aînesse; foie; os iliaque; parties molles axillaires
        nódulo pulmonar; nódulo hepático; nódulo tiroideo; ganglios basales; no ganglio; hueso iliaco; extraganglionar
        nodulo; nodulo polmonare; nodo del seno? polmone; gangli della base; non linfonodo; extralinfonodale; tiroide
        pulmão; osso ilíaco; nódulo da tireoide, tiroide; não linfonodo; gânglios da base
        schildklier; bijnier; alvleesklier; speekselklier; longnodule; geen lymfeklier; hoofd-hals
        肺结节; 淋巴瘤; 淋巴管炎; 非淋巴结; 结外; 肝
        """;

    private const string Unclear =
        """
        axilla; AXILLA; left axilla; axillary mass; mediastinum; anterior mediastinum; mediastinal mass; hilum; right hilum; hilar; lung hilum; porta hepatis; liver hilum; retroperitoneum; groin; inguinal region; neck; supraclavicular; para-aortic; mesentery; iliac; subcarinal; AP window
        4R; 11L; lung node; thyroid node; liver node; skin node; near lymph node; adjacent to LN; celiac ganglion; lymph; sentinel
        Axilla links; Achsel; Mediastinum; Leberpforte; Lungenhilus; Leiste; Hals; Knoten; Knoten Axilla; Halsknoten; aisselle; médiastin; hile droit; aine; cou; noeud; axila; mediastino; hilio; ingle; cuello; nodo; ascella; ilo; inguine; collo; virilha; pescoço; retroperitônio; oksel; lies; hals; klier; 腋窝; 纵隔; 肺门; 腹股沟; 颈部; ａｘｉｌｌａ
        """;

    public static TheoryData<string> Of(string list) =>
        [.. list.Split([';', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)];

    public static TheoryData<string> AllNodes => Of(Nodes);

    public static TheoryData<string> AllOthers => Of(Others);

    public static TheoryData<string> AllUnclear => Of(Unclear);

    [Theory]
    [MemberData(nameof(AllNodes))]
    public void A_lymph_node_is_known_by_its_words(string organ) => Assert.Equal(NodeReading.Yes, Organs.Read(organ));

    [Theory]
    [MemberData(nameof(AllOthers))]
    public void What_only_sounds_like_a_node_is_none(string organ) => Assert.Equal(NodeReading.No, Organs.Read(organ));

    [Theory]
    [MemberData(nameof(AllUnclear))]
    public void A_place_where_nodes_and_other_lesions_lie_is_unclear(string organ) => Assert.Equal(NodeReading.Unclear, Organs.Read(organ));

    [Fact]
    public void The_table_has_many_spellings_and_half_of_them_are_no_nodes()
    {
        Assert.True(AllNodes.Count >= 100);
        Assert.True(AllOthers.Count + AllUnclear.Count >= AllNodes.Count);
    }

    [Theory]
    [InlineData("other", "axillary LN", NodeReading.Yes)]
    [InlineData("other", "axilla", NodeReading.Unclear)]
    [InlineData(null, "station 7", NodeReading.Yes)]
    [InlineData("lymph node", "thyroid bed", NodeReading.Yes)]
    [InlineData("mediastinum", "4R", NodeReading.Yes)]
    [InlineData("lung", "4R", NodeReading.No)]
    [InlineData("lung", "right hilum", NodeReading.No)]
    [InlineData("liver", "porta hepatis", NodeReading.No)]
    [InlineData("liver", "hilar LN", NodeReading.Yes)]
    [InlineData("breast", "axilla", NodeReading.No)]
    [InlineData("axilla", "not a node", NodeReading.No)]
    [InlineData("neck", "nodal", NodeReading.Yes)]
    [InlineData(null, null, NodeReading.No)]
    [InlineData("", " ", NodeReading.No)]
    internal void Organ_and_site_are_read_together(string? organ, string? site, NodeReading reading) => Assert.Equal(reading, Organs.Read(organ, site));

    [Fact]
    public void Half_a_character_names_no_place() => Assert.Equal(NodeReading.No, Organs.Read("axilla" + (char)0xD800));
}
