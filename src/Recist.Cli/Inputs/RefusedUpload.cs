using System.Collections.Immutable;
using Recist.Ingestion;

namespace Recist.Cli.Inputs;

/// <summary>An upload that was not read.</summary>
internal sealed record RefusedUpload(string Source, ImmutableArray<Complaint> Complaints);
