using System.Text;
using Recist.Ingestion;
using Recist.Tests.Readers;

namespace Recist.Tests.Hostile;

/// <summary>One sound upload of every format that is read; the first file is the one that is changed.</summary>
internal static class MutationSeeds
{
    public static readonly MutationSeed[] All = [.. Texts(), .. Binaries(), .. Imaging()];

    private static IEnumerable<MutationSeed> Texts()
    {
        var table = SampleTables.Csv(SampleTables.Template());
        yield return new("template", IsText: true, table);
        yield return new("wide table", IsText: true, Bytes("patient_id,lesion_id,role,organ,2025-01-06 (mm),2025-03-03 (mm),2025-05-05 (mm)\nP1,T1,target,lung,20,15.5,12\nP1,T2,target,liver,30,25,absent\nP1,N1,non-target,bone,present,present,absent\n"));
        yield return new("document", IsText: true, SampleJson.Document());
        yield return new("every member", IsText: true, Bytes(SchemaTests.EveryMember));
        yield return new("SDTM TR", IsText: true, SampleTables.Csv(SampleTables.Tr()), SampleTables.Csv(SampleTables.Tu()));
        yield return new("SDTM TU", IsText: true, SampleTables.Csv(SampleTables.Tu()), SampleTables.Csv(SampleTables.Tr()));
        yield return new("Dataset-JSON", IsText: true, SampleTables.DatasetJson("TR", SampleTables.Tr(), false), SampleTables.Csv(SampleTables.Tu()));
        yield return new("Dataset-JSON in lines", IsText: true, SampleTables.DatasetJson("TR", SampleTables.Tr(), true), SampleTables.Csv(SampleTables.Tu()));
        var samples = Path.Combine(Repository.Root, "samples", "mappings");
        var (export, mapping) = (File.ReadAllBytes(Path.Combine(samples, "redcap-export.csv")), File.ReadAllBytes(Path.Combine(samples, "redcap-mapping.json")));
        yield return new("mapped table", IsText: true, export, mapping);
        yield return new("mapping", IsText: true, mapping, export);
        yield return new("list of patients", IsText: true, Bytes("patient_id,name,birth_year,language,next_scan_date,interval_days,treatment,treatment_start,as_of,revision\nP-1,Ada Example,1960,en,2026-03-04,42,paclitaxel,2025-01-06,2026-01-05,1\nP-2,,1971,pt-BR,,,,,,\n"), table);
        yield return new("manifest", IsText: true, Bytes($$"""{"format":"recist-manifest/1","rows":{{SampleTables.Template().Count - 1}},"revision":2,"by":"A","reason":"B","unit":"mm","decimal":".","dates":"dd/MM/yyyy"}"""), table) { Names = ["b.manifest.json", "b"] };
    }

    private static IEnumerable<MutationSeed> Binaries()
    {
        var (tu, tr) = (SampleXpt.Of("TU", SampleTables.Tu(), "TUSEQ"), SampleXpt.Of("TR", SampleTables.Tr(), "TRSEQ", "TRSTRESN"));
        yield return new("XPT TR", IsText: false, tr, tu);
        yield return new("XPT TU", IsText: false, tu, tr);
        var book = Book.Of(Book.Typed(Encoding.UTF8.GetString(SampleTables.Csv(SampleTables.Template())).ReplaceLineEndings("\n"))).Content.ToArray();
        yield return new("workbook", IsText: false, book);
        yield return new("workbook, packed anew", IsText: false, book) { IsPacked = true };
        var archive = ArchiveFiles.Zip(("a.csv", SampleTables.Csv(SampleTables.Template())));
        yield return new("archive", IsText: false, archive);
        yield return new("archive, packed anew", IsText: false, archive) { IsPacked = true };
    }

    private static IEnumerable<MutationSeed> Imaging()
    {
        var settings = ReadingSettings.Default with { UndeclaredRole = LesionRole.Target, DeclaredUnit = LengthUnit.Millimetre };
        yield return new("AIM 3", IsText: true, Bytes(Aim3Tests.Annotation())) { Settings = settings };
        yield return new("AIM 4 JSON", IsText: true, Bytes(Aim4Tests.Json("Lesion1~CT", "S71", "20240105", "12.5", baseline: true))) { Settings = settings };
        yield return new("AIM 4 XML", IsText: true, Bytes(Aim4Tests.Xml)) { Settings = settings };
        yield return new("FHIR", IsText: true, SampleFhir.Bundle()) { Settings = settings };
        yield return new("DICOM SR", IsText: false, Report(false)) { Settings = settings };
        yield return new("DICOM SR of undefined lengths", IsText: false, Report(true)) { Settings = settings };
    }

    private static byte[] Report(bool undefined) =>
        SrFile.Report([SrFile.Group("L1", SrFile.Nodule, "39607008|SCT|Lung", SrFile.Diameter("12.5"))], undefined: undefined).Content.ToArray();

    private static byte[] Bytes(string text) => Encoding.UTF8.GetBytes(text);
}
