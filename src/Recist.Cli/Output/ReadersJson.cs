using Recist.Cli.Inputs;

namespace Recist.Cli.Output;

/// <summary>The lines of <c>recist readers --json</c> (docs/file-formats.md): one object per patient and course with several readers.</summary>
internal static class ReadersJson
{
    public static string Line(PatientReads reads) => JsonLine.Write(json =>
    {
        json.WriteString("study", reads.Study);
        json.WriteString("course", reads.Course);
        json.WriteString("patient", reads.Patient);
        json.WriteStartArray("readers");
        foreach (var read in reads.Comparison.Reads)
        {
            json.WriteStringValue(read.History.Reader);
        }

        json.WriteEndArray();
        json.WriteBoolean("needsAdjudication", reads.Comparison.NeedsAdjudication);
        if (reads.Standing is { } standing)
        {
            json.WriteStartObject("recordRead");
            json.WriteString("reader", standing.Reader);
            json.WriteString("rule", ReaderWords.Word(standing.Rule));
            json.WriteEndObject();
        }
        else
        {
            json.WriteNull("recordRead");
        }

        json.WriteStartArray("discordances");
        foreach (var point in reads.Comparison.Discordances)
        {
            json.WriteStartObject();
            json.WriteString("kind", ReaderWords.Word(point.Kind));
            json.WriteString("visit", point.Visit);
            json.WriteStartArray("values");
            foreach (var value in point.Values)
            {
                json.WriteStartObject();
                json.WriteString("reader", value.Reader);
                json.WriteString("value", value.Value);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    });
}
