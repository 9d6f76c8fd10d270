using Recist.Ingestion;

namespace Recist.Tests.Readers;

/// <summary>Forms of REDCap and rows of other tables that nobody filled in.</summary>
public class UnopenedFormTests
{
    [Fact]
    public void An_event_without_date_and_data_whose_boxes_are_0_is_no_visit()
    {
        var reading = Read(Suggested.Field("redcap-unopened-form.csv"), Suggested.Field("redcap-unopened-form.json"));
        Assert.Equal(
            "R-01: 2025-01-06 53 -, 2025-03-03 45 SD, 2025-04-28 33 PR, 2025-06-23 45 PD; R-02: 2025-01-08 40 -", Suggested.Responses(reading));
        Assert.Equal(7, Assert.Single(reading.Complaints, c => c.Code == "ROWS_UNFILLED").Line);
    }

    private const string Mapping =
        """
        { "format": "recist-mapping/1", "name": "m", "match": [ "record_id" ], "unit": "mm",
          "columns": { "record_id": "patient_id", "event": "visit", "day": "visit_date" },
          "rows": [ { "columns": { "t{n}": "size" }, "constants": { "lesion_id": "T{n}", "role": "target" } },
                    { "columns": { "nt___1": "status" }, "values": { "status": { "1": "present", "0": "absent" } }, "constants": { "lesion_id": "NT", "role": "non-target" } } ],
          "ignore": [ "form_complete", "nt___2" ] }
        """;

    [Theory]
    [InlineData("1,w16,,,,0,0,0", true)] // never opened
    [InlineData("1,w16,,,,0,0,", true)]
    [InlineData("1,w16,,,,0,1,0", true)] // a box that is not read
    [InlineData("1,w16,,30,,0,0,2", false)] // a size, and its date was forgotten
    [InlineData("1,w16,,,,1,0,2", false)] // a box that is ticked
    public void A_row_without_date_is_left_only_where_it_says_nothing(string row, bool isLeft)
    {
        var reading = Read(Given.File("t.csv", $"record_id,event,day,t1,t2,nt___1,nt___2,form_complete\n1,base,2025-01-06,30,20,1,0,2\n1,w8,2025-03-03,30,20,1,0,2\n{row}\n"), Given.File("m.json", Mapping));
        Assert.Equal(isLeft, reading.Accepted);
        Assert.Equal(isLeft, reading.Complaints.Any(c => c.Code == "ROWS_UNFILLED" && c.Line == 4));
        Assert.Equal(!isLeft, reading.Complaints.Any(c => c is { Code: "VALUE_MISSING", Column: "day", Line: 4 }));
    }

    [Fact]
    public void A_row_that_is_blank_but_for_fields_of_REDCap_gives_nothing()
    {
        var reading = Read(Given.File("t.csv", "record_id,event,day,t1,t2,nt___1,nt___2,form_complete\n1,base,2025-01-06,30,20,1,0,2\n1,w8,2025-03-03,30,20,1,0,2\n1,w16,,,,,,0\n"), Given.File("m.json", Mapping));
        Assert.Equal("1: 2025-01-06 50 -, 2025-03-03 50 SD", Suggested.Responses(reading));
    }

    [Fact]
    public void A_row_that_was_prepared_for_a_later_visit_is_none()
    {
        var table = Suggested.For("Patient no,Visit,Date,Lesion,Size (mm)\nA,Baseline,2026-01-12,T1,40\nA,Week 8,2026-03-09,T1,20\nA,Week 16,,T1,\n");
        Assert.Equal("A: 2026-01-12 40 -, 2026-03-09 20 PR", table.Responses());
    }

    private static Reading Read(params UploadedFile[] files) => SubmissionReader.Read(files, ReadingSettings.Default);
}
