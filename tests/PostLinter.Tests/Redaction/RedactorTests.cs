using PostLinter.Configuration;
using PostLinter.Core.Data;
using PostLinter.Core.Text;
using PostLinter.Redaction;
using PostLinter.Testing;
using Xunit;

namespace PostLinter.Tests.Redaction;

public sealed class RedactorTests
{
    private static readonly Linter Linter = new(clock: FixedClock.Instance);

    [Theory]
    [InlineData("Vandaag won Sanne Bakker uit groep 6 de prijs. Sanne's moeder was trots op haar dochter.", "Vandaag won leerling A uit groep 6 de prijs. Leerling A's moeder was trots op haar dochter.")]
    [InlineData("Meester Hans is jarig. Hans’ fiets staat buiten.", "Medewerker A is jarig. Medewerker A's fiets staat buiten.")]
    [InlineData("Onze lieve juf Marieke gaat weg. Juf Marieke krijgt een kaart van haar klas.", "Onze lieve juf (medewerker A) gaat weg. Medewerker A krijgt een kaart van haar klas.")]
    [InlineData("Sanne's moeder belde juf Marieke.", "Leerling A's moeder belde medewerker A.")]
    [InlineData("Mijn leerling Bram en zijn zus Lotte zijn ziek.", "Mijn leerling A en zijn zus (leerling B) zijn ziek.")]
    [InlineData("Meester Jansen belde. Ook juf El Amrani belde over leerling Noor.", "Medewerker A belde. Ook medewerker B belde over leerling A.")]
    public void Sentences_stay_whole(string draft, string expected) => Assert.Equal(expected, Redact(draft).Text);

    [Fact]
    public void One_person_has_one_label_however_named()
    {
        const string Draft = "Sem de Vries en Tim de Vries zijn geen broers. De Vries lacht, sem ook. SEM WINT! Tim niet.";
        Assert.Equal(
            "Leerling A en leerling B zijn geen broers. Leerling A lacht, leerling A ook. LEERLING A WINT! Leerling B niet.",
            Redact(Draft, "rol: leerling").Text);
    }

    [Fact]
    public void The_same_person_keeps_the_label_in_the_next_draft_and_somebody_else_gets_another()
    {
        var names = new Pseudonyms();
        var first = Redact("Leerling Sanne Bakker heeft gewonnen.", names: names).Text;
        var second = Redact("Leerling Lotte Smit feliciteert leerling Sanne.", names: names).Text;
        Assert.Equal("Leerling A heeft gewonnen.", first);
        Assert.Equal("Leerling B feliciteert leerling A.", second);
    }

    [Fact]
    public void A_label_that_stands_in_the_draft_is_not_given_again() =>
        Assert.Equal("Leerling A pestte leerling B.", Redact("Leerling A pestte leerling Noor.").Text);

    [Theory]
    [InlineData("Bel Fatima op 06-12345678 of mail fatima.elamrani@gmail.com.", "[telefoonnummer]", "[e-mailadres]", "06-", "gmail")]
    [InlineData("Noor is geboren op 3-4-2014 en woont op Dorpsstraat 12, 1234 AB Utrecht.", "[geboortedatum]", "[adres]", "2014", "Dorpsstraat")]
    [InlineData("Leerling Noor, leerlingnummer 123456, heeft kenteken niet. Volg @noor_vdb!", "[leerlingnummer]", "[account]", "123456", "vdb")]
    [InlineData("Stort het op NL91 ABNA 0417 1643 00 van Fatima, of bel [Fatima](tel:0612345678).", "[rekeningnummer]", "tel:[telefoonnummer]", "0417", "0612")]
    public void Data_become_a_word_in_brackets(string draft, string word, string other, string gone, string alsoGone)
    {
        var text = Redact(draft).Text;
        Assert.Contains(word, text, StringComparison.Ordinal);
        Assert.Contains(other, text, StringComparison.Ordinal);
        Assert.DoesNotContain(gone, text, StringComparison.Ordinal);
        Assert.DoesNotContain(alsoGone, text, StringComparison.Ordinal);
    }

