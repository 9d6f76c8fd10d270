namespace Recist.Tests.Readers;

public class SchemaTests
{
    private static readonly SchemaCheck Input = SchemaCheck.Of("recist-measurements-1.schema.json");

    [Fact]
    public void A_document_with_every_member_fits_the_schema_and_is_read()
    {
        Assert.True(Input.Fits(EveryMember));
        var reading = Given.Json(EveryMember);
        Assert.True(reading.Accepted, string.Join('\n', reading.Complaints));
    }

    [Fact]
    public void The_sample_files_fit_the_schema()
    {
        var samples = Directory.GetFiles(Path.Combine(Repository.Root, "samples"), "*.json", SearchOption.AllDirectories).ToLookup(s => Path.GetFileName(Path.GetDirectoryName(s)) == "mappings");
        Assert.NotEmpty(samples[false]);
        Assert.NotEmpty(samples[true]);
        Assert.All(samples[false], s => Assert.True(Input.Fits(File.ReadAllText(s)), s));
        var mapping = SchemaCheck.Of("recist-mapping-1.schema.json");
        Assert.All(samples[true], s => Assert.True(mapping.Fits(File.ReadAllText(s)), s));
    }

    [Theory]
    [InlineData("\"role\": \"target\"", "\"role\": \"primary\"")]
    [InlineData("\"mm\": 33.0", "\"mm\": \"33.0\"")]
    [InlineData("\"mm\": 33.0", "\"mm\": 533.0")]
    [InlineData("\"mm\": 33.0", "\"mm\": -3")]
    [InlineData("\"mm\": 33.0", "\"milimetres\": 33.0")]
    [InlineData("\"mm\": 33.0", "\"mm\": 33.0, \"state\": \"absent\"")]
    [InlineData("\"date\": \"2025-01-06\"", "\"date\": \"06.01.2025\"")]
    [InlineData("\"study\": \"DEMO-1\"", "\"studie\": \"DEMO-1\"")]
    [InlineData("\"confirmMinDays\": 28", "\"confirmMinDays\": \"28\"")]
    [InlineData("\"pfsMaxGapDays\": null", "\"pfsMaxGapDays\": -1")]
    [InlineData("\"ttpDeath\": \"last-assessment\"", "\"ttpDeath\": \"never\"")]
    [InlineData("\"pdDate\": \"visit\"", "\"pdDate\": \"first-scan\"")]
    [InlineData("\"prPersistence\": \"strict\"", "\"prPersistence\": \"loose\"")]
    [InlineData("\"criteria\": \"RECIST 1.1\"", "\"criteria\": \"WHO\"")]
    [InlineData("\"irecistConfirmWindow\": \"open\"", "\"irecistConfirmWindow\": \"wide\"")]
    [InlineData("\"followUp\": \"positive\"", "\"followUp\": \"none\"")]
    [InlineData("\"format\": \"recist-measurements/1\"", "\"format\": \"recist-measurements/2\"")]
    public void What_the_schema_refuses_the_reader_refuses(string right, string wrong)
    {
        Assert.Contains(right, EveryMember, StringComparison.Ordinal);
        var document = EveryMember.Replace(right, wrong, StringComparison.Ordinal);
        Assert.False(Input.Fits(document));
        Assert.False(Given.Json(document).Accepted);
    }

    internal const string EveryMember =
        """
        { "format": "recist-measurements/1", "study": "DEMO-1", "course": "1", "criteria": "RECIST 1.1",
          "options": { "confirmMinDays": 28, "maxNeBetween": 1, "acceptSdBetween": false, "sdMinDays": 42, "confirmationRequired": true,
            "pfsMaxGapDays": null, "pfsCensorAtNewTherapy": true, "ttpDeath": "last-assessment", "cbrMinDays": 168, "prPersistence": "strict",
            "crReappearancePd": true, "crThenPr": "sd", "normalNodeGrowth": "cr", "smallNewNode": "equivocal", "treatedTarget": "not-evaluable",
            "missingTarget": "ne", "mrecistAbsolute5mm": true, "reappearedTooSmall": "5mm", "irecistConfirmMinDays": 28,
            "irecistConfirmWindow": "open", "pdDate": "visit", "nonTargetPartlyEvaluated": "ne", "crWithEquivocal": "cr" },
          "patients": [ {
            "patient": "P-001", "reader": "R1", "accepted": true, "adjudicated": "R1", "revision": 1,
            "person": { "name": null, "birthYear": 1960, "language": "en", "largePrint": false },
            "plan": { "nextScan": null, "intervalDays": 42, "windowDays": 7 },
            "treatment": [ { "drug": "paclitaxel", "class": null, "start": "2025-01-06", "end": null } ],
            "dates": { "start": "2025-01-06", "reference": "2025-01-06", "death": null, "lastKnownAlive": "2025-06-01", "newTherapy": null,
                       "symptomaticDeterioration": null, "baselineMissing": false },
            "lesions": [
              { "id": "T1", "role": "target", "organ": "lung", "site": "left upper lobe", "node": false, "longestMm": 33, "shortAxisMm": 20.5,
                "viableMm": 30, "modality": "CT", "sliceMm": 5, "superficial": false, "bone": null, "simpleCyst": false, "cysticMetastasis": false,
                "priorLocalTherapy": true, "progressedSince": true, "trulyNonMeasurable": false, "spiral": true, "intrahepatic": false,
                "arterialEnhancement": true, "portaHepatis": false },
              { "id": "T2", "role": "target", "organ": "liver" },
              { "id": "T3", "role": "target", "organ": "liver" },
              { "id": "NT1", "role": "non-target", "organ": "lymph node", "node": true },
              { "id": "N1", "role": "new", "organ": "brain", "newKind": "NLT" } ],
            "visits": [
              { "label": "Baseline", "date": "2025-01-06", "baseline": true, "missed": false, "unscheduled": false, "forSymptoms": false,
                "notes": "none", "markers": "normal",
                "measurements": [ { "lesion": "T1", "mm": 33.0, "viableMm": 30.0, "date": "2025-01-07", "method": "CT", "sliceMm": 5, "comment": "x" },
                                  { "lesion": "T2", "fragmentsMm": [ 10.1, 12.25 ] }, { "lesion": "T3", "mm": 12 } ],
                "nonTargets": [ { "lesion": "NT1", "status": "present", "shortAxisMm": 12, "increasedSinceLast": false, "comment": "x" } ],
                "newLesions": [], "overall": null },
              { "label": "Week 6", "date": "2025-02-17",
                "measurements": [ { "lesion": "T1", "state": "too-small" }, { "lesion": "T2", "state": "absent" },
                                  { "lesion": "T3", "state": "merged", "mergedInto": "T1" } ],
                "newLesions": [ { "id": "N1", "organ": "brain", "status": "equivocal", "basis": "size", "mm": 7, "regionImagedAtBaseline": true,
                                  "shortAxisAtBaselineMm": 8, "change": "unchanged", "comment": "x" },
                                { "id": "N2", "status": "per-pet", "pet": { "baseline": "none", "followUp": "positive", "ctCorrelate": "none" } } ] } ] } ] }
        """;
}
