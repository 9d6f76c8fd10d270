namespace Recist.Reports.Charts;

/// <summary>Finds places for labels near their marks where they cover neither each other nor a mark.</summary>
internal sealed class LabelPlacer(Frame frame)
{
    private static readonly double[] Sides = [0, 0.55, -0.55];
    private static readonly double[] Heights = [-7, 13, -17, 23, -27, 33, -37, 43, -47, 53, -57, 63];

    private readonly List<Frame> taken = [];

    /// <summary>Keeps labels off a mark.</summary>
    public void Avoid(double x, double y, double radius) => taken.Add(new(x - radius, y - radius, x + radius, y + radius));

    /// <summary>The middle of the label's baseline, or null where every place near the mark is taken.</summary>
    public (double X, double Y)? Place(double x, double y, double width, double size)
    {
        foreach (var height in Heights)
        {
            foreach (var side in Sides)
            {
                var middle = Math.Clamp(x + (side * width), frame.Left + (width / 2) + 1, frame.Right - (width / 2) - 1);
                var box = new Frame(middle - (width / 2) - 1, y + height - (size * 0.8), middle + (width / 2) + 1, y + height + 1.5);
                if (box.Top >= frame.Top - size && box.Bottom <= frame.Bottom && !taken.Exists(t => Touch(t, box)))
                {
                    taken.Add(box);
                    return (middle, y + height);
                }
            }
        }

        return null;
    }

    private static bool Touch(Frame a, Frame b) => a.Left < b.Right && b.Left < a.Right && a.Top < b.Bottom && b.Top < a.Bottom;
}
