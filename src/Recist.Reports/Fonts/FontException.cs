namespace Recist.Reports.Fonts;

/// <summary>A declared folder of fonts that cannot be used; the message is a sentence for whoever declared it.</summary>
public sealed class FontException(string sentence) : Exception(sentence);
