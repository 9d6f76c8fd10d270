using System.Collections.Immutable;
using Recist.Reports.Document;
using Recist.Reports.Words;

namespace Recist.Reports.Content.Patient;

/// <summary>What every section of a patient report is written from.</summary>
internal sealed record PatientPage(CourseView View, PatientPack Words, PatientMessage Message)
{
    public static PatientPage Of(ReportFacts facts)
    {
        var view = CourseView.Of(facts);
        return new(view, PatientPack.For(facts.Person?.Language), MessageChoice.Of(view));
    }

    public ClinicCard Clinic => View.Facts.Clinic;

    public bool IsLargePrint => View.Facts.Person?.LargePrint == true;

    public string Date(ScanDate date) => PlainWriting.Date(date, Clinic.Locale);

    public Heading Heading(string key) => new(2, Words.One(key));

    public Paragraph Paragraph(string key, params ReadOnlySpan<(string Name, string Value)> values) => new(Words.One(key, values));

    public static BulletList Bullets(params IEnumerable<string> lines) => new([.. lines.Select(RichText.FromString)]);

    /// <summary>Size of the smallest text in a drawing.</summary>
    public double FigureText => IsLargePrint ? 13 : 11;

    public ImmutableArray<string> Means() =>
    [
        .. Words.Many(Message.Key + ".means"),
        .. Message.Also.Select(a => Words.One(a.Key, a.Values.AsSpan())),
        .. Message is { IsProgression: true, Key: not "iupd" } ? [Words.One("pd.options")] : ImmutableArray<string>.Empty,
    ];

    public ImmutableArray<string> MeansNot() => Words.Many(Message.IsProgression ? "pd.not" : Message.Key + ".not");
}
