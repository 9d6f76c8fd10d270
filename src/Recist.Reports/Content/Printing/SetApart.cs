using Recist.Reports.Document;

namespace Recist.Reports.Content;

/// <summary>A record for plain text, such as a terminal's: texts that are written from right to left stand in direction isolates, all others as they are.</summary>
public static class SetApart
{
    private static readonly PrintedRecord Forms = new(Isolate.SetWhereNeeded, Isolate.SetWhereNeeded);

    /// <summary>The record.</summary>
    public static Assessment Of(Assessment record)
    {
        ArgumentNullException.ThrowIfNull(record);
        return Forms.Of(record);
    }
}
