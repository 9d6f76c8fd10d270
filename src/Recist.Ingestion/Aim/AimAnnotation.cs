namespace Recist.Ingestion;

/// <summary>Who and when: what AIM 3 and AIM 4 say of an annotation in different elements.</summary>
/// <param name="document">The root: AIM 3's <c>ImageAnnotation</c>, AIM 4's <c>ImageAnnotationCollection</c>.</param>
/// <param name="annotation">The annotation; in AIM 3 the root itself.</param>
/// <param name="settings">Latest day.</param>
/// <param name="log">Takes complaints.</param>
internal sealed class AimAnnotation(AimNode document, AimNode annotation, ReadingSettings settings, ComplaintLog log)
{
    public AimNode Node => annotation;

    /// <summary>The person's name; compared, never taken.</summary>
    public string? PersonName => Value(Person, "name");

    private AimNode Person => document.At("person", "Person") ?? document.At("person") ?? document;

    /// <summary>Person, reader and course; null with complaints.</summary>
    public Subject? Subject(bool loginFirst)
    {
        var person = Person;
        var user = document.At("user", "User") ?? document.At("user");
        var patient = Id(person, "id") ?? Id(person, "name");
        if (patient is null)
        {
            log.Refuse(Codes.ValueMissing, person.Place, null, "The annotation does not say of which patient it is.", "Give the person's id.");
            return null;
        }

        var reader = user is null ? null : loginFirst ? Id(user, "loginName") ?? Id(user, "name") : Id(user, "name") ?? Id(user, "loginName");
        return new("", "1", patient, reader);
    }

    /// <summary>The day of the images; null with complaints.</summary>
    public ScanDate? Date()
    {
        var studies = annotation.All("ImageStudy").Concat(annotation.All("imageStudy")).Where(s => Value(s, "startDate") is not null).ToList();
        if (studies.Count == 0)
        {
            log.Refuse(Codes.ValueMissing, annotation.Place, null, "The annotation does not say when the images were made.", "Give the start date of the image study.");
            return null;
        }

        var dates = studies.Select(s => ImagedDate.Read(Value(s, "startDate")!, settings, log.At(s.Place, Value(s, "startDate")))).Distinct().ToList();
        if (dates.Count > 1)
        {
            log.Refuse(Codes.ValueConflict, studies[1].Place, Value(studies[1], "startDate"), "One annotation refers to images of two days.", "Send one annotation for each day.");
        }

        return dates is [var only] ? only : null;
    }

    /// <summary>The time of day of the first image study; null where none is given.</summary>
    public TimeOnly? Time()
    {
        var studies = annotation.All("ImageStudy").Concat(annotation.All("imageStudy"));
        return studies.Min(s => Value(s, "startDate") is { } date && ClockTime.Read(date) is { } time ? time
            : Value(s, "startTime") is { } alone ? ClockTime.Read(alone) ?? ClockTime.Time(alone)
            : null);
    }

    /// <summary>An attribute, or AIM 4's element with an attribute <c>value</c>.</summary>
    public static string? Value(AimNode node, string name) => node.Text(name) ?? node.At(name)?.Text("value") ?? node.At(name)?.Text("root");

    /// <summary>A value that names something: short, and without characters that cannot be seen.</summary>
    public string? Id(AimNode node, string name) => Value(node, name) is { } text && Sound(text, node.At(name) ?? node) ? text : null;

    /// <summary>Complains of a text that is too long or holds what cannot be seen.</summary>
    public bool Sound(string text, AimNode at) => IdText.Check(text, IdText.LongestId, log.At(at.Place, text));
}
