namespace Recist.Tests.Interleaving;

/// <summary>How far the report of a scene has come.</summary>
internal enum Stage
{
    /// <summary>Nobody has decided anything.</summary>
    Drafted,

    /// <summary>The clinician edition is signed.</summary>
    Signed,

    /// <summary>The patient may read their edition.</summary>
    Released,
}
