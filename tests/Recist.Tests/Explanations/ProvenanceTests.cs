using System.Globalization;
using System.IO.Compression;
using Recist.Cli.Inputs;
using Recist.Ingestion;
using Recist.Reports.Explanations;
using Recist.Tests.Readers;

namespace Recist.Tests.Explanations;

/// <summary>Every number of every sum leads to a cell, and the cells alone give the same number again.</summary>
public sealed class ProvenanceTests : IDisposable
{
    private static readonly ReadingSettings Settings = ReadingSettings.Default with { AllowGzip = true, MaxRows = 500_000 };
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("recist-test-");

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public void All_sums_of_the_public_SDTM_pair_follow_from_the_cited_cells() =>
        Assert.Equal(24 + 66, Check(Sdtm("tu_onco_recist.csv"), Sdtm("tr_onco_recist.csv")).Visits);

    [Fact]
    public void All_sums_of_the_large_gzipped_set_follow_from_the_cited_cells()
    {
        var (visits, cells) = Check(Sdtm("tu_onco.csv"), Sdtm("tr_onco.csv.gz"));
        Assert.Equal(2_661, visits);
        Assert.True(cells > 20_000, $"{cells}");
    }

    [Fact]
    public void All_sums_of_a_zipped_pair_follow_from_the_cited_cells()
    {
        var zip = Path.Combine(folder.FullName, "set.zip");
        using (var archive = ZipFile.Open(zip, ZipArchiveMode.Create))
        {
            archive.CreateEntryFromFile(Sdtm("tu_onco_recist.csv"), "data/tu.csv");
            archive.CreateEntryFromFile(Sdtm("tr_onco_recist.csv"), "data/tr.csv");
        }

        Assert.Equal(24 + 66, Check(zip).Visits);
    }

    [Fact]
    public void All_sums_of_the_demo_samples_follow_from_the_cited_cells()
    {
        var samples = Directory.EnumerateFiles(Path.Combine(Repository.Root, "samples", "demo")).Where(f => !f.EndsWith(".md", StringComparison.Ordinal)).ToArray();
        Assert.True(Check(samples).Cells > 20);
    }

    [Fact]
    public void Words_of_every_format_lead_to_the_cell_that_decided()
    {
        var csv = Write("a.csv", Given.TemplateHead.Replace("size_mm", "size_cm", StringComparison.Ordinal)
            + "P1,Baseline,2025-01-06,yes,T1,target,lung,no,3.3,,,R1\nP1,Baseline,2025-01-06,yes,T2,target,liver,no,2,,,R1\n"
            + "P1,Baseline,2025-01-06,yes,N1,non-target,lymph node,yes,1.2,,present,R1\n"
            + "P1,W6,2025-02-17,,T1,target,lung,no,,too small,,R1\nP1,W6,2025-02-17,,T2,target,liver,no,,,absent,R1\n"
            + "P1,W6,2025-02-17,,N1,non-target,lymph node,yes,0.9,,present,R1\nP1,W6,2025-02-17,,X1,new,bone,no,,unequivocal,,R1\n");
        var json = Write("b.json", Given.Patient(
            """{ "id": "T1", "role": "target" }, { "id": "T2", "role": "target" }, { "id": "N1", "role": "non-target" }""",
            """
            { "label": "Baseline", "date": "2025-01-06", "baseline": true, "measurements": [ { "lesion": "T1", "mm": 20 }, { "lesion": "T2", "mm": 10.50 } ] },
            { "label": "W6", "date": "2025-02-17", "nonTargets": [ { "lesion": "N1", "status": "unequivocal-progression" } ],
              "measurements": [ { "lesion": "T1", "fragmentsMm": [ 7, 8.25 ] }, { "lesion": "T2", "state": "merged", "mergedInto": "T1" } ] }
            """).Replace("\"P1\"", "\"P2\"", StringComparison.Ordinal));
        Check(csv, json);
        var week6 = Explain(csv)[0].Visits[1];
        Assert.Equal(("state", "too small"), Cell(week6.Sum!.Values[0].Source, week6.Sum.Values[0].Text));
        Assert.Equal(("status", "absent"), Cell(week6.Sum.Values[1].Source, week6.Sum.Values[1].Text));
        var node = week6.Reasons.SelectMany(r => r.Findings).First(f => f.Lesion == "N1");
        Assert.Equal(("size_cm", "0.9"), Cell(node.Source, node.Text));
        var found = week6.Reasons.SelectMany(r => r.Findings).First(f => f.Lesion == "X1");
        Assert.Equal(("state", "unequivocal"), Cell(found.Source, found.Text));
        var worse = Explain(json)[0].Visits[1].Reasons.SelectMany(r => r.Findings).First(f => f.Lesion == "N1");
        Assert.Equal(("$.patients[0].visits[1].nonTargets[0].status", "unequivocal-progression"), Cell(worse.Source, worse.Text));
    }

