namespace Recist.Tests.Naive;

/// <summary>One lesion of the sum at one visit: a target, or by imRECIST a new lesion that has joined.</summary>
internal sealed record NaiveFollowed(string Lesion, bool IsNode, MeasurementState State, decimal? Value, bool Joined = false)
{
    public static List<NaiveFollowed> At(NaivePatient patient, Visit visit)
    {
        var all = new List<NaiveFollowed>();
        foreach (var target in patient.Targets)
        {
            all.Add(new(
                target.Id,
                patient.CountsAsNode(target.IsNode),
                NaiveValues.StateOf(visit, target),
                NaiveValues.ValueOf(patient, visit, target)));
        }

        if (patient.Options.Criteria == Criteria.ImRecist)
        {
            foreach (var (id, node, value) in NaiveNewLesionSum.Values(patient, visit))
            {
                all.Add(new(id, node, MeasurementState.Measured, visit.Missed ? null : value, Joined: true));
            }
        }

        return all;
    }

    /// <summary>Disease: a node of 10 mm or more, anything else above 0 mm.</summary>
    public bool IsDisease => Value is { } value && (IsNode ? value >= 10m : value > 0m);

    /// <summary>Values of this lesion at the visits evaluated so far.</summary>
    public List<decimal> Earlier(NaivePatient patient)
    {
        var values = new List<decimal>();
        foreach (var earlier in patient.Done)
        {
            foreach (var same in At(patient, earlier.Visit))
            {
                if (same.Lesion == Lesion && same.Value is { } value)
                {
                    values.Add(value);
                }
            }
        }

        return values;
    }
}
