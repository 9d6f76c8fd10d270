namespace Recist.Ingestion;

/// <summary>The systems and codes of FHIR resources that mean something here; docs/file-formats.md has the same table.</summary>
internal static class FhirCodes
{
    public const string Loinc = "http://loinc.org";
    public const string Snomed = "http://snomed.info/sct";
    public const string Ucum = "http://unitsofmeasure.org";

    /// <summary>NCI Thesaurus, of which CDISC takes its codes.</summary>
    public const string Ncit = "http://ncicb.nci.nih.gov/xml/owl/EVS/Thesaurus.owl";

    /// <summary>The states and statuses of docs/file-formats.md, word for word.</summary>
    public const string Own = "urn:recist-measurements:1";

    /// <summary>"Size Tumor", the code of mCODE's tumour size.</summary>
    public const string TumourSize = "21889-1";

    public const string Longest = "33728-7";
    public const string Additional = "33729-5";

    /// <summary>SNOMED CT "Short axis".</summary>
    public const string ShortAxis = "103340004";

    /// <summary>mCODE's cancer disease status; its answers are not RECIST's.</summary>
    public const string DiseaseStatus = "97509-4";

    public const string StudyExtension = "http://hl7.org/fhir/StructureDefinition/workflow-researchStudy";
    public const string CourseExtension = "http://hl7.org/fhir/StructureDefinition/workflow-episodeOfCare";

    private const string BaselineCode = "C25213";
    private const string FollowUpCode = "C16033";

    private static readonly HashSet<string> RadLex = new(StringComparer.Ordinal) { "http://radlex.org/RID", "http://www.radlex.org", "http://radlex.org" };

    /// <summary>CDISC's codes of TUSTRESC.</summary>
    public static LesionRole? Role(string system, string code) => system != Ncit ? null : code switch
    {
        "C94520" => LesionRole.Target,
        "C94521" => LesionRole.NonTarget,
        "C94522" => LesionRole.New,
        _ => null,
    };

    /// <summary>Whether the observation is of the baseline scan.</summary>
    public static bool? Baseline(string system, string code) => system != Ncit ? null : code switch { BaselineCode => true, FollowUpCode => false, _ => null };

    /// <summary>A lymph node, as structure or as disease of one.</summary>
    public static bool IsNode(string system, string code) => NodeCodes.IsNode(system, code);

    /// <summary>How a lesion was imaged, in the words of the product's own files.</summary>
    public static string? Method(string system, string code) => system != Snomed ? null : code switch
    {
        "77477000" => "CT",
        "113091000" => "MRI",
        "16310003" => "US",
        "82918005" => "PET",
        "5880005" => "caliper",
        _ => null,
    };

    /// <summary>Examination of what was cut out.</summary>
    public static bool IsPathology(string system, string code) => system == Snomed && code is "787377000" or "108257001";

    /// <summary>"Therapeutic response" and its answers.</summary>
    public static bool IsResponse(string system, string code) => RadLex.Contains(system) && code is "11510" or "RID11510";
}
