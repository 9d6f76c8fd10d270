namespace Recist;

/// <summary>The published rules that a course is judged by.</summary>
public enum Criteria
{
    /// <summary>RECIST 1.1 (Eisenhauer 2009).</summary>
    Recist11,
}
