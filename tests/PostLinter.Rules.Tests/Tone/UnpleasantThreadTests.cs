using PostLinter.Rules.Tone;
using PostLinter.Testing;
using Xunit;

namespace PostLinter.Rules.Tests.Tone;

public sealed class UnpleasantThreadTests
{
    [Theory]
    [InlineData("Voor de laatste keer, lees eens wat ik schrijf.")]
    [InlineData("---\nsoort: reactie\n---\n\nKom maar op, sneue huilebalk!!!")]
    [InlineData("---\nsoort: reactie\neigen_reacties: 4\n---\n\nTypisch jij weer 🙄")]
    [InlineData("---\nsoort: reactie\n---\n\nLeer eens lezen, sukkel.")]
    [InlineData("---\nsoort: reactie\n---\n\nGa je schamen!!!")]
    [InlineData("---\nsoort: reactie\n---\n\njij weer met je verhalen 🙄")]
    [InlineData("---\nsoort: reactie\n---\n\nHOU JE MOND, JE SNAPT ER NIKS VAN")]
    [InlineData("---\nsoort: reactie\nattestaties:\n  gesprek_rustig: nee\n---\n\nDaar denk ik anders over.")]
    [InlineData("---\nsoort: reactie\n---\n\nWie denk je wel dat je bent? Kijk eerst naar jezelf.")]
    public void Reports(string draft) => Check.Reports<UnpleasantThreadAnalyzer>(draft, true);

    [Theory]
    [InlineData("Ik laat het hierbij, fijne avond.")]
    [InlineData("Kom maar op met jullie ideeën!")]
    [InlineData("Voor de laatste keer dit jaar: taart!")]
    [InlineData("---\nsoort: reactie\n---\n\nDank je, dat wist ik niet.")]
    [InlineData("---\nsoort: reactie\n---\n\nGEFELICITEERD!!! 🎉")]
    [InlineData("---\nsoort: reactie\n---\n\nTypisch jij, wat lief!")]
    [InlineData("---\nsoort: reactie\nattestaties:\n  gesprek_rustig: ja\n---\n\nVoor de laatste keer, lees eens wat ik schrijf.")]
    [InlineData("---\nsoort: reactie\n---\n\nVoor de laatste keer, lees eens wat ik schrijf. Ik laat het hierbij.")]
    [InlineData("---\nsoort: reactie\n---\n\nWe maken ze in tijdens de wedstrijd!!!")]
    [InlineData("De trainer riep: \"Kom maar op, sukkels!!!\"")]
    [InlineData("---\nsoort: reactie\n---\n\nKom op jongens, nog één ronde!!!")]
    [InlineData("Lees voor het slapengaan een boek.")]
    public void Stays_silent(string draft) => Check.Reports<UnpleasantThreadAnalyzer>(draft, false);

    [Theory]
    [InlineData("---\nsoort: reactie\n---\n\nKom maar op, sneue huilebalk!!!")]
    public void Is_off_for_ccc(string draft) => Check.Reports<UnpleasantThreadAnalyzer>(draft, false, "ccc");

    [Theory]
    [InlineData("soort: reactie\neigen_reacties: 2", "Ga je schamen.", false)]
    [InlineData("soort: reactie\neigen_reacties: 3", "Ga je schamen.", true)]
    [InlineData("soort: reactie\neigen_reacties: 2", "Nee dus!!!", false)]
    [InlineData("soort: reactie\neigen_reacties: 3", "Nee dus!!!", true)]
    [InlineData("soort: reactie\neigen_reacties: 3", "Nee dus.", false)]
    [InlineData("soort: reactie", "Nee dus!!! 🙄", false)]
    [InlineData("soort: reactie", "Hoi!!! ![Ga je schamen](a.jpg)", false)]
    public void The_third_reply_is_a_sign_too(string head, string text, bool expected) =>
        Check.Reports<UnpleasantThreadAnalyzer>($"---\n{head}\n---\n\n{text}", expected);

    [Theory]
    [InlineData("", "In de les mediawijsheid: leer eens lezen, sukkel!!!", false)]
    [InlineData("---\nsoort: reactie\n---\n\n", "In de les mediawijsheid: leer eens lezen, sukkel!!!", true)]
    [InlineData("---\neigen_reacties: 1\n---\n\n", "In de les mediawijsheid: leer eens lezen, sukkel!!!", true)]
    [InlineData("", "Laat me niet lachen!!!", false)]
    [InlineData("", "Laat me niet lachen!!! 🙄", true)]
    [InlineData("", "Ga je schamen 🙄", true)]
    [InlineData("", "Jij bent een sukkel!!! 🙄", false)]
    public void Outside_a_thread_it_takes_more(string head, string text, bool expected) =>
        Check.Reports<UnpleasantThreadAnalyzer>(head + text, expected);
}
