using System.Globalization;

namespace Recist.Pipeline;

/// <summary>A visit that was taken back: what its decision names.</summary>
/// <param name="Reader">Reader key.</param>
/// <param name="Revision">Highest revision that counts no more; a higher one does.</param>
/// <param name="Visits">Visit keys: one for each date that its revisions gave it.</param>
internal sealed record TakenBack(string Reader, int Revision, IReadOnlyCollection<string> Visits)
{
    /// <summary>The subject of the decision.</summary>
    public string Subject => string.Create(CultureInfo.InvariantCulture, $"{Reader}:{Revision}:{string.Join('+', Visits.Order(StringComparer.Ordinal))}");

    /// <summary>Reads the subject of a decision.</summary>
    public static TakenBack Of(Decision decision)
    {
        var parts = decision.Subject.Split(':');
        return new(parts[0], int.Parse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture), parts[2].Split('+'));
    }

    /// <summary>True for a record that counts no more, whichever upload brings it and whenever.</summary>
    public bool Covers(VisitRef visit) => visit.Reader == Reader && visit.Revision <= Revision && Visits.Contains(visit.Visit);
}
