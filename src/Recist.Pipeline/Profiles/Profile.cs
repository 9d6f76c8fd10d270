using System.Collections.Immutable;

namespace Recist.Pipeline;

/// <summary>Who a patient is, as far as the clinic's files say.</summary>
/// <param name="Key">Pseudonym.</param>
/// <param name="PatientId">The clinic's own patient id.</param>
public sealed record Profile(PatientKey Key, Ranked<string> PatientId)
{
    /// <summary>Name, birth year, language and print size.</summary>
    public Ranked<Person>? Person { get; init; }

    /// <summary>Planned scans.</summary>
    public Ranked<ScanPlan>? Plan { get; init; }

    /// <summary>Drugs of the course.</summary>
    public Ranked<ImmutableArray<Treatment>>? Treatment { get; init; }

    /// <summary>The store's token.</summary>
    public string? Token { get; init; }

    /// <summary>This profile with what another upload says; of two statements the higher rank stands, whatever came first.</summary>
    public Profile With(Profile other) => this with
    {
        PatientId = Ranked<string>.Higher(PatientId, other.PatientId)!,
        Person = Ranked<Person>.Higher(Person, other.Person),
        Plan = Ranked<ScanPlan>.Higher(Plan, other.Plan),
        Treatment = Ranked<ImmutableArray<Treatment>>.Higher(Treatment, other.Treatment),
    };
}
