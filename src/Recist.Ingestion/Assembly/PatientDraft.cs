namespace Recist.Ingestion;

/// <summary>What the files of one upload say about one subject, before it is joined and checked.</summary>
/// <remarks>A class, not a record: it is filled bit by bit and serves as a key meanwhile.</remarks>
/// <param name="subject">Whose timeline it is.</param>
/// <param name="place">Where the subject is first named.</param>
internal sealed class PatientDraft(Subject subject, Place place)
{
    public Subject Subject { get; } = subject;

    public Place Place { get; } = place;

    /// <summary>Lesion definitions as found; one id may stand more than once.</summary>
    public List<LesionPart> Lesions { get; } = [];

    /// <summary>Visits, or single findings of visits, as found.</summary>
    public List<VisitPart> Parts { get; } = [];

    /// <summary>Lesions of which the source itself says whether they are lymph nodes, in a way of its own or by how they were measured.</summary>
    public HashSet<string> NodesStated { get; } = new(StringComparer.Ordinal);

    /// <summary>Lesions of which neither the words of the place nor the way they were measured say whether they are lymph nodes.</summary>
    public HashSet<string> NodesOpen { get; } = new(StringComparer.Ordinal);

    /// <summary>True where the source is SDTM, whose variables answer what is asked.</summary>
    public bool IsSdtm { get; init; }

    /// <summary>The length that a finding has where its lesion is a lymph node after all, by the finding's cell: its short axis, or the size that a non-target was given.</summary>
    public Dictionary<SourceCell, Length> ShortAxes { get; } = [];

    /// <summary>Criteria other than RECIST by which the source judges the patient, as it names them, and where; null where there are none.</summary>
    public (string? Text, Place Place)? OtherCriteria { get; set; }

    /// <summary>Which lesions have split or merged.</summary>
    public LesionRelations Relations { get; } = new();

    /// <summary>Sums of diameters that the source itself gives.</summary>
    public List<SuppliedSum> Sums { get; } = [];

    /// <summary>1, or higher for a correction: its definitions and dates stand over those of a lower one.</summary>
    public int Revision { get; set; } = 1;

    public ResponseOptions Options { get; set; } = ResponseOptions.Default;

    public PatientDates Dates { get; set; } = new();

    /// <summary>Where the date of death stands; null where it is not known.</summary>
    public Place? DeathPlace { get; set; }

    public bool Accepted { get; set; }

    /// <summary>In which role the reader read; null where the file does not say.</summary>
    public ReaderRole? Role { get; set; }

    public Person? Person { get; set; }

    public ScanPlan? Plan { get; set; }

    public List<Treatment> Treatment { get; } = [];

    /// <summary>Readers whose read is said to have been chosen by the adjudicator.</summary>
    public List<AdjudicatedReader> Adjudicated { get; } = [];

    /// <summary>Who sent it and why, by a manifest; null where nobody says.</summary>
    public (string? By, string? Reason) Sent { get; set; }

    public List<string> OptionsInFile { get; } = [];

    /// <summary>Options that the file sets to another value than the clinic has set for the study.</summary>
    public List<string> OptionsOverruled { get; } = [];

    /// <summary>Files it was read from.</summary>
    public List<string> Sources { get; } = [];

    /// <summary>True where each length carries its unit in the file.</summary>
    public bool UnitsStated { get; set; }

    /// <summary>True where nothing but the file's own values says that the lengths are millimetres, and its format leaves that to who exports it.</summary>
    public bool UnitsOpen { get; set; }

    /// <summary>True where it is all that is known of the subject, not one upload.</summary>
    public bool IsJoined { get; init; }
}
