namespace Recist.Ingestion;

/// <summary>How much the workbooks of one upload may still unpack: a .zip of many small bombs is a bomb too.</summary>
internal sealed class XlsxBudget
{
    private long left = XlsxLimits.Unpacked;

    /// <summary>What a workbook itself may unpack yet.</summary>
    private long ofWorkbook;

    /// <summary>Begins a workbook.</summary>
    /// <param name="packed">Bytes of its file.</param>
    /// <param name="promised">Bytes that its directory says it unpacks to.</param>
    public void Begin(long packed, long promised)
    {
        ofWorkbook = Math.Min(left, XlsxLimits.Ratio * packed);
        if (promised > ofWorkbook)
        {
            throw XlsxDamage.TooLarge();
        }
    }

    /// <summary>Takes bytes that came out.</summary>
    public void Take(int bytes)
    {
        left -= bytes;
        ofWorkbook -= bytes;
        if (left < 0 || ofWorkbook < 0)
        {
            throw XlsxDamage.TooLarge();
        }
    }
}
