namespace Recist.Cli.Demo;

/// <summary>A patient of the demo.</summary>
/// <param name="Number">From 1; names the files, because a patient's id never stands in a file name.</param>
/// <param name="Key">Pseudonym, as addresses use it.</param>
/// <param name="PatientId">The clinic's own id.</param>
internal sealed record DemoPatient(int Number, string Key, string PatientId);
