using Recist.Ingestion;

namespace Recist.Tests.Readers;

public class OrgansTests
{
    [Theory]
    [InlineData("lymph node", true)]
    [InlineData("LYMPH NODES", true)]
    [InlineData("Node", true)]
    [InlineData("lymph-node", true)]
    [InlineData("AXILLARY LYMPH NODE", true)]
    [InlineData("Left mediastinal lymph nodes", true)]
    [InlineData("lymph node, right axilla", true)]
    [InlineData("non-lymph node", false)]
    [InlineData("thyroid node", false)]
    [InlineData("lung", false)]
    [InlineData(null, false)]
    public void A_lymph_node_is_known_by_its_words_whatever_its_chain(string? organ, bool node) => Assert.Equal(node, Organs.IsNode(organ));
}
