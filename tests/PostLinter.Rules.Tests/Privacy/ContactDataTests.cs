using PostLinter.Rules.Privacy;
using PostLinter.Testing;
using Xunit;

namespace PostLinter.Rules.Tests.Privacy;

public sealed class ContactDataTests
{
    [Theory]
    [InlineData("Wil je Lars bereiken? [|06 2345 6789|].")]
    [InlineData("Mevrouw Smit woont op [|Dorpsstraat 12|], breng een kaart!")]
    [InlineData("Haar adres is [|Lindelaan 4, 1234 AB|] in Zwolle.")]
    [InlineData("Esmée, BSN [|111222333|], zit in groep 5.")]
    [InlineData("De moeder van Bram heeft nummer [|06-12345678|].")]
    [InlineData("Zijn rekeningnummer is [|NL91 ABNA 0417 1643 00|].")]
    [InlineData("Tikkie voor Ali, zijn nummer: [|+31 6 12345678|]")]
    [InlineData("mail naar [|lars.bakker@gmail.com|], dat is zijn adres")]
    public void Reports_data_of_somebody_else(string draft) => Check.Rule<ContactDataAnalyzer>(draft);

    [Theory]
    [InlineData("Bel de school op 038-1234567.")]
    [InlineData("Aanmelden via info@school.nl.")]
    [InlineData("Op 3-4-1940 werd het oude gebouw geopend.")]
    [InlineData("Bel me gerust op 06-12345678.")]
    [InlineData("De open dag is op Lindelaan 1.")]
    [InlineData("Wij verzamelden 111222333 doppen!")]
    [InlineData("De stand was 12-03-2014 tegen 06.")]
    [InlineData("Kosten: 1.250,- voor 25 leerlingen, 0,50 per stuk.")]
    [InlineData("Het boek heeft ISBN 9789025863271.")]
    [InlineData("De Dorpsstraat is dicht, fiets om.")]
    [InlineData("Om 06.30 uur vertrekt de bus, om 18.45 uur zijn we terug.")]
    public void Stays_silent(string draft) => Check.Rule<ContactDataAnalyzer>(draft);

    [Fact]
    public void What_the_school_made_public_stays() =>
        Check.Rule<ContactDataAnalyzer>("Meester Teun is bereikbaar op 06-12345678.", config: "schoolcontact: [\"06 1234 5678\"]");

    [Fact]
    public void The_fix_takes_the_number_out() =>
        Check.Fix<ContactDataAnalyzer>("Het nummer van Lars is 06-12345678.", "Het nummer van Lars is [gegevens weggelaten].");

    [Theory]
    [InlineData("Het geld voor het cadeau graag op [|NL91 ABNA 0417 1643 00|] t.n.v. K. Verhulst.")]
    [InlineData("Volgens mij is die grijze wagen met [|61-KDR-9|] van juf Greet.")]
    [InlineData("Tess wordt 7 op de [|19e|], wie trakteert er mee?")]
    [InlineData("Joris is op [|3 mei|] jarig en wordt dan negen.")]
    [InlineData("Gefeliciteerd Xander ([|12-11-2011|])!")]
    [InlineData("Mevrouw Kok leest haar post: [|tineke_kok@mailpost.example|]")]
    [InlineData("Amber ligt nog thuis. Stuur haar een kaart: [|Havikshorst 14|] in Meppel.")]
    [InlineData("[|4012331|] is het leerlingnummer van Yara.")]
    public void Reports_by_construction(string draft) => Check.Rule<ContactDataAnalyzer>(draft);

    [Theory]
    [InlineData("Doneren kan op NL91 ABNA 0417 1643 00 t.n.v. Stichting De Boomhut.")]
    [InlineData("Het bestelnummer van het boek is 61-KDR-9.")]
    [InlineData("Groep 7 krijgt op de 19e bezoek van de brandweer.")]
    [InlineData("Op 3 mei wordt de school 75 jaar.")]
    [InlineData("Vincent van Gogh (30-03-1853) hangt nu in de gang.")]
    [InlineData("Sanne speelt op de feestavond (12-6-2031) een solo.")]
    [InlineData("Stuur juf Sanne een mail via administratie@boomhut.example.")]
    [InlineData("Foto 10: Daan springt. Stuur gerust een kaart!")]
    [InlineData("Groep 4 stuurt een kaart aan de burgemeester.")]
    public void Stays_silent_on_what_only_looks_alike(string draft) => Check.Rule<ContactDataAnalyzer>(draft);

    [Fact]
    public void Who_agreed_to_data_may_be_reached_where_the_protocol_lets_that_count()
    {
        const string Consent = "---\ntoestemming:\n  - naam: Emre Pol\n    rol: ouder\n    akkoord: ja\n    door: zelf\n    voor: [naam, gegevens]\n---\n\n";
        Check.Rule<ContactDataAnalyzer>(Consent + "Emre Pol is bereikbaar op 06-31980042.", protocol: "ccc");
        Check.Rule<ContactDataAnalyzer>(Consent + "Emre Pol is bereikbaar op [|06-31980042|].", protocol: "vsnon");
    }

