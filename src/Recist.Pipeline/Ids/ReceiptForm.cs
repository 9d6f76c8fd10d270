namespace Recist.Pipeline;

/// <summary>The forms of a receipt.</summary>
public enum ReceiptForm
{
    /// <summary>A page.</summary>
    Page,

    /// <summary>JSON.</summary>
    Json,
}
