namespace Recist.Ingestion;

/// <summary>The codes of lymph nodes, of their groups and stations, and of lymphadenopathy: one table for all formats with codes.</summary>
/// <remarks>
/// SNOMED CT: DICOM's context group 7600 "Lymph node anatomic site", and groups of nodes. SNOMED RT and 3: all of T-C4. RadLex, and the
/// Foundational Model of Anatomy: RSNA's list of anatomic locations. ICD-O-3 and ICD-10: C77. NCI Thesaurus: CDISC's code of LYMPH NODE.
/// What a code is called is looked at besides.
/// </remarks>
internal static class NodeCodes
{
    private static readonly HashSet<string> Snomed = new(StringComparer.Ordinal)
    {
        "283001", "1439000", "3243006", "3916005", "4942000", "5296000", "5394000", "5727003", "6413002", "8334002", "8356004",
        "8928004", "9659009", "10209003", "11740004", "11899006", "12196003", "12728001", "13482005", "16050005", "16051009",
        "16228004", "18457007", "21875007", "23198005", "24889003", "25247006", "25447008", "25683005", "28330007", "28870006",
        "30024008", "30746006", "30793004", "31171007", "33770006", "34625003", "34775006", "35721009", "35783009", "36086000",
        "36251007", "40242007", "40684008", "41145006", "42472007", "44914007", "46055009", "46157003", "47109002", "47471008",
        "47985009", "48193007", "48918001", "49394004", "50193000", "52554005", "53074004", "54268001", "58130000", "59441001",
        "59503006", "60227002", "60965003", "60996007", "61492009", "62683002", "64038003", "64556009", "65266007", "65349008",
        "65690001", "67941004", "68171009", "68339009", "68878000", "68881005", "68915008", "69255009", "69691007", "74203007",
        "75040000", "76290003", "76659008", "76704003", "76838003", "76878005", "77778009", "79926007", "80769008", "80867000",
        "81105003", "81132008", "82365008", "83380007", "84219008", "85380009", "89858007", "90606007", "91394001", "94392001",
        "110550009", "113336002", "113340006", "127919002", "127920008", "127921007", "127922000", "127925003", "127926002",
        "127927006", "127928001", "127929009", "127930004", "127931000", "127932007", "127937001", "127938006", "127939003",
        "127940001", "127941002", "143824007", "143925009", "144026003", "155237005", "155338003", "167364008", "167464007",
        "167664004", "167864002", "167965000", "168159002", "168360002", "168460001", "168557005", "196446004", "196516004",
        "196587000", "196662004", "196751009", "196821008", "245256005", "245257001", "245276004", "245282001", "245283006",
        "245284000", "245286003", "245288002", "245294005", "245295006", "245299000", "245300008", "245321008", "245322001",
        "245323006", "245324000", "245328002", "245341003", "245344006", "245346008", "245357003", "249708006", "274744005",
        "278571002", "278672000", "279141006", "279142004", "279143009", "279144003", "279145002", "279189002", "279271008",
        "279609001", "279763008", "279784003", "279795009", "279816002", "279866008", "280216006", "280314006", "280402004",
        "280556009", "280639005", "280824006", "280915003", "280999005", "281227003", "281320004", "281676003", "281765006",
        "281847004", "282031000", "285425001", "285427009", "285429007", "299993000", "303139006", "303623000", "303713004",
        "312500006", "312501005", "312502003", "312503008", "314730000", "314736006", "360992006", "360993001", "363537007",
        "368550005", "371013005", "420800007", "421624008", "421861001", "421988007", "443808008", "746224000", "746225004",
        "818991007", "890324005", "1187336003", "16217501000119107", "16217541000119109",
    };

    private static readonly HashSet<string> RadLex = new(StringComparer.OrdinalIgnoreCase)
    {
        "RID456", "RID465", "RID466", "RID1465", "RID1467", "RID1469", "RID1477", "RID1482", "RID1484", "RID1486", "RID1488",
        "RID1490", "RID1492", "RID1494", "RID1496", "RID1497", "RID1499", "RID1501", "RID1516", "RID1517", "RID1520", "RID1521",
        "RID1522", "RID1523", "RID3798", "RID7695", "RID13296", "RID28847", "RID28848", "RID28852", "RID28854", "RID28855", "RID28857",
        "RID28891", "RID28935", "RID31912", "RID31919", "RID31931", "RID31959", "RID31968", "RID31977", "RID31997", "RID32011",
        "RID32012", "RID32013", "RID32018", "RID32019", "RID32020", "RID34263",
    };

