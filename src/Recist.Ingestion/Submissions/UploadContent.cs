namespace Recist.Ingestion;

/// <summary>The drafts that the plain files of an upload hold.</summary>
/// <param name="Format">Name of the format; several joined with <c>+</c>.</param>
/// <param name="Drafts">One or more per subject, not yet joined.</param>
internal sealed record UploadContent(string Format, List<PatientDraft> Drafts)
{
    /// <summary>What lists of patients say.</summary>
    public List<SubmittedProfile> Profiles { get; init; } = [];

    /// <summary>Reads every file by its content.</summary>
    public static UploadContent Read(Delivery delivery, ComplaintLog log)
    {
        var files = delivery.Files;
        var drafts = new List<PatientDraft>();
        var profiles = new List<SubmittedProfile>();
        var formats = new SortedSet<string>(StringComparer.Ordinal);
        var budget = new XlsxBudget();
        var kinds = files.ToLookup(f => Sniffer.KindOf(f.Content.Span));
        var mappings = kinds.Contains(FileKind.Other) || kinds[FileKind.Template].Any(IsWithoutSizes) || kinds.Contains(FileKind.Workbook) || kinds.Contains(FileKind.Mapping) ? MappingChoice.Of(kinds[FileKind.Mapping], delivery.SettingsOf(files[0]), log) : [];
        foreach (var file in files)
        {
            var own = delivery.SettingsOf(file);
            switch (Sniffer.KindOf(file.Content.Span))
            {
                case FileKind.Json when TextDecoder.Decode(file, log) is { } text:
                    formats.Add(MeasurementsDocument.Format);
                    drafts.AddRange(MeasurementsDocument.Read(file, text, own, log));
                    break;
                case FileKind.Template when IsWithoutSizes(file) && MappingChoice.Read(file, mappings, own, delivery.UnitOf(file), log) is { } named:
                    formats.Add("mapped-csv");
                    drafts.AddRange(named);
                    break;
                case FileKind.Template:
                    formats.Add("template-csv");
                    drafts.AddRange(TableFile.Read(file, own, log) is { } table ? Template(table) : []);
                    break;
                case FileKind.Patients:
                    formats.Add("patients-csv");
                    profiles.AddRange(TableFile.Read(file, own, log) is { } list ? PatientListReader.Read(list, own, log) : []);
                    break;
                case FileKind.Workbook:
                    var sheets = XlsxReader.Read(file, own, budget, log, mappings);
                    formats.UnionWith(sheets.Select(s => s.Mapping is null ? "template-xlsx" : "mapped-xlsx").DefaultIfEmpty("template-xlsx"));
                    drafts.AddRange(sheets.SelectMany(s => s.Mapping is { } m ? MappingChoice.Mapped(file, s, m, own, delivery.UnitOf(file), log) : Template(s)));
                    break;
                case FileKind.OtherSpreadsheet:
                    log.Refuse(Codes.WorkbookRefused, new Place(file.Name), null, $"This is {Sniffer.Name(file.Content.Span)}, which is not read.", "Open it in the spreadsheet program, take any password out, save it as \"Excel workbook (.xlsx)\" and send that.");
                    break;
                case FileKind.Empty:
                    log.Refuse(Codes.EmptyFile, new Place(file.Name), null, "The file is empty.", "Send the file with its content.");
                    break;
                case FileKind.Other when MappingChoice.Read(file, mappings, own, delivery.UnitOf(file), log) is { } mapped:
                    formats.Add("mapped-csv");
                    drafts.AddRange(mapped);
                    break;
                case FileKind.Other or FileKind.Zip or FileKind.Gzip:
                    RefuseOther(file, mappings, log);
                    break;
                default:
                    break;
            }

            List<PatientDraft> Template(Table table)
            {
                ManifestUnit.Check(table, delivery.UnitOf(file), own, log);
                return TemplateTables.Read(table, own, log);
            }
        }

        if (kinds.Contains(FileKind.Aim))
        {
            formats.Add("aim");
            drafts.AddRange(AimReader.Read(kinds[FileKind.Aim], delivery, log));
        }

        if (kinds.Contains(FileKind.Fhir))
        {
            formats.Add("fhir");
            drafts.AddRange(FhirReader.Read(kinds[FileKind.Fhir], delivery, log));
        }

        if (kinds.Contains(FileKind.DicomSr))
        {
            formats.Add("dicom-sr");
            drafts.AddRange(SrReader.Read(kinds[FileKind.DicomSr], delivery, log));
        }

        if (SdtmReader.Concerns(kinds))
        {
            formats.UnionWith(SdtmReader.FilesOf(kinds).Select(f => "sdtm-" + TableFile.FormOf(f)));
            drafts.AddRange(SdtmReader.Read(kinds, delivery.SettingsOf(SdtmReader.FilesOf(kinds).First()), log));
        }

        foreach (var file in files.Where(f => !log.Rows.ContainsKey(f.Name) && drafts.Exists(d => d.Sources.Contains(f.Name))))
        {
            log.Rows[file.Name] = drafts.Where(d => d.Sources.Contains(file.Name)).Sum(d => d.Parts.Count);
        }

        delivery.Mark(drafts);
        if (drafts.Count == 0 && !log.Refuses && files.TrueForAll(f => kinds[FileKind.Mapping].Contains(f)))
        {
            log.Refuse(Codes.NoPatients, new Place(files.FirstOrDefault()?.Name), null, "The upload has a mapping and no table.", "Send the table beside it.");
        }
        else if (drafts.Count == 0 && profiles.Count == 0 && !log.Refuses && log.Blocked.Count == 0)
        {
            log.Refuse(Codes.NoPatients, default, null, "The upload has no patients.", "Send a file with at least one patient and visit.");
        }

        return new UploadContent(string.Join('+', formats), drafts) { Profiles = profiles };
    }

    /// <summary>True for a table with headings of the template and none of its sizes: a mapping may name the columns that hold them.</summary>
    private static bool IsWithoutSizes(UploadedFile file) => TextHeadings.First(file) is var headings && !TemplateColumns.HasSize(headings) && !WideColumns.Fit([.. headings]);

    private static void RefuseOther(UploadedFile file, List<Mapping> mappings, ComplaintLog log)
    {
        if (OtherCriteria.In(string.Join(" ; ", Sniffer.Headings(file.Content.Span))) is { } other)
        {
            log.Refuse(other.Code, new Place(file.Name), null, $"The headings of this table are those of {other.Name}, not of RECIST.", other.Instead);
            return;
        }

        log.Refuse(
            Codes.NotAMeasurementFile,
            new Place(file.Name),
            null,
            $"This is {Sniffer.Name(file.Content.Span)}, not a measurement file that this version reads.{KnownHeadings.Of(file)}",
            mappings.Count > 0
                ? $"For one of the mappings the table needs these headings: {string.Join("; ", mappings.Select(m => $"\"{m.Name}\" {string.Join(", ", m.Match)}"))}. {KnownHeadings.NextStep}"
                : KnownHeadings.Any(file) ? KnownHeadings.NextStep
                : $"Send JSON with \"format\": \"{MeasurementsDocument.Format}\", a CSV table or workbook with the template's headings or with a mapping, SDTM TU and TR, or RS, as CSV, XPT or Dataset-JSON, AIM, FHIR, or a DICOM structured report.");
    }
}
