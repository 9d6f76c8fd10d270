using Recist.Ingestion;

namespace Recist.Tests.Readers;

public class DelimiterTests
{
    [Theory]
    [InlineData("patient_id|visit|visit_date|lesion_id|role|size_mm", '|')]
    [InlineData("patient_id|visit|visit_date|lesion_id|role, as the reader says, or not, or both|size_mm", '|')]
    [InlineData("patient_id,visit,visit_date,lesion_id,role,size_mm,comment | note | remark | a | b | c | d", ',')]
    [InlineData("patient_id,lesion_id,Baseline | 2025-01-06 | mm,Week 6 | 2025-02-17 | mm", ',')]
    [InlineData("a,\"Sites (1, Liver | 2, Lung | 3, Bone)\",b", ',')]
    [InlineData("USUBJID|TULNKID|TUTESTCD", '|')]
    [InlineData("record|event|mm", '|')]
    [InlineData("patient_id;visit;size_mm", ';')]
    [InlineData("patient_id\tvisit\tsize_mm", '\t')]
    [InlineData("patient_id", ',')]
    public void The_delimiter_is_the_one_that_the_heading_line_is_made_with(string line, char expected) => Assert.Equal(expected, Delimiter.Of(line));

    [Fact]
    public void A_table_with_pipes_is_read()
    {
        var reading = Given.Reading("a.csv", "patient_id|visit|visit_date|baseline|lesion_id|role|organ|size_mm\nP1|Baseline|2025-01-06|yes|T1|target|liver|30\nP1|Week 8|2025-03-03|no|T1|target|liver|20\n");
        Assert.Equal(["30", "20"], ResponseAssessor.Assess(reading.History()).Visits.Select(v => v.Sum.ToString()));
    }

    [Fact]
    public void A_list_of_patients_SDTM_and_a_wide_table_may_have_pipes()
    {
        Assert.True(Given.Reading("w.csv", "patient_id|lesion_id|role|unit|2025-01-06|2025-03-03\nP1|T1|target|mm|30|20\n").Accepted);
        Assert.NotNull(Given.Reading("p.csv", "patient_id|name|next_scan_date\nP1|A|2025-06-01\n").Submission);
        var tu = Given.File("tu.csv", "USUBJID|TULNKID|TUTESTCD|TUSTRESC|TULOC|VISIT|TUDTC\nP|T1|TUMIDENT|TARGET|LUNG|B|2025-01-06\n");
        var tr = Given.File("tr.csv", "USUBJID|TRLNKID|TRTESTCD|TRORRES|TRORRESU|VISIT|TRDTC\nP|T1|LDIAM|20|mm|B|2025-01-06\n");
        Assert.True(SubmissionReader.Read([tu, tr], ReadingSettings.Default).Accepted);
    }

    [Fact]
    public void A_comma_file_with_pipes_in_its_comments_stays_one() =>
        Assert.True(Given.Csv("P1,Baseline,2025-01-06,yes,T1,target,lung | left,no,33.0,,,R1 | R2 | R3\n").Accepted);
}
