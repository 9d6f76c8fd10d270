using Recist.Ingestion;

namespace Recist.Tests.Readers;

public class CellWordsTests
{
    [Theory]
    [InlineData("NE", "NotEvaluable")]
    [InlineData("ne", "NotEvaluable")]
    [InlineData("N.E.", "NotEvaluable")]
    [InlineData("n. e.", "NotEvaluable")]
    [InlineData("n.v.t.", "Missing")]
    [InlineData("P.D.", "Progression")]
    [InlineData("N.D.", null)] // one of two meanings
    [InlineData("Not evaluable", "NotEvaluable")]
    [InlineData("NOT-EVALUABLE", "NotEvaluable")]
    [InlineData("nicht beurteilbar", "NotEvaluable")]
    [InlineData("non évaluable", "NotEvaluable")]
    [InlineData("NON EVALUABLE", "NotEvaluable")]
    [InlineData("no evaluable", "NotEvaluable")]
    [InlineData("não avaliável", "NotEvaluable")]
    [InlineData("non valutabile", "NotEvaluable")]
    [InlineData("niet evalueerbaar", "NotEvaluable")]
    [InlineData("n.a.", "Missing")]
    [InlineData("gone", "Absent")]
    [InlineData("Disappeared", "Absent")]
    [InlineData("resolved", "Absent")]
    [InlineData("disparu", "Absent")]
    [InlineData("DISPARUE", "Absent")]
    [InlineData("verschwunden", "Absent")]
    [InlineData("desaparecida", "Absent")]
    [InlineData("scomparsa", "Absent")]
    [InlineData("desapareceu", "Absent")]
    [InlineData("verdwenen", "Absent")]
    [InlineData("TSTM", "TooSmall")]
    [InlineData("too small", "TooSmall")]
    [InlineData("Too small to measure", "TooSmall")]
    [InlineData("zu klein zum Messen", "TooSmall")]
    [InlineData("trop petite pour être mesurée", "TooSmall")]
    [InlineData("demasiado pequeño", "TooSmall")]
    [InlineData("troppo piccola", "TooSmall")]
    [InlineData("muito pequena", "TooSmall")]
    [InlineData("te klein", "TooSmall")]
    [InlineData("ＴＳＴＭ", "TooSmall")]
    [InlineData("PD", "Progression")]
    [InlineData("Non-CR/Non-PD", "Present")]
    [InlineData("absent?", null)]
    [InlineData("=absent", null)]
    [InlineData("gone*", null)]
    [InlineData("ND", null)]
    [InlineData("NL", null)]
    [InlineData("stable", null)]
    [InlineData("nicht messbar", null)]
    [InlineData("", null)]
    public void A_word_of_a_size_or_state_means_one_thing_or_is_not_read(string text, string? meaning) => Assert.Equal(meaning, CellWords.Finding(text)?.ToString());

    [Theory]
    [InlineData("TL", LesionRole.Target)]
    [InlineData("Target lesion", LesionRole.Target)]
    [InlineData("TARGET", LesionRole.Target)]
    [InlineData("Zielläsion", LesionRole.Target)]
    [InlineData("lésion cible", LesionRole.Target)]
    [InlineData("diana", LesionRole.Target)]
    [InlineData("bersaglio", LesionRole.Target)]
    [InlineData("lesão alvo", LesionRole.Target)]
    [InlineData("doellaesie", LesionRole.Target)]
    [InlineData("NTL", LesionRole.NonTarget)]
    [InlineData("Non target lesion", LesionRole.NonTarget)]
    [InlineData("Nicht-Zielläsion", LesionRole.NonTarget)]
    [InlineData("lésion non-cible", LesionRole.NonTarget)]
    [InlineData("no diana", LesionRole.NonTarget)]
    [InlineData("niet-doellaesie", LesionRole.NonTarget)]
    [InlineData("NL", LesionRole.New)]
    [InlineData("New lesion", LesionRole.New)]
    [InlineData("neue Läsion", LesionRole.New)]
    [InlineData("nouvelle lésion", LesionRole.New)]
    [InlineData("N", null)]
    [InlineData("node", null)]
    [InlineData("measurable", null)]
    [InlineData("index", null)]
    [InlineData("target?", null)]
    public void A_word_of_a_role_means_one_role_or_is_not_read(string text, LesionRole? role) => Assert.Equal(role, CellWords.Role(text));

