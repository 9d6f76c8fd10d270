using System.Collections.Immutable;

namespace Recist.Ingestion;

/// <summary>What a sender says about one file in a document of its own, <c>FILE.manifest.json</c>.</summary>
internal sealed record Manifest
{
    /// <summary>Name of the manifest itself.</summary>
    public required string Name { get; init; }

    /// <summary>SHA-256 of the file, 64 lower-case hex digits; null where not given.</summary>
    public string? Sha256 { get; init; }

    /// <summary>Rows of data in the file, or of all tables of an archive; null where not given.</summary>
    public int? Rows { get; init; }

    /// <summary>Revision of every record that carries none of its own, or 1; null where not given.</summary>
    public int? Revision { get; init; }

    /// <summary>Who sent a correction; null where not given.</summary>
    public string? By { get; init; }

    /// <summary>Why it was sent; null where not given.</summary>
    public string? Reason { get; init; }

    /// <summary>Decimal sign; null where not given.</summary>
    public char? DecimalSign { get; init; }

    /// <summary>Date pattern; null where not given.</summary>
    public string? DatePattern { get; init; }

    /// <summary>Unit of lengths that carry none; null where not given.</summary>
    public LengthUnit? Unit { get; init; }

    /// <summary>Role of lesions of a format that cannot say one; null where not given.</summary>
    public LesionRole? UndeclaredRole { get; init; }

    /// <summary>Whether labels tell lesions apart; null where not given.</summary>
    public bool? MatchByLabel { get; init; }

    /// <summary>Lesions that it names; empty where it names none.</summary>
    public ImmutableArray<DeclaredLesion> Lesions { get; init; } = [];

    /// <summary>Settings with what this declares set over them.</summary>
    public ReadingSettings Over(ReadingSettings settings) => settings with
    {
        DecimalSign = DecimalSign ?? settings.DecimalSign,
        IsDecimalSignOfManifest = DecimalSign is not null || settings.IsDecimalSignOfManifest,
        DatePattern = DatePattern ?? settings.DatePattern,
        DeclaredUnit = Unit ?? settings.DeclaredUnit,
        UndeclaredRole = UndeclaredRole ?? settings.UndeclaredRole,
        MatchByLabel = MatchByLabel ?? settings.MatchByLabel,
        UnitOfManifest = Unit ?? settings.UnitOfManifest,
        Lesions = Lesions.IsEmpty ? settings.Lesions : Lesions,
    };

    /// <summary>Everything here that changes how the file is read, as one text; empty where nothing does.</summary>
    public string Declares => string.Join(
        '\n',
        ((string[])[
            Revision is > 1 ? FormattableString.Invariant($"revision {Revision}") : "",
            DecimalSign is { } sign ? $"decimal {sign}" : "",
            DatePattern is { } pattern ? $"dates {pattern}" : "",
            Unit is { } unit ? $"unit {unit}" : "",
            UndeclaredRole is { } role ? $"role {role}" : "",
            MatchByLabel is { } byLabel ? $"labels {byLabel}" : "",
            .. Lesions.Select(l => $"lesion {l.Finding}\t{l.Id}\t{l.Role}"),
        ]).Where(t => t.Length > 0));
}
