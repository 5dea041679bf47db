using PostLinter.Rules.Tone;
using PostLinter.Testing;
using Xunit;

namespace PostLinter.Rules.Tests.Tone;

/// <summary>Other ways to quarrel, judge and silence.</summary>
public sealed class ReplyWordingTests
{
    [Theory]
    [InlineData("---\nrol: docent\nsoort: reactie\ngericht_aan: {ouder: 1}\n---\n\nUw dochter begon zelf met schelden, dat hebben twee juffen gezien.")]
    [InlineData("---\nrol: docent\nsoort: reactie\ngericht_aan: {ouder: 1}\n---\n\nU had de brief maar moeten lezen.")]
    [InlineData("---\nrol: docent\nsoort: reactie\ngericht_aan: {ouder: 1}\n---\n\nMet alle respect, maar u was zelf drie keer te laat.")]
    [InlineData("---\nrol: docent\nsoort: reactie\ngericht_aan: {leerling: 1}\n---\n\nDat is jouw versie, en die klopt niet.")]
    [InlineData("---\nrol: docent\nsoort: reactie\ngericht_aan: {ouder: 1}\n---\n\nHet is makkelijk oordelen vanaf de bank.")]
    [InlineData("---\nrol: docent\nsoort: reactie\ngericht_aan: {leerling: 1}\n---\n\nKom nu niet klagen, je had moeten leren.")]
    [InlineData("---\nrol: docent\nsoort: reactie\ngericht_aan: {ouder: 1}\n---\n\nNee, wij laten niemand in de regen staan.")]
    [InlineData("---\nrol: docent\nsoort: reactie\ngericht_aan: {ouder: 1}\n---\n\nZo is het niet gegaan.")]
    [InlineData("---\nrol: docent\nsoort: reactie\ngericht_aan: {leerling: 1}\n---\n\nDat zijn smoesjes.")]
    [InlineData("---\nrol: docent\nsoort: reactie\ngericht_aan: {ouder: 1}\n---\n\nU draait de zaken om.")]
    public void Finds_an_argument(string draft) => Check.Reports<ParentDiscussionAnalyzer>(draft, true, "konot");

    [Theory]
    [InlineData("---\nrol: docent\nsoort: reactie\ngericht_aan: {ouder: 1}\n---\n\nU heeft gelijk, dat hadden wij beter kunnen doen.")]
    [InlineData("---\nrol: docent\nsoort: reactie\ngericht_aan: {ouder: 1}\n---\n\nIk begrijp uw zorg en bel u vanmiddag.")]
    [InlineData("---\nrol: docent\nsoort: reactie\ngericht_aan: {ouder: 1}\n---\n\nUw zoon heeft zijn gymtas laten liggen, hij hangt bij de conciërge.")]
    [InlineData("---\nrol: docent\nsoort: reactie\ngericht_aan: {ouder: 1}\n---\n\nU kunt mij morgen bellen na drie uur.")]
    [InlineData("---\nrol: docent\nsoort: reactie\ngericht_aan: {ouder: 1}\n---\n\nU had zelf ook een mooie foto gemaakt!")]
    [InlineData("---\nrol: docent\nsoort: reactie\ngericht_aan: {leerling: 1}\n---\n\nJe hebt zelf een prachtig verhaal geschreven.")]
    [InlineData("---\nrol: docent\nsoort: reactie\ngericht_aan: {ouder: 1}\n---\n\nDe toegangspoort gaat om acht uur open.")]
    [InlineData("---\nrol: docent\nsoort: reactie\ngericht_aan: {ouder: 1}\n---\n\nBedankt voor uw tip, we zoeken het uit.")]
    public void Finds_no_argument(string draft) => Check.Reports<ParentDiscussionAnalyzer>(draft, false, "konot");

    [Theory]
    [InlineData("---\nsoort: reactie\n---\n\nWat boeit jou dat? Ga eerst leren spellen, kneus.")]
    [InlineData("---\nsoort: reactie\n---\n\nNiemand vroeg jou iets. Snap je het nou nog steeds niet?")]
    [InlineData("---\nsoort: reactie\n---\n\nHoe vaak moet ik dit nog uitleggen? Ben je doof of zo!!!")]
    [InlineData("---\nsoort: reactie\n---\n\nHuil maar lekker verder bij je moeder, loser.")]
    [InlineData("---\nsoort: reactie\n---\n\nAltijd hetzelfde gezeur met jou 🙄 zeg het maar recht in mijn gezicht")]
    public void Finds_a_quarrel(string draft) => Check.Reports<UnpleasantThreadAnalyzer>(draft, true);

