namespace Recist.Reports.Document;

/// <summary>An engine that turns a report document into a tagged PDF.</summary>
/// <remarks>Safe to call from several threads at once. The same document gives the same bytes.</remarks>
public interface IReportRenderer
{
    /// <summary>The name of the engine in settings, for example <c>BuiltIn</c>.</summary>
    string Name { get; }

    /// <summary>Writes the whole PDF to the stream, which stays open.</summary>
    /// <exception cref="ArgumentException">The document breaks a rule of <see cref="DocumentRules"/>: a bug of the caller.</exception>
    void Render(ReportDocument document, Stream stream);
}
