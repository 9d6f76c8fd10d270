namespace Recist;

/// <summary>Tumour markers at a visit as one statement.</summary>
public enum TumourMarkers
{
    /// <summary>Within the normal range.</summary>
    Normal,

    /// <summary>Above the normal range; blocks a complete response.</summary>
    Elevated,
}
