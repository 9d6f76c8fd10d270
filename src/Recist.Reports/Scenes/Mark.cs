namespace Recist.Reports.Scenes;

/// <summary>One mark of a scene.</summary>
public abstract record Mark;