    private static readonly HashSet<string> Fma = new(StringComparer.Ordinal)
    {
        "5034", "5965", "5966", "5967", "12774", "12784", "12785", "14192", "16621", "16623", "44226", "66167", "70776", "71782",
        "71787", "71793", "71809", "71817", "71819", "71825", "75276", "78571", "233585", "233587", "233599", "233601", "265350",
        "265356", "276805", "276807", "276813", "276820", "276867", "276869", "276871", "276933", "276936", "276938", "277405",
        "278134", "278485", "323407",
    };

    /// <summary>How schemes are named in DICOM, in FHIR and in AIM; a scheme that is not here has no code of a node.</summary>
    private static readonly Dictionary<string, Func<string, bool>> Schemes = new(StringComparer.OrdinalIgnoreCase)
    {
        ["SCT"] = Snomed.Contains,
        ["SNOMED"] = Snomed.Contains,
        ["SNOMEDCT"] = Snomed.Contains,
        ["SNOMED-CT"] = Snomed.Contains,
        ["SNOMED CT"] = Snomed.Contains,
        [FhirCodes.Snomed] = Snomed.Contains,
        ["urn:oid:2.16.840.1.113883.6.96"] = Snomed.Contains,
        ["SRT"] = IsOfSnomed3,
        ["SNM3"] = IsOfSnomed3,
        ["99SDM"] = IsOfSnomed3,
        ["http://snomed.info/srt"] = IsOfSnomed3,
        ["RADLEX"] = IsOfRadLex,
        ["http://radlex.org/RID"] = IsOfRadLex,
        ["http://www.radlex.org"] = IsOfRadLex,
        ["http://radlex.org"] = IsOfRadLex,
        ["urn:oid:2.16.840.1.113883.6.256"] = IsOfRadLex,
        ["FMA"] = IsOfFma,
        ["http://purl.org/sig/ont/fma"] = IsOfFma,
        ["urn:oid:2.16.840.1.113883.6.119"] = IsOfFma,
        ["ICDO3"] = IsOfIcd,
        ["ICD-O-3"] = IsOfIcd,
        ["I10"] = IsOfIcd,
        ["ICD10"] = IsOfIcd,
        ["http://terminology.hl7.org/CodeSystem/icd-o-3"] = IsOfIcd,
        ["urn:oid:2.16.840.1.113883.6.43.1"] = IsOfIcd,
        ["http://hl7.org/fhir/sid/icd-10"] = IsOfIcd,
        ["http://hl7.org/fhir/sid/icd-10-cm"] = IsOfIcd,
        ["http://fhir.de/CodeSystem/bfarm/icd-10-gm"] = IsOfIcd,
        ["NCIt"] = IsOfNcit,
        [FhirCodes.Ncit] = IsOfNcit,
    };

    /// <summary>True for a code of a node in its scheme.</summary>
    /// <param name="scheme">Coding scheme designator, code system or URI, as it stands.</param>
    /// <param name="code">Code.</param>
    public static bool IsNode(string? scheme, string? code) =>
        scheme is not null && code is not null && Schemes.TryGetValue(scheme.Trim(), out var isNode) && isNode(code.Trim());

    /// <summary>True for a code of a node that stands alone where a text is expected; no code has the form of a word.</summary>
    public static bool IsNode(string? text) => text?.Trim() is { } code
        && (Snomed.Contains(code) || RadLex.Contains(code) || IsOfSnomed3(code) || IsOfNcit(code) || IsOfIcd(code));

    private static bool IsOfSnomed3(string code) =>
        code.StartsWith("T-C4", StringComparison.OrdinalIgnoreCase) || code.Equals("DC-71000", StringComparison.OrdinalIgnoreCase);

    /// <summary>A side is a further code behind the node's: RID1517_RID5824.</summary>
    private static bool IsOfRadLex(string code) => RadLex.Contains(code.Split('_')[0]) || RadLex.Contains("RID" + code.Split('_')[0]);

    private static bool IsOfFma(string code) => Fma.Contains(code[(code.LastIndexOfAny([':', 'A', 'a']) + 1)..]);

    private static bool IsOfIcd(string code) => code.StartsWith("C77", StringComparison.OrdinalIgnoreCase) && code.Length is 3 or 5 or 6;

    private static bool IsOfNcit(string code) => code.Equals("C12745", StringComparison.OrdinalIgnoreCase);
}
