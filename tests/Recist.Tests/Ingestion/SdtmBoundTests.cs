using Recist.Ingestion;

namespace Recist.Tests.Readers;

/// <summary>A result that is only said to lie below or above a value is no length, whatever number was made of it.</summary>
public class SdtmBoundTests
{
    [Theory]
    [InlineData("10", "10", true)]
    [InlineData("<10", "<10", false)]
    [InlineData("10", "< 10", false)]
    [InlineData("\u226510", "10", false)]
    public void A_bound_refuses_the_table(string original, string standard, bool accepted)
    {
        var reading = SubmissionReader.Read(
            [
                Given.File("tu.csv", "USUBJID,TULNKID,TUTESTCD,TUORRES,TULOC\nP1,T1,TUMIDENT,TARGET,LUNG\n"),
                Given.File("tr.csv", $"USUBJID,TRLNKID,TRTESTCD,TRORRES,TRORRESU,TRSTRESC,TRSTRESN,TRSTRESU,VISIT,TRDTC\nP1,T1,LDIAM,{original},mm,{standard},10,mm,BL,2025-01-06\n"),
            ],
            ReadingSettings.Default);
        Assert.Equal(accepted, reading.Submission is not null);
        Assert.Equal(!accepted, reading.Codes().Contains("NUMBER_FORMAT"));
    }

    [Theory]
    [InlineData("10.0", true)]
    [InlineData("80", false)]
    [InlineData("TEN", true)]
    public void The_standard_result_in_characters_and_in_numbers_must_agree(string standard, bool accepted)
    {
        var reading = SubmissionReader.Read(
            [
                Given.File("tu.csv", "USUBJID,TULNKID,TUTESTCD,TUORRES,TULOC\nP1,T1,TUMIDENT,TARGET,LUNG\n"),
                Given.File("tr.csv", $"USUBJID,TRLNKID,TRTESTCD,TRORRES,TRORRESU,TRSTRESC,TRSTRESN,TRSTRESU,VISIT,TRDTC\nP1,T1,LDIAM,10,mm,{standard},10,mm,BL,2025-01-06\n"),
            ],
            ReadingSettings.Default);
        Assert.Equal(accepted, reading.Accepted);
        Assert.Equal(!accepted, reading.Codes().Contains("TWO_VALUES"));
    }
}
