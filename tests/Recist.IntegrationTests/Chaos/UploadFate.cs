namespace Recist.IntegrationTests.Chaos;

/// <summary>What becomes of an upload of the crash test.</summary>
internal enum UploadFate
{
    /// <summary>It is delivered and stays.</summary>
    Kept,

    /// <summary>It is delivered and then taken back; late repeats of its event follow.</summary>
    TakenBack,

    /// <summary>It is delivered, taken back, and sent anew by a person; late repeats of both events follow.</summary>
    SentAgain,
}
