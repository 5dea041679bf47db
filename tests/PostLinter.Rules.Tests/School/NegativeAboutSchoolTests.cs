using PostLinter.Core.Diagnostics;
using PostLinter.Rules.School;
using PostLinter.Testing;
using Xunit;

namespace PostLinter.Rules.Tests.School;

public sealed class NegativeAboutSchoolTests
{
    [Theory]
    [InlineData("Stuur je kind ergens anders heen dan De Wilgenboom.")]
    [InlineData("Lekker geregeld weer op het CCC 🙄")]
    [InlineData("Wat een puinhoop is het bij ons op school.")]
    [InlineData("De directie luistert naar niemand.")]
    [InlineData("onze school doet er niks aan")]
    [InlineData("kutschool, alles is er kapot")]
    [InlineData("Eén ster. De communicatie is waardeloos op deze school.")]
    [InlineData("ONZE SCHOOL IS EEN AANFLUITING")]
    [InlineData("Niet doen mensen, kies een andere school.")]
    [InlineData("Amateuristisch zootje daar op De Wilgenboom.")]
    [InlineData("Ze laten de kinderen daar barsten, die school.")]
    [InlineData("de schoolleiding heeft geen idee wat er gebeurt")]
    [InlineData("Weeral zo'n bericht van onze directie. Dit is geen beleid, dit is paniek.")]
    public void Reports_a_judgement(string draft) => Check.Reports<NegativeAboutSchoolAnalyzer>(draft, true, "vsnon", "scholen: [De Wilgenboom]\n");

    [Theory]
    [InlineData("De Compass regelt weer eens niks.")]
    [InlineData("Bij ons op school is het een zootje.")]
    public void Reports_under_compass(string draft) => Check.Reports<NegativeAboutSchoolAnalyzer>(draft, true, "compass");

    [Theory]
    [InlineData("Het lokaal was een puinhoop na het schilderen, maar wat een doek!")]
    [InlineData("Op het CCC is niks te gek.")]
    [InlineData("De verwarming op school is stuk, we werken eraan.")]
    [InlineData("De school is niet slecht.")]
    [InlineData("Wat een gezellige chaos op onze school vandaag.")]
    [InlineData("We speelden poppenkast op school.")]
    [InlineData("Dramales op school is leuk.")]
    [InlineData("In de musical van onze school roept de schurk: wat een puinhoop!")]
    [InlineData("De docent zei: \"wat een puinzooi\", en toen ruimde onze school op.")]
    [InlineData("Mijn auto is waardeloos.")]
    [InlineData("Zwerfafval rapen bij school: veel rotzooi opgehaald!")]
    [InlineData("Bravo, wat een mooie voorstelling!")]
    [InlineData("De hele bende kinderen van school ging mee.")]
    public void Stays_silent(string draft) => Check.Reports<NegativeAboutSchoolAnalyzer>(draft, false, "vsnon", "scholen: [De Wilgenboom]\n");

    [Theory]
    [InlineData("vsnon", "docent", Severity.Warning)]
    [InlineData("vsnon", "ouder", Severity.Info)]
    [InlineData("compass", "leerling", Severity.Error)]
    public void Weighs_by_protocol_and_role(string protocol, string role, Severity severity) =>
        Check.Rule<NegativeAboutSchoolAnalyzer>($"---\nrol: {role}\n---\n\nOnze school is een [|aanfluiting|].", protocol, severity: severity);
}
