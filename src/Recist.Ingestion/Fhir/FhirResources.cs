namespace Recist.Ingestion;

/// <summary>All resources of an upload by the texts that refer to them.</summary>
internal sealed class FhirResources
{
    private readonly Dictionary<string, List<FhirItem>> byReference = new(StringComparer.Ordinal);

    // Looked for once: a patient may have many identifiers, and be referred to by every observation.
    private readonly Dictionary<(FhirItem Resource, string Preferred), string?> identifiers = [];

    /// <summary>The persons behind the patients' ids.</summary>
    public FhirPersons Persons { get; } = new();

    /// <summary>The observations in the order of the files.</summary>
    public List<FhirItem> Observations { get; } = [];

    /// <summary>Resources that are neither observations nor referred to.</summary>
    public int Others { get; private set; }

    /// <summary>Resources that are not the first of their file with their id, and say something else than that one.</summary>
    public List<FhirItem> Twice { get; } = [];

    /// <summary>Sizes within other resources, where nothing looks for them.</summary>
    public List<FhirItem> Inner { get; } = [];

    /// <summary>Takes a resource, or all of a bundle.</summary>
    public void Add(FhirItem resource, string? fullUrl = null)
    {
        if (resource.Type == "Bundle")
        {
            foreach (var entry in resource.Each("entry"))
            {
                if (entry.At("resource") is { } inner)
                {
                    Add(inner, entry.Text("fullUrl"));
                }
            }

            return;
        }

        Inner.AddRange(resource.Each("contained").Where(c => c.Type == "Observation" && c.IsLoinc("code", FhirCodes.TumourSize, FhirCodes.Longest)));
        if (resource.Type == "Observation")
        {
            Observations.Add(resource);
            return;
        }

        if (resource.Type is not ("Patient" or "BodyStructure" or "Practitioner" or "PractitionerRole" or "Encounter" or "ResearchStudy" or "EpisodeOfCare"))
        {
            Others++;
            return;
        }

        var names = new[] { fullUrl, resource.Text("id") is { } id ? $"{resource.Type}/{id}" : null };
        if (names.OfType<string>().Distinct().Select(n => Added(n, resource)).ToList().Contains(false))
        {
            Twice.Add(resource);
        }
    }

    /// <summary>False where the file has another resource of that name, which says something else.</summary>
    private bool Added(string name, FhirItem resource)
    {
        if (!byReference.TryGetValue(name, out var known))
        {
            byReference.Add(name, known = []);
        }

        var others = known.FindAll(k => k.Place.File == resource.Place.File);
        if (others.Count == 0)
        {
            known.Add(resource);
        }

        return others.TrueForAll(o => o.SaysTheSame(resource));
    }

    /// <summary>The resource that a reference of an observation names, in its own file first; null where it is not in the upload, or other files have different ones.</summary>
    /// <param name="reference">The Reference element.</param>
    /// <param name="from">The observation, for what it contains.</param>
    public FhirItem? Find(FhirItem reference, FhirItem from)
    {
        if (reference.Text("reference") is not { } text)
        {
            return null;
        }

        if (text.StartsWith('#'))
        {
            return from.Each("contained").FirstOrDefault(c => c.Text("id") == text[1..]);
        }

        return Named(text, from) ?? Named(Relative(text), from);
    }

    private FhirItem? Named(string name, FhirItem from) => byReference.GetValueOrDefault(name) is not { } known ? null
        : known.Find(k => k.Place.File == from.Place.File) ?? (known.TrueForAll(k => k.SaysTheSame(known[0])) ? known[0] : null);

    /// <summary>The id of what is referred to: the resource's identifier, else the reference's own, else the id within the reference. The id of a contained resource names nothing outside its observation.</summary>
    /// <param name="reference">The Reference element.</param>
    /// <param name="from">The observation, for what it contains.</param>
    /// <param name="preferred">Code of the identifier's type that is taken where there are several.</param>
    public string? IdOf(FhirItem reference, FhirItem from, string preferred)
    {
        var resource = Find(reference, from);
        return (resource is null ? null : Identifier(resource, preferred)) ?? reference.At("identifier")?.Text("value") ?? IdWithin(reference.Text("reference"));
    }

    private string? Identifier(FhirItem resource, string preferred)
    {
        if (!identifiers.TryGetValue((resource, preferred), out var known))
        {
            var all = resource.Each("identifier").Where(i => i.Text("value") is not null).ToList();
            var chosen = all.Find(i => i.Codes("type").Any(c => c.Code == preferred) || i.Called("type") == preferred) ?? all.FirstOrDefault();
            identifiers.Add((resource, preferred), known = chosen?.Text("value"));
        }

        return known;
    }

    /// <summary>"Patient/p1" of "https://server/fhir/Patient/p1/_history/2".</summary>
    private static string Relative(string reference)
    {
        var parts = reference.Split("/_history/")[0].Split('/');
        return parts.Length >= 2 ? $"{parts[^2]}/{parts[^1]}" : reference;
    }

    private static string? IdWithin(string? reference)
    {
        if (reference is null || reference.StartsWith('#'))
        {
            return null;
        }

        var relative = Relative(reference);
        return relative[(relative.LastIndexOfAny(['/', ':']) + 1)..] is { Length: > 0 } id ? id : null;
    }
}
