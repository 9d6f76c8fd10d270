using System.Text.Json;

namespace Recist.Ingestion;

/// <summary>The member <c>shortAxis</c> of a mapping: by heading of the longest diameter, the heading of the short axis.</summary>
internal static class ShortAxes
{
    /// <summary>Gives each rule its own, and complains of those that no rule can use.</summary>
    /// <param name="document">The mapping.</param>
    /// <param name="rules">Its rules; those with a second diameter are replaced.</param>
    public static void Read(MemberReader document, List<RowRule> rules)
    {
        foreach (var item in document.Within("shortAxis") is null ? [] : document.Item("shortAxis")!.Children)
        {
            var complain = document.Complain(item);
            if (item.Kind != JsonTokenType.String)
            {
                complain(Codes.MemberType, "This must be a text.", "Write the heading of the short axis in quotes.");
                continue;
            }

            var (longest, axis) = (item.Name!.Trim(), item.Text.Trim());
            var own = rules.FindAll(r => r.Columns.Any(c => c.Source == longest && TemplateFindings.Sizes.Contains(c.Canonical)));
            if (own.Count == 0)
            {
                complain(Codes.ValueUnknown, "No entry of \"columns\" reads this heading as a size.", "Write \"shortAxis\": { heading of the longest diameter: heading of the short axis }, with the first one mapped to a size.");
            }
            else if (own.Exists(r => r.ShortAxis is not null || r.Columns.Any(c => c.Source == axis)))
            {
                complain(Codes.ColumnDuplicate, "A row has one longest diameter and one short axis.", "Name each heading once, and the short axis here only.");
            }
            else if (HeadingUnit.Of(longest) is { } unit && HeadingUnit.Of(axis) is { } other && unit != other)
            {
                complain(Codes.ValueConflict, "The two headings have different units.", "Write both columns in one unit.");
            }
            else
            {
                own.ForEach(r => rules[rules.IndexOf(r)] = r with { ShortAxis = (longest, axis) });
            }
        }
    }
}