    [Fact]
    public void Names_go_from_alt_texts_files_links_hashtags_comments_and_front_matter()
    {
        const string Draft = """
            ---
            rol: docent
            auteur: Marieke de Vries
            account: persoonlijk
            accountnaam: juf_marieke
            beelden:
              - {bestand: sanne-bakker.jpg, personen: [Sanne Bakker]}
            toestemming:
              - {naam: Sanne Bakker, rol: leerling, akkoord: ja}
            attestaties:
              juistheid: {antwoord: ja, toelichting: "gebeld met Sanne op 06-12345678"}
            ---

            Sanne Bakker won! ![Sanne op het podium](groep5/sanne_bakker.jpg) #SanneTopper #heelveelsuccessanne
            [Meer foto's](https://voorbeeld.nl/Sanne%20Bakker/1) <!-- vraag Sanne om toestemming -->
            """;
        var text = Redact(Draft).Text;
        Assert.DoesNotContain("sanne", text, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("bakker", text, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("marieke", text, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("06-", text, StringComparison.Ordinal);
        Assert.Contains("![Leerling A op het podium](groep5/leerling-a.jpg) #LeerlingATopper #heelveelsuccesleerlinga", text, StringComparison.Ordinal);
        Assert.Contains("https://voorbeeld.nl/leerling-a/1", text, StringComparison.Ordinal);
        Assert.Empty(Lint(text).Errors);
    }

    [Fact]
    public void Public_and_fictional_persons_stay_and_schools_until_asked()
    {
        const string Draft = "Op obs De Regenboog las leerling Noor een boek van Annie M.G. Schmidt. Info: info@deregenboog.nl, mail naar deregenboog.";
        Assert.Equal("Op obs De Regenboog las leerling A een boek van Annie M.G. Schmidt. Info: info@deregenboog.nl, mail naar deregenboog.", Redact(Draft).Text);
        var without = Redactor.Redact(Lint(Draft), new RedactionOptions { WithSchools = true }).Text;
        Assert.DoesNotContain("Regenboog las", without, StringComparison.Ordinal);
        Assert.Contains("Annie M.G. Schmidt", without, StringComparison.Ordinal);
    }

    [Fact]
    public void Consent_and_suppressions_make_no_difference() =>
        Assert.DoesNotContain("Noor", Redact("Leerling Noor won.", "attestaties: {personen_toestemming: ja}").Text, StringComparison.Ordinal);

    [Fact]
    public void Sensitive_matters_stay_until_asked()
    {
        const string Draft = "Leerling Noor heeft ADHD en slikt medicijnen.";
        Assert.Contains("ADHD", Redact(Draft).Text, StringComparison.Ordinal);
        Assert.DoesNotContain("ADHD", Redactor.Redact(Lint(Draft), new RedactionOptions { WithSensitive = true }).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("Morgen is er geen school.")]
    [InlineData("@ouders van groep 8: neem een appel mee #gezond")]
    public void Nothing_to_take_away_changes_nothing(string draft)
    {
        var redacted = Redact(draft);
        Assert.Equal(draft, redacted.Text);
        Assert.Empty(redacted.Replacements);
    }

    [Fact]
    public void Replacements_stand_in_order_inside_the_draft_and_apart()
    {
        const string Draft = "\uFEFFSanne 👩‍👩‍👧 en Bram\r\nbellen mevrouw Bakker-Smit: 06 12 34 56 78, sanne.bakker@gmail.com";
        var redacted = Redact(Draft);
        var end = 0;
        foreach (var replacement in redacted.Replacements)
        {
            Assert.True(replacement.Span.Start >= end && replacement.Span.End <= Draft.Length);
            end = replacement.Span.End;
        }

        Assert.Contains("👩‍👩‍👧", redacted.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_first_finding_about_people_alone_carries_the_fix_for_the_whole_draft()
    {
        var result = Lint("Leerling Sanne sloeg leerling Bram. Bel haar moeder op 06-12345678.");
        var fixes = result.Diagnostics.SelectMany(d => result.FixesOf(d)).Where(f => f.Title.Dutch.Contains("alle namen", StringComparison.Ordinal)).ToArray();
        var fix = Assert.Single(fixes);
        Assert.Equal(Redactor.Redact(result).Text, TextChange.Apply(result.Source.Text, fix.Changes));
        Assert.DoesNotContain(result.Diagnostics.SelectMany(d => d.Finding.Fixes), f => f.Title == fix.Title);
    }

    private static RedactedDraft Redact(string text, string frontMatter = "", Pseudonyms? names = null) => Redactor.Redact(Lint(text, frontMatter), names: names);

    private static LintResult Lint(string text, string frontMatter = "") => Linter.Lint(
        new Draft(text, "draft.md") { Protocols = ["vsnon"], Metadata = YamlData.Read(frontMatter, 0, []) as DataMap ?? DataMap.Empty },
        LintConfiguration.Empty);
}
