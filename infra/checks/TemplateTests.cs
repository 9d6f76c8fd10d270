namespace Recist.InfraChecks;

public sealed class TemplateTests
{
    [Theory]
    [InlineData("main.bicep")]
    [InlineData("app/upload-subscription.bicep")]
    public async Task A_template_and_its_modules_compile_without_a_single_remark(string template)
    {
        var (exit, _, complaints) = await Bicep.Run("build", template, "--stdout");

        Assert.Equal("", complaints);
        Assert.Equal(0, exit);
    }

    [Fact]
    public void Every_file_is_a_module_of_the_main_template_or_deployed_by_the_script()
    {
        var users = File.ReadAllText(Path.Combine(Bicep.Infra, "main.bicep")) + File.ReadAllText(Path.Combine(Bicep.Infra, "scripts", "subscribe-uploads.sh"));

        Assert.All(Bicep.Templates.Where(template => template != "main.bicep"), template => Assert.Contains(template, users));
    }

    [Fact]
    public async Task The_compiler_does_remark_on_a_wrong_property()
    {
        var folder = Directory.CreateTempSubdirectory();
        var file = Path.Combine(folder.FullName, "wrong.bicep");
        await File.WriteAllTextAsync(
            file,
            """
            resource account 'Microsoft.Storage/storageAccounts@2024-01-01' = {
              name: 'wrong', location: 'westeurope', kind: 'StorageV2', sku: { name: 'Standard_ZRS' }
              properties: { allowSharedKeyAcess: false }
            }
            """,
            TestContext.Current.CancellationToken);

        var (_, _, complaints) = await Bicep.Run("build", file, "--stdout");

        folder.Delete(recursive: true);
        Assert.Contains("allowSharedKeyAcess", complaints);
    }
}
