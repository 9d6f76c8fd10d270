namespace Recist.Pipeline;

/// <summary>When a patient may read their report. Progression always needs a named person, whatever the policy.</summary>
public enum ReleasePolicy
{
    /// <summary>A named clinician releases it.</summary>
    OnRelease,

    /// <summary>The signature on the clinician edition releases it.</summary>
    AfterSignOff,

    /// <summary>The signature releases it, or a number of days without one.</summary>
    AfterSignOffOrDays,

    /// <summary>It is released as soon as it is written.</summary>
    Immediate,
}
