namespace Recist.Pipeline;

/// <summary>Names one record of one visit.</summary>
/// <param name="Visit">Visit key.</param>
/// <param name="Reader">Reader key.</param>
/// <param name="Revision">1 or more.</param>
/// <param name="Content">Hash of what it says, 16 hex digits: equal for equal statements, wherever they stood in a file.</param>
public readonly record struct VisitRef(string Visit, string Reader, int Revision, string Content);
