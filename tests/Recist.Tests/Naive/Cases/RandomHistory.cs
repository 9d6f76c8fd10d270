namespace Recist.Tests.Naive.Cases;

/// <summary>A history at random, the same one for the same number, near the limits of the rules.</summary>
internal static class RandomHistory
{
    public static PatientHistory Make(int number, Criteria criteria)
    {
        var random = new CaseRandom(number);
        var options = RandomOptions.Make(random, criteria);
        if (random.Percent(8))
        {
            return RandomGivenResponses.Make(random, options);
        }

        var lesions = RandomLesions.Make(random, criteria);
        var calendar = RandomDates.Calendar(random);
        var visits = new RandomVisits(random, lesions, criteria).Make(calendar);
        return new("S", "1", "P", null, options, RandomDates.Make(random, calendar), [.. lesions], [.. visits.OrderBy(v => v.Date)]);
    }
}
