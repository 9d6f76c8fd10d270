namespace Recist.Ingestion;

/// <summary>From one observation of tumour size to one lesion at one scan.</summary>
internal static class FhirObservation
{
    /// <summary>The lesion, or null with complaints.</summary>
    public static ImagedLesion? Read(FhirItem observation, FhirResources resources, ReadingSettings settings, ComplaintLog log)
    {
        var names = new FhirNames(observation, resources, log);
        var subject = names.Subject();
        var (lesion, body) = names.Lesion();
        var date = Date(observation, settings, log);
        if (subject is null || lesion is null || date is null || FhirSizes.Of(observation, subject, settings, log) is not { } sizes)
        {
            return null;
        }

        var categories = observation.Codes("category").ToList();
        var organ = names.Sound(body?.Called("location") ?? observation.Called("bodySite"), body ?? observation);
        var isNode = Organs.IsNode(organ)
            || new[] { body?.Codes("location"), body?.Codes("morphology"), observation.Codes("bodySite") }.Any(c => c?.Any(n => FhirCodes.IsNode(n.System, n.Code)) == true);
        return new(subject, lesion, date.Value, observation.Place)
        {
            Visit = names.Visit(),
            IsBaseline = One(categories, FhirCodes.Baseline),
            Role = One(categories, FhirCodes.Role),
            UndeclaredRole = settings.UndeclaredRole,
            Organ = organ,
            Site = names.Sound(body?.Called("locationQualifier"), body ?? observation),
            IsNode = isNode,
            Longest = sizes.Longest,
            ShortAxis = isNode ? sizes.OfNode(subject, log) : sizes.ShortAxis,
            Word = Word(observation),
            Method = observation.Codes("method").Select(c => FhirCodes.Method(c.System, c.Code)).FirstOrDefault(m => m is not null)
                ?? names.Sound(observation.Called("method"), observation),
        };
    }

    private static ScanDate? Date(FhirItem observation, ReadingSettings settings, ComplaintLog log)
    {
        if (observation.Text("effectiveDateTime") is { } text)
        {
            return ImagedDate.Read(text, settings, log.At(observation.At("effectiveDateTime")!.Place, text));
        }

        log.Refuse(Codes.ValueMissing, observation.Place, null, "The observation does not say when the scan was made.", "Give effectiveDateTime with a full date.");
        return null;
    }

    private static T? One<T>(IEnumerable<(string System, string Code)> codes, Func<string, string, T?> meaning)
        where T : struct =>
        codes.Select(c => meaning(c.System, c.Code)).FirstOrDefault(m => m is not null);

    /// <summary>A state or status of the product's own list, else FHIR's reason why there is no value.</summary>
    private static MeasuredWord? Word(FhirItem observation)
    {
        if (observation.Codes("valueCodeableConcept").FirstOrDefault(c => c.System == FhirCodes.Own).Code is { } word)
        {
            return new(word, observation.At("valueCodeableConcept")!.Place);
        }

        return observation.At("dataAbsentReason") is { } reason ? new(NotEvaluable(observation), reason.Place) : null;
    }

    private static string NotEvaluable(FhirItem observation) =>
        One(observation.Codes("category"), FhirCodes.Role) == LesionRole.NonTarget
            ? Vocabularies.NonTarget.WordFor(NonTargetStatus.NotEvaluated)
            : Vocabularies.State.WordFor(MeasurementState.NotEvaluable);
}
