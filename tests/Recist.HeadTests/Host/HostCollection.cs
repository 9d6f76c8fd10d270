namespace Recist.HeadTests.Host;

/// <summary>The tests that share one deployment.</summary>
[CollectionDefinition(Name)]
public sealed class HostCollection : ICollectionFixture<HostFixture>
{
    public const string Name = "Published app";
}
