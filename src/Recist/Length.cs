namespace Recist;

/// <summary>A length, or a sum of lengths, in millimetres with at most four decimals.</summary>
/// <remarks>
/// Exact: limits such as -30 % are compared without division or rounding, because binary fractions call 33.0 to 23.1 mm
/// "not -30 %". The <c>default</c> value is 0 mm. Never negative. A single measurement is at most
/// <see cref="LargestMeasurement"/>; a sum may be larger.
/// </remarks>
public readonly record struct Length : IComparable<Length>
{
    private readonly decimal millimetres;

    private Length(decimal millimetres) => this.millimetres = millimetres;

    /// <summary>0 mm: the value of a lesion that is absent.</summary>
    public static Length Zero => default;

    /// <summary>500 mm: anything longer in a file is a mistake of unit or typing.</summary>
    public static Length LargestMeasurement => new(500m);

    /// <summary>The value in millimetres.</summary>
    public decimal Millimetres => millimetres;

    /// <summary>The value in units of 1/10,000 mm, the form that tables keep because they cannot hold exact decimals.</summary>
    public long TenThousandths => (long)(millimetres * 10_000m);

    /// <summary>Makes a length of <paramref name="value"/> millimetres.</summary>
    /// <param name="value">0 or more, at most four decimals.</param>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative or has more than four decimals.</exception>
    public static Length FromMillimetres(decimal value)
    {
        // Not ThrowIfNegative: that goes by the sign bit, and decimal arithmetic can give a zero that has it (5.0m - 5m).
        if (value < 0)
        {
            throw new ArgumentOutOfRangeException(nameof(value), value, "A length is not negative.");
        }

        if (decimal.Round(value, 4) != value)
        {
            throw new ArgumentOutOfRangeException(nameof(value), value, "A length has at most four decimals.");
        }

        return new(value == 0 ? 0 : value);
    }

    /// <summary>Makes a length from its stored form.</summary>
    /// <param name="value">Units of 1/10,000 mm, 0 or more.</param>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative.</exception>
    public static Length FromTenThousandths(long value) => FromMillimetres(value / 10_000m);

    /// <summary>The sum of two lengths.</summary>
    public static Length operator +(Length left, Length right) => new(left.millimetres + right.millimetres);

    /// <summary>True where <paramref name="left"/> is shorter.</summary>
    public static bool operator <(Length left, Length right) => left.millimetres < right.millimetres;

    /// <summary>True where <paramref name="left"/> is longer.</summary>
    public static bool operator >(Length left, Length right) => left.millimetres > right.millimetres;

    /// <summary>True where <paramref name="left"/> is not longer.</summary>
    public static bool operator <=(Length left, Length right) => left.millimetres <= right.millimetres;

    /// <summary>True where <paramref name="left"/> is not shorter.</summary>
    public static bool operator >=(Length left, Length right) => left.millimetres >= right.millimetres;

    /// <inheritdoc cref="op_Addition"/>
    public static Length Add(Length left, Length right) => left + right;

    /// <inheritdoc/>
    public int CompareTo(Length other) => millimetres.CompareTo(other.millimetres);

    /// <summary>The millimetres without trailing zeros and without the unit, for example <c>12.5</c>.</summary>
    public override string ToString() => millimetres.ToString("0.####", System.Globalization.CultureInfo.InvariantCulture);
}
