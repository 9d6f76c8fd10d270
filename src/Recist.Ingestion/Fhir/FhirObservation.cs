namespace Recist.Ingestion;

/// <summary>From one observation of tumour size to one lesion at one scan.</summary>
internal static class FhirObservation
{
    /// <summary>The lesion, or null with complaints.</summary>
    public static ImagedLesion? Read(FhirItem observation, FhirResources resources, ReadingSettings settings, ComplaintLog log)
    {
        if (!FhirMeaning.IsReadable(observation, log))
        {
            return null;
        }

        var names = new FhirNames(observation, resources, log);
        var subject = names.Subject();
        var (lesion, body) = names.Lesion();
        var date = Date(observation, settings, log);
        if (subject is null || lesion is null || date is null || FhirSizes.Of(observation, subject, settings, log) is not { } sizes)
        {
            return null;
        }

        var (roles, baselines) = (FhirMeaning.All(observation, FhirCodes.Role), FhirMeaning.All(observation, FhirCodes.Baseline));
        if (roles.Count > 1 || baselines.Count > 1)
        {
            log.Block(Codes.LesionConflict, subject, observation.At("category")!.Place, lesion, "The categories exclude each other.", "Leave one role, and one of baseline and follow-up.");
            return null;
        }

        LesionRole? role = roles is [var one] ? one : null;
        var organ = names.Sound(body?.Called("location") ?? observation.Called("bodySite"), body ?? observation);
        var site = names.Sound(body?.Called("locationQualifier"), body ?? observation);
        var isNode = Organs.IsNode(organ, site)
            || new[] { body?.Codes("location"), body?.Codes("morphology"), observation.Codes("bodySite") }.Any(c => c?.Any(n => FhirCodes.IsNode(n.System, n.Code)) == true);
        return new ImagedLesion(subject, lesion, date.Value, observation.Place)
        {
            Time = observation.Text("effectiveDateTime") is { } at ? ClockTime.Read(at) : null,
            Tracking = lesion,
            Visit = names.Visit(),
            IsBaseline = baselines is [var said] ? said : null,
            Role = role,
            UndeclaredRole = settings.UndeclaredRole,
            Organ = organ,
            Site = site,
            IsNode = isNode,
            Longest = sizes.Longest,
            ShortAxis = isNode ? sizes.OfNode(subject, log) : sizes.ShortAxis,
            Word = Word(observation, role ?? settings.UndeclaredRole) ?? Nothing(observation, role ?? settings.UndeclaredRole, sizes, subject, log),
            Method = observation.Codes("method").Select(c => FhirCodes.Method(c.System, c.Code)).FirstOrDefault(m => m is not null)
                ?? names.Sound(observation.Called("method"), observation),
        }.As(settings);
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

    /// <summary>A state or status of the product's own list, else FHIR's reason why there is no value.</summary>
    private static MeasuredWord? Word(FhirItem observation, LesionRole? role)
    {
        if (observation.Codes("valueCodeableConcept").FirstOrDefault(c => c.System == FhirCodes.Own).Code is { } word)
        {
            return new(word, observation.At("valueCodeableConcept")!.Place);
        }

        return observation.At("dataAbsentReason") is { } reason ? new(NotEvaluable(role), reason.Place) : null;
    }

    /// <summary>A non-target of which nothing is said was not evaluated; that the observation exists does not show that the lesion does.</summary>
    private static MeasuredWord? Nothing(FhirItem observation, LesionRole? role, FhirSizes sizes, Subject subject, ComplaintLog log)
    {
        if (role != LesionRole.NonTarget || sizes is not { Longest: null, ShortAxis: null, Additional.Count: 0 })
        {
            return null;
        }

        log.Inform(Codes.BlankNotEvaluable, subject, observation.Place, null, "A non-target has no value here; it was read as not evaluated.", "Say what was found.");
        return new(NotEvaluable(role), observation.Place);
    }

    private static string NotEvaluable(LesionRole? role) => role == LesionRole.NonTarget
        ? Vocabularies.NonTarget.WordFor(NonTargetStatus.NotEvaluated)
        : Vocabularies.State.WordFor(MeasurementState.NotEvaluable);
}
