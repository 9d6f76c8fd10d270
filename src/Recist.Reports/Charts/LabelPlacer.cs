namespace Recist.Reports.Charts;

/// <summary>Finds places for labels near their marks where they cover neither each other nor a mark.</summary>
internal sealed class LabelPlacer(Frame frame)
{
    /// <summary>So many of the heights touch the mark.</summary>
    private const int Near = 2;

    /// <summary>Straight above or below first, however far: to a side a label would stand over the neighbour's mark.</summary>
    private static readonly double[] Sides = [0, 0.55, -0.55];
    private static readonly double[] Heights = [-7, 13, -17, 23, -27, 33, -37, 43, -47, 53, -57, 63];

    private readonly List<Frame> taken = [];

    /// <summary>Keeps labels off a mark.</summary>
    public void Avoid(double x, double y, double radius) => taken.Add(new(x - radius, y - radius, x + radius, y + radius));

    /// <summary>True where a label of that offset no longer touches its mark, so that a line must lead to it.</summary>
    public static bool IsAway(double offset) => offset < Heights[0] - 0.01 || offset > Heights[1] + 0.01;

    /// <summary>The middle of the label's baseline, or null where every place near the mark is taken.</summary>
    /// <param name="x">Middle of the mark.</param>
    /// <param name="y">Height of the mark.</param>
    /// <param name="width">Width of the label.</param>
    /// <param name="size">Text size.</param>
    /// <param name="nearOnly">Only straight above or below the mark.</param>
    public (double X, double Y)? Place(double x, double y, double width, double size, bool nearOnly = false)
    {
        foreach (var side in nearOnly ? Sides.Take(1) : Sides)
        {
            foreach (var height in nearOnly ? Heights.Take(Near) : Heights)
            {
                var middle = Math.Clamp(x + (side * width), frame.Left + (width / 2) + 1, frame.Right - (width / 2) - 1);
                var box = new Frame(middle - (width / 2) - 1, y + height - (size * 0.8), middle + (width / 2) + 1, y + height + (size * 0.22));
                if (box.Top >= frame.Top - 5 && box.Bottom <= frame.Bottom && !taken.Exists(t => Touch(t, box)))
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
