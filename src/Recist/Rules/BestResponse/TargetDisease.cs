namespace Recist.Rules;

/// <summary>Whether a course has target lesions, on which PR and SD rest (RECIST 1.1 Tables 1 and 2).</summary>
internal enum TargetDisease
{
    /// <summary>Target lesions are listed, or a response was given that needs them.</summary>
    Present,

    /// <summary>Disease that is not measured: neither PR nor SD is assigned.</summary>
    None,

    /// <summary>The source gives responses without lesions, and none of them tells.</summary>
    Unknown,
}
