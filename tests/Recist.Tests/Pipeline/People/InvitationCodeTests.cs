using Recist.Pipeline;

namespace Recist.Tests.Pipeline.People;

public class InvitationCodeTests
{
    [Fact]
    public void A_code_has_a_hundred_bits_in_five_groups_of_four()
    {
        var codes = Enumerable.Range(0, 200).Select(_ => InvitationCode.New().ToString()).ToList();
        Assert.All(codes, code => Assert.Matches("^[a-z2-7]{4}(-[a-z2-7]{4}){4}$", code));
        Assert.Distinct(codes);
        Assert.All(Enumerable.Range(0, 24), place => Assert.True(place % 5 == 4 || codes.Select(code => code[place]).Distinct().Count() > 20));
    }

    [Theory]
    [InlineData("abcd-efgh-ijkl-mnop-qrst", true)]
    [InlineData("ABCD EFGH ijkl mnop QRST", true)]
    [InlineData("abcdefghijklmnopqrst", true)]
    [InlineData("a-b-c-d-e-f-g-h-i-j-k-l-m-n-o-p-q-r-s-t", true)]
    [InlineData("abcd-efgh-ijkl-mnop-qrs", false)]
    [InlineData("abcd-efgh-ijkl-mnop-qrst2", false)]
    [InlineData("abcd-efgh-ijkl-mnop-qrs1", false)]
    [InlineData("abcd_efgh_ijkl_mnop_qrst", false)]
    [InlineData("", false)]
    [InlineData(null, false)]
    public void A_code_is_read_as_people_type_it(string? typed, bool isCode) => Assert.Equal(isCode, InvitationCode.TryParse(typed, out _));

    [Fact]
    public void A_code_is_told_by_its_hash_however_it_was_typed()
    {
        var code = InvitationCode.New();
        Assert.True(InvitationCode.TryParse(code.ToString().ToUpperInvariant().Replace('-', ' '), out var typed));
        Assert.Equal(code.Hash, typed.Hash);
        Assert.Matches("^[0-9a-f]{64}$", code.Hash);
        Assert.False(InvitationCode.TryParse(new string('-', 61), out _));
    }
}
