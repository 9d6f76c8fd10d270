namespace Recist.Ingestion;

/// <summary>The usual terms for where a lesion is: those of CDISC's list of anatomical locations that solid tumours are found at.</summary>
internal static class OrganTerms
{
    private static readonly HashSet<string> Usual = new(
        """
        abdomen; abdominal cavity; abdominal wall; adrenal gland; ampulla of vater; anus; aorta; appendix; ascites; axilla; back; bile duct; bladder; urinary bladder; body; bone; bone marrow; brain; brain stem; breast;
        bronchus; cecum; central nervous system; cerebellum; cerebrum; cervix; cervix uteri; chest; chest wall; colon; ascending colon; descending colon; sigmoid colon; transverse colon; diaphragm; duodenum; ear; esophagus; oesophagus; eye;
        face; fallopian tube; femur; gallbladder; gastrointestinal tract; gastroesophageal junction; groin; head; head and neck; heart; hilum; hip; humerus; hypopharynx; ileum; ilium; intestine; small intestine; large intestine; jejunum;
        kidney; larynx; leg; lip; liver; lung; lymph node; mandible; maxilla; mediastinum; meninges; mesentery; mouth; oral cavity; muscle; nasal cavity; nasopharynx; neck; omentum; orbit; oropharynx; ovary; palate; pancreas; parotid gland; pelvis;
        pelvic cavity; penis; pericardium; peritoneum; peritoneal cavity; pharynx; pituitary gland; pleura; pleural cavity; pleural effusion; prostate; prostate gland; rectum; retroperitoneum; rib; sacrum; salivary gland; scalp; scapula;
        shoulder; sinus; skeletal muscle; skin; skull; soft tissue; spinal cord; spine; spleen; sternum; stomach; subcutaneous tissue; testis; thigh; thorax; thymus; thyroid; thyroid gland; tongue; tonsil; trachea; ureter; urethra; uterus;
        vagina; vena cava; vertebra; vertebral column; vulva
        """.Split([';', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries),
        StringComparer.Ordinal);

    private static readonly HashSet<string> Bones = ["bone", "femur", "humerus", "ilium", "mandible", "maxilla", "rib", "sacrum", "scapula", "skull", "spine", "sternum", "vertebra", "vertebral column"];

    // The term that a text says, or null.
    private static readonly Remembered<string?> Terms = new(organ => Plain(organ) is var plain && Usual.Contains(plain) ? plain : OrganNames.Term(organ));

    /// <summary>True for a usual term in any case, with or without a side or lobe, in one or in many, for its names in other languages, and for every lymph node.</summary>
    public static bool IsUsual(string organ) => Terms.Of(organ) is not null || Organs.IsNode(organ);

    /// <summary>True for bone and the names of bones.</summary>
    public static bool IsBone(string? organ) => organ is not null && Terms.Of(organ) is { } term && Bones.Contains(term);

    private static string Plain(string organ)
    {
        var words = organ.ToLowerInvariant().Split([' ', ',', '-', '_', '(', ')', '/'], StringSplitOptions.RemoveEmptyEntries)
            .Where(w => w is not ("left" or "right" or "bilateral" or "upper" or "lower" or "middle" or "lobe" or "segment")).ToArray();
        var plain = string.Join(' ', words);
        return Usual.Contains(plain) ? plain
            : plain.EndsWith("ae", StringComparison.Ordinal) ? plain[..^1]
            : plain.EndsWith('s') ? plain[..^1]
            : plain;
    }
}
