namespace Recist.Ingestion;

/// <summary>What may change the meaning of an observation, and so must not be passed by.</summary>
internal static class FhirMeaning
{
    private static readonly string[] Valid = ["final", "amended", "corrected"];

    private static readonly string[] Values = ["valueQuantity", "valueCodeableConcept"];

    /// <summary>True where nothing is in it that this version would have to understand and does not; else it has complained.</summary>
    public static bool IsReadable(FhirItem observation, ComplaintLog log)
    {
        if (observation.Text("status") is not { } status || !Valid.Contains(status))
        {
            log.Refuse(
                Codes.ValueUnknown, (observation.At("status") ?? observation).Place, observation.Text("status"), "The status does not say that this size is valid: it is preliminary, unknown, or no status of FHIR.",
                "Send the observation when it is final, amended or corrected.", "final, amended or corrected");
            return false;
        }

        foreach (var part in observation.Each("component").Prepend(observation))
        {
            if (part.Names.FirstOrDefault(n => n is "modifierExtension" or "implicitRules") is { } rule)
            {
                log.Refuse(Codes.MemberUnknown, part.At(rule)!.Place, null, "This member may turn the meaning of the observation round, and is not known.", "Send the observation without it.");
                return false;
            }
        }

        return IsRead(observation, log);
    }

    /// <summary>The different meanings that the categories have.</summary>
    public static List<T> All<T>(FhirItem observation, Func<string, string, T?> meaning)
        where T : struct =>
        [.. observation.Codes("category").Select(c => meaning(c.System, c.Code)).OfType<T>().Distinct()];

    /// <summary>A value in a form, or a word of a list, that is not read must not be taken for no value.</summary>
    private static bool IsRead(FhirItem observation, ComplaintLog log)
    {
        var sizes = observation.Each("component").Where(c => c.IsLoinc("code", FhirCodes.Longest, FhirCodes.Additional) || c.Codes("code").Contains((FhirCodes.Snomed, FhirCodes.ShortAxis)));
        foreach (var part in sizes.Prepend(observation))
        {
            if (part.Names.FirstOrDefault(n => n.StartsWith("value", StringComparison.Ordinal) && !Values.Contains(n)) is { } other)
            {
                log.Refuse(Codes.MemberUnknown, part.At(other)!.Place, null, "A size in this form is not read.", "Give valueQuantity.");
                return false;
            }
        }

        if (observation.At("valueCodeableConcept") is { } concept && !observation.Codes("valueCodeableConcept").Any(c => c.System == FhirCodes.Own))
        {
            log.Refuse(
                Codes.ValueUnknown, concept.Place, observation.Called("valueCodeableConcept"), "What was found is said in codes that are not read.", $"Give a state or status with the system {FhirCodes.Own}.");
            return false;
        }

        return true;
    }
}
