using System.Collections.Immutable;

namespace Recist;

/// <summary>One target lesion at one visit.</summary>
/// <param name="Lesion">Id of the target lesion.</param>
/// <param name="State">What was found.</param>
/// <param name="Diameter">With <see cref="MeasurementState.Measured"/>: longest diameter, or short axis for a node. Null for fragments and other states.</param>
public sealed record TargetMeasurement(string Lesion, MeasurementState State, Length? Diameter = null)
{
    /// <summary>Longest diameters of the parts of a lesion that has split; empty where it has not.</summary>
    public ImmutableArray<Length> Fragments { get; init; } = [];

    /// <summary>The target it merged into, with <see cref="MeasurementState.Merged"/>.</summary>
    public string? MergedInto { get; init; }

    /// <summary>Viable diameter, for mRECIST.</summary>
    public Length? Viable { get; init; }

    /// <summary>Day of this scan where it is not the visit's.</summary>
    public ScanDate? Date { get; init; }

    /// <summary>Method at this visit as uploaded.</summary>
    public string? Method { get; init; }

    /// <summary>Slice thickness at this visit.</summary>
    public Length? Slice { get; init; }

    /// <summary>The reader's comment or the reason it was not done; changes nothing.</summary>
    public string? Comment { get; init; }

    /// <summary>The length or state as uploaded ("12,50", "TOO SMALL TO MEASURE"); null where nothing was entered.</summary>
    public string? Text { get; init; }

    /// <summary>Where <see cref="Text"/> stood in the file.</summary>
    public SourceCell? Source { get; init; }

    /// <summary>The viable diameter as uploaded; null where there is none.</summary>
    public string? ViableText { get; init; }

    /// <summary>Where <see cref="ViableText"/> stood in the file.</summary>
    public SourceCell? ViableSource { get; init; }

    /// <summary>By content, so that two readings of the same rows are equal.</summary>
    public bool Equals(TargetMeasurement? other) => other is not null
        && (Lesion, State, Diameter, MergedInto, Viable, Date, Method, Slice, Comment, Text, Source, ViableText, ViableSource)
            == (other.Lesion, other.State, other.Diameter, other.MergedInto, other.Viable, other.Date, other.Method, other.Slice, other.Comment, other.Text, other.Source, other.ViableText, other.ViableSource)
        && Fragments.SequenceEqual(other.Fragments);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Lesion, State, Diameter);
}
