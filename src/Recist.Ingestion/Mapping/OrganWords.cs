namespace Recist.Ingestion;

/// <summary>Texts that name an organ, a part of the body or a lymph node.</summary>
internal static class OrganWords
{
    /// <summary>True where one is named.</summary>
    public static bool Are(string text) => PlainText.Of(text) is var words
        && (PlainText.Has(words, NodeWords.LungAndLiver) || PlainText.Has(words, NodeWords.Tissues) || PlainText.Has(words, NodeWords.Places) || PlainText.Has(words, NodeWords.Nodes)
            || (PlainText.Has(words, NodeWords.Node) && Organs.IsNode(text)));
}
