namespace Recist.Rules;

/// <summary>What a visit does to the course.</summary>
internal enum IRecistStep
{
    /// <summary>Nothing: no progression is pending, or it stays pending.</summary>
    Stay,

    /// <summary>A first, or a new, unconfirmed progression.</summary>
    Begin,

    /// <summary>Progression is confirmed.</summary>
    Confirm,

    /// <summary>The pending progression is cleared: the bar is reset.</summary>
    Clear,
}