    [Fact]
    public void No_word_has_two_meanings_and_none_that_is_read_is_doubted()
    {
        static IEnumerable<string> Split(string words) => words.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        foreach (var (meaning, words) in CellWords.Findings)
        {
            Assert.All(Split(words), w => Assert.Equal(meaning, CellWords.Finding(w)));
            Assert.All(Split(words), w => Assert.Null(CellWords.DoubtOfFinding(w)));
        }

        foreach (var word in CellWords.Roles.SelectMany(r => Split(r.Words)))
        {
            Assert.NotNull(CellWords.Role(word));
            Assert.Null(CellWords.DoubtOfRole(word));
        }

        Assert.All(CellWords.FindingDoubts.SelectMany(d => Split(d.Words)), w => Assert.Null(CellWords.Finding(w)));
        Assert.All(CellWords.FindingDoubts.SelectMany(d => Split(d.Words)), w => Assert.NotNull(CellWords.DoubtOfFinding(w)));
    }

    [Theory]
    [InlineData("23x15", "longest diameter alone")]
    [InlineData("23 x 15 mm", "longest diameter alone")]
    [InlineData("23×15", "longest diameter alone")]
    [InlineData("5 (too small)", "too-small in the column state")]
    [InlineData("5 zu klein", "too-small in the column state")]
    [InlineData("12 (spiculated)", "column comment")]
    [InlineData("<10", "was measured")]
    [InlineData("~12", "was measured")]
    [InlineData("ca. 12", "was measured")]
    [InlineData("12-15", "was measured")]
    [InlineData("ND", "absent where it is gone")]
    [InlineData("-", "absent where it is gone")]
    [InlineData("not measurable", "too-small")]
    [InlineData("nicht messbar", "too-small")]
    [InlineData("stable", "of a target write its size")]
    [InlineData("lots", "absent, too-small, not-evaluable")]
    public void What_cannot_be_read_is_answered_with_what_to_write(string text, string fix)
    {
        var advice = CellAdvice.OfSize(text);
        Assert.Contains(fix, advice!.Value.Fix, StringComparison.Ordinal);
        Assert.DoesNotContain("comma", advice.Value.Fix, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("12,5")]
    [InlineData("1 234")]
    [InlineData("1e1")]
    [InlineData("2,3 cm")]
    public void What_looks_like_a_number_is_answered_by_the_grammar_of_numbers(string text) => Assert.Null(CellAdvice.OfSize(text));

    [Theory]
    [InlineData("2.3 cm", 1, "23")]
    [InlineData("23 mm", 1, "23")]
    [InlineData("23mm", 10, "2.3")]
    [InlineData("2.3CM", 10, "2.3")]
    [InlineData("0.75 cm", 1, "7.5")]
    [InlineData("2.3", 1, null)]
    [InlineData("2.3 in", 1, null)]
    [InlineData("2,3 cm", 1, null)]
    [InlineData("1.23456 cm", 1, "12.3456")]
    [InlineData("3.1253774533998936 cm", 1, "31.253774533998936")]
    public void A_unit_in_the_cell_is_that_of_its_number(string text, int perUnit, string? number) => Assert.Equal(number, CellLength.InUnit(text, '.', perUnit));

    [Theory]
    [InlineData("<5", 1, true)]
    [InlineData("< 5 mm", 1, true)]
    [InlineData("<0.5 cm", 1, true)]
    [InlineData("<0.5", 10, true)]
    [InlineData("<3", 1, true)]
    [InlineData("<5", 10, false)]
    [InlineData("<10", 1, false)]
    [InlineData("<1", 1, false)]
    [InlineData(">5", 1, false)]
    public void Below_5_mm_is_too_small_to_measure(string text, int perUnit, bool isTooSmall) => Assert.Equal(isTooSmall, CellLength.IsTooSmall(text, '.', perUnit));
}
