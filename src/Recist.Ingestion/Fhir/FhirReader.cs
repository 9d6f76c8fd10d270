namespace Recist.Ingestion;

/// <summary>FHIR R4: tumour sizes by imaging as mCODE profiles them, single or in bundles. Files of one upload may refer to each other.</summary>
internal static class FhirReader
{
    private static readonly string[] Withdrawn = ["entered-in-error", "cancelled"];

    /// <summary>Drafts of all FHIR files of an upload; complains of all that is wrong.</summary>
    public static List<PatientDraft> Read(IEnumerable<UploadedFile> files, Delivery delivery, ComplaintLog log)
    {
        var resources = new FhirResources();
        var settings = new Dictionary<string, ReadingSettings>(StringComparer.Ordinal);
        foreach (var file in files)
        {
            settings[file.Name] = delivery.SettingsOf(file);
            if (TextDecoder.Decode(file, log) is { } text && new JsonParser(file.Name, text, log, AimJson.MostDepth).Parse() is { } root)
            {
                Add(resources, file.Name, root, log);
            }
        }

        Contradictions(resources, log);
        var left = new List<(string Code, FhirItem Item, string Problem, string Fix)>();
        var lesions = new List<ImagedLesion>();
        var sizes = 0;
        foreach (var observation in resources.Observations)
        {
            if (WhyNot(observation) is { } reason)
            {
                left.Add((reason.Code, observation, reason.Problem, reason.Fix));
            }
            else
            {
                sizes++;
                if (FhirObservation.Read(observation, resources, settings[observation.Place.File!], log) is { } lesion)
                {
                    lesions.Add(lesion);
                }
            }
        }

        Tell(left, resources, sizes == 0 && !log.Refuses, log);
        return ImagedDrafts.Of(lesions, settings.Values, log);
    }

    private static void Add(FhirResources resources, string file, JsonItem root, ComplaintLog log)
    {
        var resource = new FhirItem(file, root);
        if (resource.Type is null)
        {
            log.Refuse(Codes.NotAMeasurementFile, resource.Place, null, "The document holds FHIR resources, but is none.", "Send a resource, or a Bundle of them.");
        }
        else
        {
            resources.Add(resource);
        }
    }

    /// <summary>Which of two versions holds is not known here, and one of them may be withdrawn.</summary>
    private static void Contradictions(FhirResources resources, ComplaintLog log)
    {
        foreach (var versions in resources.Observations.Where(o => o.Text("id") is not null).GroupBy(o => (o.Text("id"), o.At("subject")?.Text("reference"))))
        {
            var first = versions.First();
            if (versions.FirstOrDefault(v => !v.SaysTheSame(first)) is { } other)
            {
                log.Refuse(Codes.ValueConflict, other.Place, other.Text("id"), "Two different observations of this patient have the same id: two versions of one.", "Send the version that holds, alone.");
            }
        }

        foreach (var other in resources.Twice)
        {
            log.Refuse(Codes.ValueConflict, other.Place, null, "Two different resources of one file have the same id.", "Give each an id of its own, or leave the one that holds.");
        }

        foreach (var inner in resources.Inner)
        {
            log.Refuse(Codes.MemberUnknown, inner.Place, null, "A size within another resource is not read.", "Send it as a resource of its own in the bundle.");
        }
    }

    /// <summary>Why an observation is no size of a lesion by imaging; null where it is one.</summary>
    private static (string Code, string Problem, string Fix)? WhyNot(FhirItem observation)
    {
        if (observation.Text("status") is { } status && Withdrawn.Contains(status))
        {
            return (Codes.NotUsed, "The observation was withdrawn (entered in error, or cancelled) and is not used.", "If it was sent before as valid, withdraw that upload.");
        }

        if ((OtherCriteria.In(observation.Called("code")) ?? OtherCriteria.In(observation.Called("method"))) is { } other)
        {
            return (other.Code, $"The observation is by {other.Name}, not by RECIST, and is not used.", other.Instead);
        }

        if (observation.IsLoinc("code", FhirCodes.DiseaseStatus))
        {
            return (Codes.NotUsed, "A disease status is not a RECIST response, and none is inferred from it.", "Send the sizes of the lesions, or the responses as a table RS.");
        }

        if (observation.Codes("code").Any(c => FhirCodes.IsResponse(c.System, c.Code)))
        {
            return (
                Codes.NotUsed,
                "A response is given that does not say by which criteria, and whether of this visit or as the best; it is not used.",
                "Send the sizes of the lesions, or the responses as a table RS, which says both.");
        }

        if (!observation.IsLoinc("code", FhirCodes.TumourSize, FhirCodes.Longest))
        {
            return (Codes.NotUsed, "The observation is not the size of a tumour and is not used.", "Give LOINC 21889-1 as the code of a size.");
        }

        return observation.At("specimen") is not null || observation.Codes("method").Any(c => FhirCodes.IsPathology(c.System, c.Code))
            ? (Codes.PathologySize, "This is the size of removed tissue, not of a lesion in the body: it is no scan.", "Send sizes by imaging, without a specimen.")
            : null;
    }

    /// <summary>What was left is told; where nothing else is there, that is why the file is refused.</summary>
    private static void Tell(List<(string Code, FhirItem Item, string Problem, string Fix)> left, FhirResources resources, bool refuses, ComplaintLog log)
    {
        foreach (var (code, item, problem, fix) in left)
        {
            if (refuses && code is Codes.PathologySize or Codes.OtherCriteria or Codes.NotTumours)
            {
                log.Refuse(code, item.Place, item.Text("id"), problem, fix);
            }
            else
            {
                log.Inform(code, null, item.Place, item.Text("id"), problem, fix);
            }
        }

        if (refuses && !log.Refuses)
        {
            log.Refuse(
                Codes.NoLengths,
                left.Count > 0 ? left[0].Item.Place : default,
                null,
                left.Count > 0 ? $"The file has no size of a lesion. {left[0].Problem}" : "The file has no observation, and so no size of a lesion.",
                "Send observations of tumour size (LOINC 21889-1) by imaging.");
        }
        else if (resources.Others > 0)
        {
            log.Inform(
                Codes.NotUsed, null, default, null, FormattableString.Invariant($"{resources.Others} resources of other types were not read."), "Nothing needs to be done.");
        }
    }
}
