namespace Recist.Tests.Readers;

/// <summary>One finding of the sample study: a length in mm, or the product's word of a state or status.</summary>
internal sealed record SampleRow(string Patient, string Reader, string Visit, string Date, bool Baseline, string Lesion, string Role, string Organ, string Found)
{
    public bool IsNode => Organ == "LYMPH NODE";

    public bool IsLength => char.IsAsciiDigit(Found[0]);
}
