namespace Recist.Ingestion;

/// <summary>A way to judge a disease that is not RECIST, with how it is known and what to do about it.</summary>
/// <param name="Name">Its name, as complaints give it.</param>
/// <param name="Words">What names it wherever it stands; written as <see cref="PlainText"/> has it.</param>
/// <param name="Names">What names it in a field or heading that names criteria, and may be another thing elsewhere.</param>
/// <param name="Instead">What to do, as a sentence.</param>
internal sealed record OtherCriterion(string Name, string Words, string Names, string Instead)
{
    private readonly string[] anywhere = PlainText.Patterns(Words);
    private readonly string[] named = PlainText.Patterns(Words + ";" + Names);

    /// <summary>False for what is no tumour at all.</summary>
    public bool IsOfTumours { get; init; } = true;

    /// <summary>The complaint's code.</summary>
    public string Code => IsOfTumours ? Codes.OtherCriteria : Codes.NotTumours;

    /// <summary>True where the text has one of its words.</summary>
    /// <param name="words">A text by <see cref="PlainText.Of"/>.</param>
    /// <param name="isName">True where the text stands in a field that names criteria.</param>
    public bool IsIn(string words, bool isName) => PlainText.Has(words, isName ? named : anywhere);
}
