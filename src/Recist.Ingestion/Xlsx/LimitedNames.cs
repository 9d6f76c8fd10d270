using System.Xml;

namespace Recist.Ingestion;

/// <summary>The names of an XML document; the reader keeps each one, so their number has a limit.</summary>
internal sealed class LimitedNames : NameTable
{
    private int count;

    public override string Add(string key) => Get(key) ?? Counted(() => base.Add(key));

    public override string Add(char[] key, int start, int len) => Get(key, start, len) ?? Counted(() => base.Add(key, start, len));

    private string Counted(Func<string> add) => ++count > XlsxLimits.Names ? throw XlsxDamage.Damaged() : add();
}
