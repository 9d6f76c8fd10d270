namespace Recist.Ingestion;

/// <summary>CDISC words for how a scan was made.</summary>
internal static class SdtmMethods
{
    /// <summary>The modality, or null where the word says none that matters.</summary>
    public static Modality? Of(string method) => method.ToUpperInvariant() switch
    {
        "CT SCAN" or "CT" or "SPIRAL CT" or "CONTRAST ENHANCED CT SCAN" or "PET/CT SCAN" => Modality.CT,
        "MRI" or "CONTRAST ENHANCED MRI" => Modality.MRI,
        "X-RAY" or "CHEST X-RAY" => Modality.ChestXRay,
        "CALIPER" or "CALIPERS" => Modality.Caliper,
        "ULTRASOUND" => Modality.Ultrasound,
        "PET SCAN" or "PET" => Modality.PET,
        _ => null,
    };
}