    [Theory]
    [InlineData("---\nsoort: reactie\n---\n\nHoe vaak moet ik dit kneden?")]
    [InlineData("---\nsoort: reactie\n---\n\nGa eerst eens leren zeilen, het is heerlijk!")]
    [InlineData("---\nsoort: reactie\n---\n\nIk ben klaar met de afwas!!!")]
    [InlineData("---\nsoort: reactie\n---\n\nDenk je echt dat het lukt? Spannend!")]
    public void Finds_no_quarrel(string draft) => Check.Reports<UnpleasantThreadAnalyzer>(draft, false);

    [Theory]
    [InlineData("---\nsoort: reactie\n---\n\nEen achterlijk voorstel, einde discussie.")]
    [InlineData("---\nsoort: reactie\n---\n\nHuiswerk is de grootste onzin.")]
    [InlineData("Ik vind die nieuwe methode compleet waardeloos.")]
    [InlineData("---\nsoort: reactie\n---\n\nSlaat als een tang op een varken.")]
    [InlineData("---\nsoort: reactie\n---\n\nRaakt kant noch wal.")]
    [InlineData("Het plan is ronduit bespottelijk.")]
    [InlineData("---\nsoort: reactie\n---\n\nWat een aanfluiting, dit besluit.")]
    [InlineData("Over dat verbod kan ik kort zijn: belachelijk.")]
    public void Finds_a_bare_judgement(string draft) => Check.Reports<UnfoundedOpinionAnalyzer>(draft, true, "konot");

    [Theory]
    [InlineData("---\nsoort: reactie\n---\n\nEen zwak voorstel, omdat de bus dan niet rijdt.")]
    [InlineData("Een vreselijk lekkere taart!")]
    [InlineData("Slecht weer vandaag.")]
    [InlineData("---\nsoort: reactie\n---\n\nWat een feest!")]
    [InlineData("Ik vind het verschrikkelijk jammer dat je gaat.")]
    [InlineData("Dom foutje van mij, sorry.")]
    [InlineData("Het was geen ramp dat het regende.")]
    public void Finds_no_bare_judgement(string draft) => Check.Reports<UnfoundedOpinionAnalyzer>(draft, false, "konot");

    [Theory]
    [InlineData("---\nrol: docent\naccount: school\n---\n\nWie moppert over het plein, vliegt uit de groep.")]
    [InlineData("---\nrol: docent\naccount: school\n---\n\nWe zetten de reacties dicht, die klaagzang hoeven we niet.")]
    [InlineData("---\nrol: docent\naccount: school\n---\n\nBoze reacties halen we voortaan weg.")]
    [InlineData("---\nrol: docent\naccount: school\n---\n\nEr stond weer gezeur onder de foto. Dat heb ik gewist.")]
    [InlineData("---\nrol: docent\naccount: school\n---\n\nAndere meningen filteren we eruit.")]
    [InlineData("---\nrol: docent\naccount: school\n---\n\nAlleen complimenten graag. Al die zure opmerkingen verwijderen wij voortaan.")]
    [InlineData("---\nrol: docent\naccount: school\n---\n\nWie tegen het plan is, wordt geblokkeerd.")]
    [InlineData("---\nrol: docent\naccount: school\n---\n\nKritische vragen over het ontslag worden niet geplaatst.")]
    public void Finds_silencing(string draft) => Check.Reports<CensorshipAnalyzer>(draft, true, "konot");

    [Theory]
    [InlineData("---\nrol: docent\naccount: school\n---\n\nKritiek mag, spam en scheldwoorden halen we weg.")]
    [InlineData("---\nrol: docent\naccount: school\n---\n\nDe weg voor de school is geblokkeerd.")]
    [InlineData("---\nrol: docent\naccount: school\n---\n\nTegenstanders van het plan zijn ook welkom.")]
    [InlineData("---\nrol: docent\naccount: school\n---\n\nVerwijder je oude account voor maandag.")]
    [InlineData("---\nrol: docent\naccount: school\n---\n\nKritische reacties verwijderen we niet, we beantwoorden ze.")]
    [InlineData("---\nrol: docent\naccount: school\n---\n\nDe klagende wind blies de blaadjes weg.")]
    [InlineData("---\nrol: docent\naccount: school\n---\n\nReacties staan uit wegens vakantie.")]
    [InlineData("---\nrol: docent\naccount: school\n---\n\nWe hebben de boom gekapt na lang gezeur van de storm.")]
    public void Finds_no_silencing(string draft) => Check.Reports<CensorshipAnalyzer>(draft, false, "konot");
}
