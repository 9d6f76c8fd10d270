using System.Globalization;
using System.IO.Compression;
using System.Text.Json;
using Recist.Cli.Inputs;
using Recist.Cli.Output;
using Recist.Ingestion;
using Recist.Tests.Readers;

namespace Recist.Tests.CommandLine;

/// <summary>Public SDTM data against responses that were computed independently with exact fractions.</summary>
public class AssessGoldenTests
{
    private static readonly ReadingSettings Settings = ReadingSettings.Default with { AllowGzip = true, MaxRows = 500_000 };

    [Fact]
    public void All_66_visits_of_the_public_set_agree_with_the_independent_oracle()
    {
        var oracle = Oracle();
        var seen = 0;
        foreach (var patient in Small().Patients)
        {
            foreach (var visit in patient.Assessment!.Visits.Where(v => !v.Visit.IsBaseline))
            {
                var expected = oracle[(patient.Patient, patient.Reader!, visit.Visit.Label)];
                string E(string column) => expected[column];
                Assert.Equal(E("DTC"), visit.Visit.Date.Text);
                Assert.Equal(E("REAPPEARED_AFTER_CR") == "Y" ? "PD" : E("TRG"), visit.Target?.Code() ?? "");
                Assert.Equal(E("NTRG"), visit.NonTarget?.Code().ToUpperInvariant() ?? "");
                Assert.Equal(E("OVR"), visit.Overall?.Code().ToUpperInvariant());
                Assert.Equal(E("SUM"), visit.Sum?.ToString() ?? "");
                Assert.Equal(E("PARTIAL_SUM"), visit.PartialSum?.ToString() ?? "");
                Assert.Equal(E("NADIR"), visit.Nadir?.ToString() ?? "");
                Same(E("PCHG_BASE"), visit.PercentFromBaseline);
                Same(E("PCHG_NADIR"), visit.PercentFromNadir);
                seen++;
            }
        }

        Assert.Equal(66, seen);
        Assert.Equal(66, oracle.Count);
    }

    [Fact]
    public void The_same_pair_as_one_zip_gives_the_same_lines()
    {
        var folder = Directory.CreateTempSubdirectory("recist-test-");
        try
        {
            var zip = Path.Combine(folder.FullName, "set.zip");
            using (var archive = ZipFile.Open(zip, ZipArchiveMode.Create))
            {
                archive.CreateEntryFromFile(Sdtm("tu_onco_recist.csv"), "tu_onco_recist.csv");
                archive.CreateEntryFromFile(Sdtm("tr_onco_recist.csv"), "tr_onco_recist.csv");
            }

            var zipped = Intake.Read(InputFiles.Find([zip]), Settings);
            Assert.All(zipped.Patients, p => Assert.Equal("set.zip", p.Source));
            const string Pair = "tu_onco_recist.csv+tr_onco_recist.csv";
            Assert.Equal(Small().Patients.Select(AssessmentJson.Line), zipped.Patients.Select(p => AssessmentJson.Line(p with { Source = Pair })));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Fact]
    public void The_big_set_runs_through_and_each_of_its_254_patients_has_a_line_that_fits_the_schema()
    {
        var intake = Intake.Read(InputFiles.Find([Sdtm("tu_onco.csv"), Sdtm("tr_onco.csv.gz")]), Settings);
        var lines = intake.Patients.Select(AssessmentJson.Line).ToList();
        Assert.Empty(intake.Refused);
        Assert.Equal(762, lines.Count);
        Assert.Equal(254, lines.Select(l => JsonDocument.Parse(l).RootElement.GetProperty("patient").GetString()).Distinct().Count());
        var schema = SchemaCheck.Of("recist-assessment-1.schema.json");
        Assert.All(lines, l => Assert.True(schema.Fits(l), l));
    }

    private static Intake Small() => Intake.Read(InputFiles.Find([Sdtm("tu_onco_recist.csv"), Sdtm("tr_onco_recist.csv")]), Settings);

    private static string Sdtm(string name) => Given.SharedPath("pharmaverse/sdtm/" + name);

    /// <summary>The oracle prints 10 significant digits.</summary>
    private static void Same(string expected, decimal? found)
    {
        if (expected.Length == 0)
        {
            Assert.Null(found);
            return;
        }

        var wanted = decimal.Parse(expected, CultureInfo.InvariantCulture);
        Assert.True(Math.Abs(wanted - found!.Value) <= Math.Abs(wanted) * 0.000000001m, $"{expected} {found}");
    }

    private static Dictionary<(string, string, string), Dictionary<string, string>> Oracle()
    {
        var lines = File.ReadAllLines(Given.SharedPath("pharmaverse/oracle/expected_visits_onco_recist.csv"));
        var head = lines[0].Split(',');
        return lines[1..].Select(l => head.Zip(l.Split(',')).ToDictionary(c => c.First, c => c.Second))
            .ToDictionary(r => (r["USUBJID"], r["EVALID"].Length > 0 ? r["EVALID"] : r["EVAL"], r["VISIT"]));
    }
}
