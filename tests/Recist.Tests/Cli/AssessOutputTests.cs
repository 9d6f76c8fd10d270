using System.Diagnostics;
using System.Text.Json;
using Recist.Cli.Inputs;
using Recist.Cli.Output;
using Recist.Ingestion;
using Recist.Tests.Readers;

namespace Recist.Tests.CommandLine;

public sealed class AssessOutputTests : IDisposable
{
    private static readonly SchemaCheck Output = SchemaCheck.Of("recist-assessment-1.schema.json");
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("recist-test-");

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public void What_all_files_together_ask_is_not_told_of_each_besides()
    {
        var settings = ReadingSettings.Default with { UndeclaredRole = LesionRole.Target };
        var patient = Assert.Single(Intake.Read(InputFiles.Find([Given.SharedPath("field/sr-centimetres-as-mm")]), settings).Patients);
        Assert.Equal([Severity.Block], patient.Complaints.Where(c => c.Code == "DQ01").Select(c => c.Severity));
    }

    [Fact]
    public void Every_line_of_the_samples_fits_the_published_schema()
    {
        var intake = Intake.Read(InputFiles.Find([Path.Combine(Repository.Root, "samples")]), ReadingSettings.Default);
        string[] lines = [.. intake.Patients.Select(AssessmentJson.Line), .. intake.Refused.Select(AssessmentJson.Line)];
        Assert.NotEmpty(lines);
        Assert.All(lines, l => Assert.True(Output.Fits(l), l));
    }

    [Fact]
    public void The_sum_of_measured_new_lesions_is_given_under_iRECIST_alone()
    {
        const string Course = """
            { "format": "recist-measurements/1", "study": "S", "criteria": "CRITERIA", "patients": [ { "patient": "P", "reader": "R1", "lesions": [ { "id": "T1", "role": "target", "organ": "lung" } ],
              "visits": [ { "label": "Baseline", "date": "2025-01-06", "baseline": true, "measurements": [ { "lesion": "T1", "mm": 33 } ] },
                          { "label": "Week 6", "date": "2025-02-17", "measurements": [ { "lesion": "T1", "mm": 33 } ], "newLesions": [ { "id": "N1", "status": "unequivocal", "organ": "liver", "mm": 14.5 } ] } ] } ] }
            """;
        JsonElement[] Visits(string criteria)
        {
            Write("p.json", Course.Replace("CRITERIA", criteria, StringComparison.Ordinal));
            var line = AssessmentJson.Line(Assert.Single(Intake.Read(InputFiles.Find([folder.FullName]), ReadingSettings.Default).Patients));
            Assert.True(Output.Fits(line), line);
            return [.. JsonDocument.Parse(line).RootElement.GetProperty("visits").EnumerateArray()];
        }

        var visits = Visits("iRECIST");
        Assert.Equal(JsonValueKind.Null, visits[0].GetProperty("newLesionSumMm").ValueKind);
        Assert.Equal(14.5m, visits[1].GetProperty("newLesionSumMm").GetDecimal());
        Assert.Equal(33m, visits[1].GetProperty("sumMm").GetDecimal());
        Assert.False(Visits("RECIST 1.1")[1].TryGetProperty("newLesionSumMm", out _));
    }

    [Fact]
    public void A_blocked_patient_is_left_out_with_complaints_and_the_others_go_on()
    {
        Write("a.csv", Given.TemplateHead
            + "P1,Baseline,2025-01-06,yes,T1,target,lung,no,33,,,R1\nP1,Baseline,2025-01-06,yes,T1,target,lung,no,34,,,R1\nP2,Baseline,2025-01-06,yes,T1,target,lung,no,33,,,R1\n");
        var intake = Intake.Read(InputFiles.Find([folder.FullName]), ReadingSettings.Default);
        var lines = intake.Patients.Select(p => JsonDocument.Parse(AssessmentJson.Line(p)).RootElement).ToList();
        Assert.True(intake.AnythingRefused);
        Assert.Equal(["P2", "P1"], lines.Select(l => l.GetProperty("patient").GetString()));
        Assert.False(lines[1].TryGetProperty("visits", out _));
        Assert.Equal("block", lines[1].GetProperty("complaints")[0].GetProperty("severity").GetString());
        Assert.All(lines, l => Assert.True(Output.Fits(l.GetRawText())));
    }