    [Theory]
    [InlineData("[|sanne@bakkerij.example|]")]
    [InlineData("[|sanne.devries@bakkerij.example|]")]
    [InlineData("[|s_devries@bakkerij.example|]")]
    [InlineData("[|devries71@bakkerij.example|]")]
    [InlineData("[|mrmarijn.bos@bakkerij.example|]")]
    [InlineData("[|s@gmail.com|]")]
    [InlineData("[|sanne@mail.gmail.com|]")]
    [InlineData("[|info@gmail.com|]")]
    [InlineData("[|sanne.devries@kerseboom.example|]")]
    [InlineData("sanne.devries@boom.example")]
    [InlineData("sanne.devries@mail.boom.example")]
    [InlineData("sanne.devries@esdoorn.example")]
    [InlineData("devries@bakkerij.example")]
    [InlineData(".devries@bakkerij.example")]
    [InlineData("devries-@bakkerij.example")]
    [InlineData("sanne@boomschool.example")]
    [InlineData("sanne@gemeente-meer.example")]
    [InlineData("groep5@bakkerij.example")]
    [InlineData("mr.lindehof@bakkerij.example")]
    public void A_mail_address_is_a_persons_a_desks_or_the_schools(string address) => Check.Rule<ContactDataAnalyzer>(
        $"Mail juf Sanne op {address}.", config: "schooldomeinen: [boom.example, \"@esdoorn.example\"]");

    [Theory]
    [InlineData("Mail juf Sanne van basisschool Lindehof op sanne.devries@lindehof.example.")]
    [InlineData("Mail juf Sanne van basisschool Linde op sanne.devries@linde.example.")]
    [InlineData("Mail juf Sanne op [|sanne.devries@linde.example|].")]
    [InlineData("Mail juf Sanne van basisschool Roos op [|sanne.devries@roosmarijn.example|].")]
    [InlineData("Mail juf An Bos op anja@bakkerij.example.")]
    [InlineData("Mail naar de bakker: jan.bos@bakkerij.example.")]
    public void Names_in_the_draft_tell_whose_it_is(string draft) => Check.Rule<ContactDataAnalyzer>(draft);

    [Theory]
    [InlineData("Onze Noor, geboren op [|3-4-14|], zit in groep 5.")]
    [InlineData("Onze Noor, geboren op [|3/4/2014|], zit in groep 5.")]
    [InlineData("Onze Noor, geboren op [|3.4.2014|], zit in groep 5.")]
    [InlineData("Onze Noor, geboren op [|3 april 2014|], zit in groep 5.")]
    [InlineData("Onze Noor, geboren op [|13 januari|], zit in groep 5.")]
    [InlineData("Onze Noor is geboren op [|3 februari|]")]
    [InlineData("Onze Noor is geboren op [|3 april|] 14 dagen na Sem.")]
    [InlineData("Onze Noor is [|3 april 2014|] geboren.")]
    [InlineData("Onze Noor is jarig op [|3 april|].")]
    [InlineData("Onze Noor is jarig op [|3-4-2014|].")]
    [InlineData("Noor is op school jarig op [|3 april|].")]
    [InlineData("Noor ([|3 april 2014|]) zit in groep 5.")]
    [InlineData("Noor, ([|3-4-2014|]) zit in groep 5.")]
    [InlineData("Noor ([|3-4-2022|]) zit in groep 5.")]
    [InlineData("Opa Jan Bos ([|3-4-1930|]) komt.")]
    public void A_birth_date_is_announced_or_follows_a_name(string draft) => Check.Rule<ContactDataAnalyzer>(draft);

    [Theory]
    [InlineData("Onze Noor, geboren op 3-4, zit in groep 5.")]
    [InlineData("Onze Noor, geboren op 130 april, zit in groep 5.")]
    [InlineData("Onze Noor is geboren op 3")]
    [InlineData("Noor 3-4-2014")]
    [InlineData("Onze Noor is jarig en op 3-4-2025 komt de hele klas.")]
    [InlineData("Onze school is jarig op 12 maart.")]
    [InlineData("De koning is jarig op 27 april.")]
    [InlineData("Noor (3-4-2023) zit in groep 5.")]
    [InlineData("Opa Jan Bos (3-4-1929) komt.")]
    [InlineData("(3-4-2014) was een mooie dag voor Noor.")]
    [InlineData("Utrecht (3-4-2014) was mooi, zei Noor.")]
    [InlineData("Noor (5) is jarig.")]
    public void Other_dates_and_ages_are_no_birth_date(string draft) => Check.Rule<ContactDataAnalyzer>(draft);
}