    [Fact]
    public void Every_response_that_RS_gives_leads_to_its_cell()
    {
        var path = Sdtm("rs_onco_recist.csv");
        var files = new CitedFiles(path);
        var given = Explain(path).SelectMany(c => c.Visits).Select(v => v.Assessment.Visit).Where(v => v.GivenOverall is not null).ToList();
        Assert.Equal(66, given.Count);
        Assert.All(given, v => Assert.Equal(v.GivenOverall!.Value.Code().ToUpperInvariant(), files.At(v.GivenSource!)));
    }

    [Fact]
    public void In_mRECIST_the_viable_diameter_is_the_cited_one()
    {
        var json = Write("m.json", Given.Patient(
            """{ "id": "T1", "role": "target", "organ": "liver" }""",
            """
            { "label": "Baseline", "date": "2025-01-06", "baseline": true, "measurements": [ { "lesion": "T1", "mm": 40, "viableMm": 30.50 } ] },
            { "label": "W6", "date": "2025-02-17", "measurements": [ { "lesion": "T1", "mm": 39, "viableMm": 12 } ] }
            """).Replace("\"study\": \"S\"", "\"study\": \"S\", \"criteria\": \"mRECIST-HCC\"", StringComparison.Ordinal));
        Assert.Equal((2, 4), Check(json));
        var sum = Explain(json)[0].Visits[1].Sum!;
        Assert.Equal(("$.patients[0].visits[1].measurements[0].viableMm", "12"), Cell(sum.Values[0].Source, sum.Values[0].Text));
    }

    private static (string, string?) Cell(SourceCell? cell, string? text) => (cell!.Column, text);

    private static List<CourseExplanation> Explain(params string[] paths) =>
        [.. Intake.Read(InputFiles.Find(paths), Settings).Patients.Select(p => p.Assessment).OfType<Assessment>().Select(CourseExplanation.Of)];

    private static (int Visits, int Cells) Check(params string[] paths)
    {
        var files = new CitedFiles(paths);
        var (visits, cells) = (0, 0);
        foreach (var visit in Explain(paths).SelectMany(c => c.Visits))
        {
            visits++;
            Assert.Equal(visit.Assessment.Sum, visit.Sum?.Complete);
            Assert.Equal(visit.Assessment.Nadir, visit.Nadir?.Complete);
            foreach (var (_, sum) in visit.Sums)
            {
                cells += sum.Values.Count(v => v.Value is not null);
                Assert.Equal((sum.Complete ?? sum.Partial)?.Millimetres, Again(sum, files));
            }

            foreach (var finding in visit.Reasons.SelectMany(r => r.Findings))
            {
                Assert.Equal(finding.Text ?? "", Given.OrBlank(files.At(finding.Source!)));
            }
        }

        return (visits, cells);
    }

    /// <summary>The sum made from nothing but what stands in the cited cells; null where no cell has a value.</summary>
    private static decimal? Again(ExplainedSum sum, CitedFiles files)
    {
        decimal? total = null;
        foreach (var value in sum.Values.Where(v => v.Source is not null))
        {
            var text = Given.OrBlank(files.At(value.Source!));
            Assert.Equal(value.Text ?? "", text);
            var perUnit = value.Source!.Column.EndsWith("_cm", StringComparison.Ordinal) ? 10 : 1;
            decimal? mm = text.ToUpperInvariant().Replace('-', ' ') switch
            {
                "" or "NOT EVALUABLE" or "NOT DONE" or "NE" or "TREATED" => null,
                "TOO SMALL" or "TOO SMALL TO MEASURE" => 5,
                "ABSENT" or "MERGED" => 0,
                var numbers => perUnit * numbers.Split(" + ").Sum(n => decimal.Parse(n.Replace(',', '.'), CultureInfo.InvariantCulture)),
            };
            total = mm is null ? total : (total ?? 0) + mm;
        }

        return total;
    }

    private static string Sdtm(string file) => Given.SharedPath(Path.Combine("pharmaverse", "sdtm", file));

    private string Write(string name, string text)
    {
        var path = Path.Combine(folder.FullName, name);
        File.WriteAllText(path, text);
        return path;
    }
}