    [Fact]
    public void A_folder_may_hold_other_files_but_a_named_file_is_read_or_refused()
    {
        Write("other.json", "{ \"a\": 1 }");
        Write("notes.txt", "hello");
        Write("sub/p.json", SchemaTests.EveryMember);
        var intake = Intake.Read(InputFiles.Find([folder.FullName]), ReadingSettings.Default);
        Assert.Equal("sub/p.json", Assert.Single(intake.Patients).Source);
        Assert.Empty(intake.Refused);
        var named = Intake.Read(InputFiles.Find([Path.Combine(folder.FullName, "other.json")]), ReadingSettings.Default);
        Assert.Equal("other.json", Assert.Single(named.Refused).Source);
    }

    [Fact]
    public void Each_pair_of_SDTM_tables_in_a_folder_is_an_upload_of_its_own()
    {
        const string Tu = "USUBJID,TULNKID,TUSTRESC,TULOC\nP,T1,TARGET,LUNG\n";
        const string Tr = "USUBJID,TRLNKID,TRTESTCD,TRORRES,TRSTRESN,TRSTRESU,TRDTC\nP,T1,LDIAM,20,20,mm,2025-01-06\n";
        Write("tu_a.csv", Tu);
        Write("tr_a.csv", Tr);
        Write("tu_b.csv", Tu.Replace("P,", "Q,", StringComparison.Ordinal));
        Write("tr_b.csv", Tr.Replace("P,", "Q,", StringComparison.Ordinal));
        Write("tu_c.csv", Tu);
        var intake = Intake.Read(InputFiles.Find([folder.FullName]), ReadingSettings.Default);
        Assert.Equal(["tu_a.csv+tr_a.csv", "tu_b.csv+tr_b.csv"], intake.Patients.Select(p => p.Source));
        Assert.Equal("tu_c.csv", Assert.Single(intake.Refused).Source);
    }

    [Fact]
    public void A_patient_of_whom_two_pairs_tell_different_stories_is_left_out_with_one_complaint_that_names_both()
    {
        const string Tu = "USUBJID,TULNKID,TUSTRESC,TULOC,TUEVALID\nP,T1,TARGET,LUNG,R1\nP,T1,TARGET,LUNG,R2\nQ,T1,TARGET,LUNG,R1\n";
        const string Tr = "USUBJID,TRLNKID,TRTESTCD,TRORRES,TRSTRESN,TRSTRESU,TREVALID,VISIT,TRDTC\n"
            + "P,T1,LDIAM,20,20,mm,R1,SCREENING,2025-01-06\nP,T1,LDIAM,22,22,mm,R2,SCREENING,2025-01-06\nQ,T1,LDIAM,20,20,mm,R1,SCREENING,2025-01-06\n";
        Write("tu_a.csv", Tu);
        Write("tr_a.csv", Tr);
        Write("tu_b.csv", Tu);
        Write("tr_b.csv", Tr.Replace("P,T1,LDIAM,20,20,mm,R1,SCREENING,2025-01-06", "P,T1,LDIAM,25,25,mm,R1,SCREENING,2025-01-06", StringComparison.Ordinal));
        var intake = Intake.Read(InputFiles.Find([folder.FullName]), ReadingSettings.Default);
        var left = Assert.Single(intake.Patients, p => p.Assessment is null);
        var told = Assert.Single(left.Complaints);
        Assert.Equal(("P", null, "PATIENT_TWICE", Severity.Block), (left.Patient, left.Reader, told.Code, told.Severity));
        Assert.Contains("tu_a.csv+tr_a.csv and tu_b.csv+tr_b.csv", told.Problem, StringComparison.Ordinal);
        Assert.Equal("tu_a.csv+tr_a.csv+tu_b.csv+tr_b.csv", left.Source);
        Assert.Equal(["Q"], intake.Patients.Where(p => p.Assessment is not null).Select(p => p.Patient)); // two copies that agree are one
        Assert.True(Output.Fits(AssessmentJson.Line(left)));
    }

