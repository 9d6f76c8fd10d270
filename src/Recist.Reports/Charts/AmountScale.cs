namespace Recist.Reports.Charts;

/// <summary>A vertical axis from 0, or from a negative amount, with round steps.</summary>
internal sealed record AmountScale(double Least, double Most, double Step, Frame Frame)
{
    /// <summary>An axis from 0 that holds <paramref name="largest"/> with some air above it.</summary>
    public static AmountScale FromZero(double largest, Frame frame)
    {
        var top = Math.Max(largest, 1) * 1.07;
        var step = RoundStep(top / 5);
        return new(0, Math.Ceiling(top / step) * step, step, frame);
    }

    public double Y(double amount) => Frame.Bottom - ((amount - Least) / (Most - Least) * Frame.Height);

    public IEnumerable<double> Ticks()
    {
        var count = (int)Math.Round((Most - Least) / Step);
        return Enumerable.Range(0, count + 1).Select(i => Least + (i * Step));
    }

    /// <summary>The next of 1, 2, 2.5, 5 times a power of ten.</summary>
    internal static double RoundStep(double rough)
    {
        var power = Math.Pow(10, Math.Floor(Math.Log10(rough)));
        var lead = rough / power;
        return power * (lead <= 1 ? 1 : lead <= 2 ? 2 : lead <= 2.5 ? 2.5 : lead <= 5 ? 5 : 10);
    }
}
