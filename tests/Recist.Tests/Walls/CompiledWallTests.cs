using System.Reflection;
using System.Reflection.Emit;

namespace Recist.Tests.Walls;

/// <summary>What the compiled assemblies really use, seen in their metadata.</summary>
public class CompiledWallTests
{
    public static TheoryData<string> Compiled { get; } = [.. Wall.May.Keys.Where(p => File.Exists(PathOf(p)) && p is not ("RecistFunctions" or "Recist.Reports.QuestPdf"))];

    [Theory]
    [MemberData(nameof(Compiled))]
    public void A_project_uses_only_what_stands_above_it(string project)
    {
        using var assembly = File.OpenRead(PathOf(project));
        Assert.Empty(Wall.Trespasses(project, Wall.ReferencesOf(assembly)));
    }

    [Fact]
    public void Every_project_that_always_builds_is_looked_at() => Assert.Equal(8, Compiled.Count);

    [Theory]
    [InlineData("Recist", typeof(Ingestion.Complaint))]
    [InlineData("Recist.Ingestion", typeof(Azure.Data.Tables.TableEntity))]
    [InlineData("Recist.Reports", typeof(Ingestion.Complaint))]
    [InlineData("Recist.Reports.QuestPdf", typeof(Ingestion.Complaint))]
    [InlineData("Recist.Pipeline", typeof(Azure.Data.Tables.TableEntity))]
    [InlineData("Recist.Storage", typeof(Microsoft.IdentityModel.JsonWebTokens.JsonWebToken))]
    [InlineData("Recist.Api", typeof(Azure.Data.Tables.TableEntity))]
    [InlineData("Recist.Local", typeof(System.CommandLine.Command))]
    [InlineData("Recist.Cli", typeof(Azure.Data.Tables.TableEntity))]
    [InlineData("RecistFunctions", typeof(System.CommandLine.Command))]
    public void A_planted_trespasser_is_caught(string project, Type forbidden)
    {
        using var planted = AssemblyThatUses(forbidden);
        Assert.Equal([forbidden.Assembly.GetName().Name!], Wall.Trespasses(project, Wall.ReferencesOf(planted)));
    }

    private static MemoryStream AssemblyThatUses(Type forbidden)
    {
        var assembly = new PersistedAssemblyBuilder(new AssemblyName("Planted"), typeof(object).Assembly);
        var type = assembly.DefineDynamicModule("Planted").DefineType("Trespasser", TypeAttributes.Public);
        type.DefineField("loot", forbidden, FieldAttributes.Public);
        type.CreateType();
        var stream = new MemoryStream();
        assembly.Save(stream);
        stream.Position = 0;
        return stream;
    }

    private static string PathOf(string project) => Path.Combine(AppContext.BaseDirectory, project + ".dll");
}
