using Recist.Pipeline;
using Recist.Tests.Memory;

namespace Recist.Tests.Pipeline;

/// <summary>The row that says who holds some bytes.</summary>
public class BytesClaimTests
{
    private static readonly string Sha = new('a', 64);
    private static readonly UploadId One = UploadId.Parse(new string('a', 52));
    private static readonly UploadId Other = UploadId.Parse(new string('b', 51) + "a");

    [Fact]
    public async Task The_first_upload_holds_them_and_others_are_told_so()
    {
        using var host = await MemoryHost.StartAsync();
        var uploads = host.Get<IUploads>();
        Assert.Equal(First, await uploads.NameAcceptedAsync(MemoryHost.Clinic, Sha, First, default));
        Assert.Equal(First, await uploads.NameAcceptedAsync(MemoryHost.Clinic, Sha, First, default));
        Assert.Equal(First, await uploads.NameAcceptedAsync(MemoryHost.Clinic, Sha, new(Other, ReadingName.Of(Other, 0)), default));
    }

    [Fact]
    public async Task A_later_reading_takes_them_over_and_what_the_earlier_one_still_ends_does_not_free_them()
    {
        using var host = await MemoryHost.StartAsync();
        var uploads = host.Get<IUploads>();
        await uploads.NameAcceptedAsync(MemoryHost.Clinic, Sha, First, default);
        var second = new BytesClaim(One, ReadingName.Of(One, 1));
        Assert.Equal(second, await uploads.NameAcceptedAsync(MemoryHost.Clinic, Sha, second, default));
        Assert.Equal(second, await uploads.NameAcceptedAsync(MemoryHost.Clinic, Sha, First, default));

        await uploads.ForgetAcceptedAsync(MemoryHost.Clinic, Sha, First.Reading, default);
        Assert.Equal(second, await uploads.FindAcceptedAsync(MemoryHost.Clinic, Sha, default));
        await uploads.ForgetAcceptedAsync(MemoryHost.Clinic, Sha, second.Reading, default);
        Assert.Null(await uploads.FindAcceptedAsync(MemoryHost.Clinic, Sha, default));
    }

    private static BytesClaim First { get; } = new(One, ReadingName.Of(One, 0));
}
