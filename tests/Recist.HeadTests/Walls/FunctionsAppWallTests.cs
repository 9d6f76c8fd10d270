using Recist.Tests.Walls;

namespace Recist.HeadTests.Walls;

public sealed class FunctionsAppWallTests
{
    [Fact]
    public void The_app_uses_only_what_stands_above_it()
    {
        using var assembly = File.OpenRead(Path.Combine(AppContext.BaseDirectory, "RecistFunctions.dll"));

        Assert.Empty(Wall.Trespasses("RecistFunctions", Wall.ReferencesOf(assembly)));
    }
}
