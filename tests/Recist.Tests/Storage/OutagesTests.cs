using Azure;
using Recist.Storage;

namespace Recist.Tests.Storage
{
    public class OutagesTests
    {
        private static readonly Outages Outages = new();

        [Theory]
        [InlineData(0, null, true)]
        [InlineData(401, "NoAuthenticationInformation", true)]
        [InlineData(403, "AuthorizationPermissionMismatch", true)]
        [InlineData(404, "BlobNotFound", false)]
        [InlineData(404, "ResourceNotFound", false)]
        [InlineData(404, "ContainerNotFound", true)]
        [InlineData(404, "TableNotFound", true)]
        [InlineData(404, "QueueNotFound", true)]
        [InlineData(404, null, false)]
        [InlineData(409, "BlobAlreadyExists", false)]
        [InlineData(409, "ContainerBeingDeleted", true)]
        [InlineData(409, "TableBeingDeleted", true)]
        [InlineData(409, "QueueBeingDeleted", true)]
        [InlineData(400, "InvalidInput", false)]
        [InlineData(412, "ConditionNotMet", false)]
        [InlineData(429, null, true)]
        [InlineData(503, "ServerBusy", true)]
        public void An_answer_is_an_outage_where_no_file_is_to_blame(int status, string? code, bool outage) =>
            Assert.Equal(outage, Outages.IsOutage(new RequestFailedException(status, "x", code, null)));

        [Fact]
        public void A_network_that_stalls_is_an_outage_also_after_several_tries() => Assert.True(Outages.IsOutage(
            new AggregateException(new TaskCanceledException("100 s"), new IOException("reset"), new RequestFailedException("refused"))));

        [Fact]
        public void An_identity_that_gets_no_token_is_an_outage() => Assert.True(Outages.IsOutage(new Azure.Identity.PlantedException()));

        [Fact]
        public void A_bug_is_none()
        {
            Assert.False(Outages.IsOutage(new InvalidOperationException()));
            Assert.False(Outages.IsOutage(new StorageLimitException()));
            Assert.False(Outages.IsOutage(new AggregateException(new IOException(), new InvalidOperationException())));
        }
    }
}

namespace Azure.Identity
{
    internal sealed class PlantedException : Exception;
}
