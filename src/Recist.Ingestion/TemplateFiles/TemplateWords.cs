namespace Recist.Ingestion;

/// <summary>The sentences of the templates' instructions.</summary>
internal static class TemplateWords
{
    private static readonly string[] Sending =
    [
        "Save the file as an Excel workbook (.xlsx), without a password, and send it as your clinic does, or look at it first: recist assess FILE.xlsx.",
        "What cannot be read without guessing is refused, with sheet, row, column and what to do. Correct those cells and send the file again.",
        "Rows and columns may be added, blank rows do no harm. Do not merge cells. Hidden sheets are not read.",
    ];

    /// <summary>How the long template is filled in.</summary>
    public static IReadOnlyList<string> Long { get; } =
    [
        "One row for each lesion at each visit. Sizes are millimetres with a decimal point or comma as your spreadsheet has it, such as 12.5, without \"mm\".",
        "A target lesion has a size or a state. A non-target or new lesion has a status; a size is optional.",
        "A lesion that has split: the sizes of its parts with a plus between them, 14 + 12; a part that cannot be measured is too-small: 14 + too-small. Parts are not new lesions.",
        "Two lesions that have become one: the size of both in the row of one target, and its id under Merged into in the row of the other. When they can be measured apart again, each has its own size.",
        "Role, organ, site and node of a lesion may be left blank after its first row.",
        .. Sending,
    ];

    /// <summary>How the wide template is filled in.</summary>
    public static IReadOnlyList<string> Wide { get; } =
    [
        $"One row for each lesion, one column for each visit. Type the scan date over \"{WideColumns.Placeholder}1\", \"{WideColumns.Placeholder}2\" and so on, such as 2025-01-06; leave the others as they are.",
        "A heading may name its visit: Week 6 2025-02-17. The earliest visit of a patient is the baseline, or the one whose heading is Baseline and a date.",
        "Each cell is what was found at that visit: a size, such as 12.5, or a word. The unit of the sizes stands in the column Unit: mm or cm.",
        "Words for a target lesion: absent, too-small, not-evaluable, treated. Blank, where the patient has other values at that visit: not evaluable.",
        "A lesion that has split: the sizes of its parts, 14 + 12 or 14 + too-small. A lesion that has become one with another, whose row has the size of both: merged T1.",
        "Words for a non-target lesion: absent, present, increased, unequivocal-progression, not-evaluated.",
        "Words for a new lesion: unequivocal, equivocal, ruled-out; the size behind the word: unequivocal 12. Blank: nothing is said of it.",
        .. Sending,
    ];

    /// <summary>True for a column that a template with these columns may have as well.</summary>
    public static bool MayBeAdded(TemplateColumn column, TemplateColumn[] offered) =>
        offered == TemplateLayout.Long ? column.Heading is not ("size" or "size_cm" or "unit") : column.IsOfLesion;
}
