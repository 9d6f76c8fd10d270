namespace Recist.Ingestion;

/// <summary>Annotations of a template for other criteria than RECIST, by its codes' words, or by a comment that names such criteria.</summary>
internal static class AimOther
{
    private static readonly string[] Codes = ["typeCode", "questionTypeCode", "annotationTypeCode"];
    private static readonly string[] Words = ["displayName", "codeMeaning", "codeSystemName"];

    /// <summary>True where it complained.</summary>
    public static bool Refuses(AimNode root, ComplaintLog log)
    {
        foreach (var (node, text) in Texts(root))
        {
            if (OtherCriteria.In(text) is { } other)
            {
                log.Refuse(other.Code, node.Place, null, $"The annotation is made by a template of {other.Name}, not of RECIST.", other.Instead);
                return true;
            }
        }

        return false;
    }

    private static IEnumerable<(AimNode Node, string? Text)> Texts(AimNode root)
    {
        foreach (var code in Codes.SelectMany(root.All))
        {
            foreach (var word in Words)
            {
                yield return (code, AimAnnotation.Value(code, word));
            }
        }

        foreach (var annotation in root.All("ImageAnnotation").Append(root))
        {
            yield return (annotation, AimAnnotation.Value(annotation, "codeMeaning"));
            yield return (annotation, AimAnnotation.Value(annotation, "comment"));
        }
    }
}
