using System.Xml.Linq;

namespace Recist.Tests.Walls;

/// <summary>What the project files ask for; covers the fenced projects on a feed that lacks their packages too.</summary>
public class ProjectFileWallTests
{
    public static TheoryData<string> Projects { get; } = [.. Wall.May.Keys];

    [Theory]
    [MemberData(nameof(Projects))]
    public void A_project_file_refers_only_to_what_stands_above_it(string project)
    {
        var file = Path.Combine(Repository.Root, "src", project, project + ".csproj");
        Assert.SkipUnless(File.Exists(file), $"{project} has no code yet.");
        Assert.Empty(Wall.Trespasses(project, AskedFor(XDocument.Load(file))));
    }

    [Theory]
    [MemberData(nameof(Projects))]
    public void A_planted_reference_is_caught(string project)
    {
        var planted = XDocument.Parse("""
            <Project><ItemGroup><PackageReference Include="Npgsql" /><ProjectReference Include="../Recist.Portal.Secret/Recist.Portal.Secret.csproj" /></ItemGroup></Project>
            """);
        Assert.Equal(["Npgsql", "Recist.Portal.Secret"], Wall.Trespasses(project, AskedFor(planted)));
    }

    private static IEnumerable<string> AskedFor(XDocument project) => project.Descendants()
        .Where(e => e.Name.LocalName is "PackageReference" or "ProjectReference")
        .Select(e => e.Attribute("Include")?.Value)
        .OfType<string>()
        .Select(i => i.EndsWith(".csproj", StringComparison.Ordinal) ? Path.GetFileNameWithoutExtension(i.Replace('\\', '/')) : i);
}
