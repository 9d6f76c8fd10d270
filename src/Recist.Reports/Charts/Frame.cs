namespace Recist.Reports.Charts;

/// <summary>The rectangle of a chart in which data is drawn, in points.</summary>
internal readonly record struct Frame(double Left, double Top, double Right, double Bottom)
{
    public double Width => Right - Left;

    public double Height => Bottom - Top;
}
