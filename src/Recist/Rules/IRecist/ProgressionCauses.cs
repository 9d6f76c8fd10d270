namespace Recist.Rules;

/// <summary>The categories that progress at a visit.</summary>
[Flags]
internal enum ProgressionCauses
{
    None = 0,
    Targets = 1,
    NonTargets = 2,
    NewLesions = 4,
}
