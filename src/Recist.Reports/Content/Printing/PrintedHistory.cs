namespace Recist.Reports.Content;

/// <summary>The lesions and visits of a record, each uploaded text in its printed form.</summary>
internal sealed class PrintedHistory(PrintedRecord forms)
{
    /// <summary>The history.</summary>
    public PatientHistory Of(PatientHistory history) => history with
    {
        Study = forms.Id(history.Study),
        Course = forms.Text(history.Course),
        Patient = forms.Id(history.Patient),
        Reader = forms.TextOrNull(history.Reader),
        Lesions = [.. history.Lesions.Select(l => l with { Id = forms.Id(l.Id), Organ = forms.TextOrNull(l.Organ), Site = forms.TextOrNull(l.Site) })],
        Visits = [.. history.Visits.Select(Of)],
    };

    /// <summary>A visit.</summary>
    public Visit Of(Visit visit) => visit with
    {
        Label = forms.Text(visit.Label),
        Notes = forms.TextOrNull(visit.Notes),
        Measurements = [.. visit.Measurements.Select(Of)],
        NonTargets = [.. visit.NonTargets.Select(Of)],
        NewLesions = [.. visit.NewLesions.Select(Of)],
        GivenSource = Of(visit.GivenSource),
    };

    private TargetMeasurement Of(TargetMeasurement found) => found with
    {
        Lesion = forms.Id(found.Lesion),
        MergedInto = forms.IdOrNull(found.MergedInto),
        Method = forms.TextOrNull(found.Method),
        Comment = forms.TextOrNull(found.Comment),
        Text = forms.TextOrNull(found.Text),
        Source = Of(found.Source),
        ViableText = forms.TextOrNull(found.ViableText),
        ViableSource = Of(found.ViableSource),
    };

    private NonTargetFinding Of(NonTargetFinding found) => found with
    {
        Lesion = forms.Id(found.Lesion),
        Comment = forms.TextOrNull(found.Comment),
        Text = forms.TextOrNull(found.Text),
        Source = Of(found.Source),
    };

    private NewLesionFinding Of(NewLesionFinding found) => found with
    {
        Lesion = forms.Id(found.Lesion),
        Organ = forms.TextOrNull(found.Organ),
        Basis = forms.TextOrNull(found.Basis),
        Comment = forms.TextOrNull(found.Comment),
        Text = forms.TextOrNull(found.Text),
        Source = Of(found.Source),
        DiameterText = forms.TextOrNull(found.DiameterText),
        DiameterSource = Of(found.DiameterSource),
    };

    private SourceCell? Of(SourceCell? source) => source is null ? null : source with
    {
        File = forms.Text(source.File),
        Column = forms.Text(source.Column),
        Sheet = forms.TextOrNull(source.Sheet),
    };
}