    [Theory]
    [InlineData("69.997", "-30.003")] // beyond the limit, and shown so
    [InlineData("70.0001", "-29.9999")] // two decimals would read as -30.00, which is PR
    [InlineData("70", "-30.00")]
    [InlineData("71.23", "-28.77")]
    [InlineData("119.9999", "+19.9999")] // and as +20.00, which is PD
    public void The_table_prints_no_percentage_as_a_limit_that_it_does_not_reach(string mm, string percent)
    {
        var intake = Intake.Read([[Given.File("a.csv", Given.TemplateHead + $"P1,Baseline,2025-01-06,yes,T1,target,lung,no,100,,,R1\nP1,W6,2025-02-17,,T1,target,lung,no,{mm},,,R1\n")]], ReadingSettings.Default);
        var text = new StringWriter { NewLine = "\n" };
        AssessmentTable.Write(intake.Patients[0], intake.Patients[0].Assessment!, text);
        var cells = text.ToString().Split('\n').Single(l => l.StartsWith("  W6", StringComparison.Ordinal)).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal([mm, percent, percent], cells[2..5]); // the baseline is the nadir
    }

    [Fact]
    public async Task The_program_prints_lines_and_complaints_and_exits_with_2_where_something_was_refused()
    {
        Write("good.json", SchemaTests.EveryMember);
        Write("bad.csv", Given.TemplateHead + "P1,Baseline,2025-01-06,yes,T1,target,lung,no,x,,,R1\n");
        var (exit, output, errors) = await RunAsync("assess", folder.FullName, "--json");
        Assert.Equal(2, exit);
        Assert.Equal(2, output.Trim().Split('\n').Length);
        Assert.All(output.Trim().Split('\n'), l => Assert.True(Output.Fits(l), l));
        Assert.Contains("bad.csv:2: refuse NUMBER_FORMAT size_mm \"x\"", errors, StringComparison.Ordinal);

        (exit, output, _) = await RunAsync("assess", Path.Combine(folder.FullName, "good.json"));
        Assert.Equal(0, exit);
        Assert.Contains("Best overall response", output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("no-such-file.json")]
    [InlineData(".", "--set", "confirmMinDays")]
    [InlineData(".", "--dates", "whenever")]
    public async Task A_mistake_on_the_command_line_is_one_plain_sentence(params string[] args)
    {
        var (exit, output, errors) = await RunAsync(["assess", .. args]);
        Assert.Equal(1, exit);
        Assert.Empty(output);
        Assert.StartsWith("recist: ", errors, StringComparison.Ordinal);
        Assert.Single(errors.Trim().Split('\n'));
    }

    [Fact]
    public async Task Reports_are_named_by_hashes_and_open_as_PDF()
    {
        Write("good.json", SchemaTests.EveryMember);
        var output = Path.Combine(folder.FullName, "out");
        var (exit, lines, errors) = await RunAsync("report", Path.Combine(folder.FullName, "good.json"), "-o", output);
        Assert.True(exit == 0, errors);
        var paths = lines.Trim().Split('\n').Select(l => l.Split('\t')[0]).ToList();
        Assert.Equal(2, paths.Count);
        Assert.All(paths, p => Assert.Matches("^[0-9a-f]{20}-(clinician|patient)\\.pdf$", Path.GetFileName(p)));
        Assert.All(paths, p => Assert.Equal("%PDF-"u8.ToArray(), File.ReadAllBytes(p)[..5]));
    }

    private static async Task<(int Exit, string Output, string Errors)> RunAsync(params string[] args)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "Recist.Cli.dll"), .. args])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync();
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return (process.ExitCode, output, await errors);
    }

    private void Write(string name, string text)
    {
        var path = Path.Combine(folder.FullName, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
    }
}
