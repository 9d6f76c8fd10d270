using System.Collections.Immutable;

namespace Recist.Ingestion;

/// <summary>What the clinic or the command line declares about the values of a file, so that nothing is guessed.</summary>
public sealed record ReadingSettings
{
    /// <summary>Nothing declared: decimal point, ISO dates.</summary>
    public static ReadingSettings Default { get; } = new();

    /// <summary>Decimal sign of numbers: <c>.</c> or <c>,</c>.</summary>
    public char DecimalSign { get; init; } = '.';

    /// <summary>Date pattern, for example <c>dd/MM/yyyy</c>; null for ISO only.</summary>
    public string? DatePattern { get; init; }

    /// <summary>Unit of lengths that carry none in the file; a unit in the file stands over it. Null where none is declared: then such a length is not read.</summary>
    public LengthUnit? DeclaredUnit { get; init; }

    /// <summary>Role of the lesions of a format that cannot say one (AIM 3, FHIR, DICOM SR), with a warning for each; null where such a lesion is refused.</summary>
    public LesionRole? UndeclaredRole { get; init; }

    /// <summary>True where a lesion's label tells it apart in every scan, because the viewer makes new tracking ids (AIM 4, DICOM SR); else what has another id is asked.</summary>
    public bool MatchByLabel { get; init; }

    /// <summary>True where a manifest declares the decimal sign: the point of the defaults is no declaration.</summary>
    internal bool IsDecimalSignOfManifest { get; init; }

    /// <summary>Unit that a manifest declares; in an imaging file it stands over the unit in the file, which software wrote. Null where none does.</summary>
    internal LengthUnit? UnitOfManifest { get; init; }

    /// <summary>Lesions of an imaging file that its manifest names.</summary>
    internal ImmutableArray<DeclaredLesion> Lesions { get; init; } = [];

    /// <summary>Latest day that a scan may have; later ones are a mistake. Null where the day is not known (offline).</summary>
    public DateOnly? LatestDay { get; init; }

    /// <summary>Most rows of one table; a longer one is refused whole.</summary>
    public int MaxRows { get; init; } = 50_000;

    /// <summary>True where a gzipped table is taken; uploads bring tables plain or in a .zip.</summary>
    public bool AllowGzip { get; init; }

    /// <summary>Mapping documents: a table that fits nothing else and has all <c>match</c> headings of one is read with it.</summary>
    public IReadOnlyList<UploadedFile> Mappings { get; init; } = [];

    /// <summary>Options that stand over those of the file (clinic settings, command line), by their names in files; <c>criteria</c> is one of them. Null where none.</summary>
    public IReadOnlyDictionary<string, string>? OptionOverrides { get; init; }

    /// <summary>Options by study id as the clinic has set them; empty where none are set.</summary>
    /// <remarks>The study is read by these. What a file says otherwise is told, and never used.</remarks>
    public IReadOnlyDictionary<string, ResponseOptions> StudyOptions { get; init; } = new Dictionary<string, ResponseOptions>();
}
