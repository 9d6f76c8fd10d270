using Recist.Reports.Content;

namespace Recist.Tests.Reports;

/// <summary>An edition that was printed anew under a signature says so; the first signed one does not.</summary>
public class ReprintTests
{
    private static readonly SignOff Signed =
        new("Dr. Miriam Okafor", "Oncologist", "Reviewed and approved", new(2026, 9, 22, 9, 30, 0, TimeSpan.FromHours(-4)), new string('b', 64));

    private static readonly ReportFacts Facts = ReportCases.All["partial-response"];

    [Theory]
    [InlineData(false, false)]
    [InlineData(true, true)]
    public void Both_editions_say_that_the_content_is_as_signed(bool reprint, bool says)
    {
        var facts = Facts with { SignOff = Signed with { IsReprint = reprint } };
        Assert.Equal(says, ReportText.Of(ClinicianReport.Compose(facts)).Contains("Content as signed on 2026-09-22 09:30 (UTC-04:00).", StringComparison.Ordinal));
        Assert.Equal(says, ReportText.Of(PatientReport.Compose(facts)).Contains("We printed it again later with the same result.", StringComparison.Ordinal));
    }
}
