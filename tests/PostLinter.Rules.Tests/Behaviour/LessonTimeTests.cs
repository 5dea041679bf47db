using PostLinter.Core.Diagnostics;
using PostLinter.Rules.Behaviour;
using PostLinter.Testing;
using Xunit;

namespace PostLinter.Rules.Tests.Behaviour;

public sealed class LessonTimeTests
{
    [Theory]
    [InlineData("---\nrol: leerling\npubliceer_op: 2025-03-18 10:20\n---\n\nHoi!")]
    [InlineData("---\nrol: leerling\nmoment: les\n---\n\nHoi!")]
    [InlineData("Zit in de toets, vraag 3 iemand?")]
    [InlineData("---\nrol: leerling\n---\n\nzit nu bij wiskunde te typen onder de tafel")]
    [InlineData("---\nrol: leerling\n---\n\nwe zitten al 20 min in de les en ik hou het niet meer")]
    [InlineData("---\nrol: leerling\n---\n\nlive vanuit biologie: hij praat nog steeds")]
    [InlineData("---\nrol: docent\nmoment: les\n---\n\nZe lezen allemaal.")]
    [InlineData("---\nrol: docent\n---\n\nZit hier te surveilleren en het is muisstil.")]
    [InlineData("---\nrol: leerling\n---\n\nzit bij aardrijkskunde en ze heeft het al een uur over klei")]
    [InlineData("---\nrol: leerling\n---\n\nonder het proefwerk dus snel: wie weet 4?")]
    public void Reports_in_lesson_or_test(string draft) => Check.Reports<LessonTimeAnalyzer>(draft, true, "vsnon", "schooltijden: {ma: \"08:30-15:00\", di: \"08:30-15:00\", wo: \"08:30-15:00\", do: \"08:30-15:00\", vr: \"08:30-15:00\"}\npauzes: {middag: \"12:00-12:45\", klein: \"10:30-10:45\"}\n");

    [Theory]
    [InlineData("---\nrol: leerling\npubliceer_op: 2025-03-18 10:20\nattestaties:\n  les_toestemming: ja\n---\n\nHoi!")]
    [InlineData("---\nrol: leerling\npubliceer_op: 2025-03-22 10:20\n---\n\nHoi!")]
    [InlineData("---\nrol: leerling\n---\n\nToets achter de rug!")]
    [InlineData("---\nrol: leerling\nmoment: vrij\npubliceer_op: 2025-03-18 10:20\n---\n\nHoi!")]
    [InlineData("---\nrol: ouder\npubliceer_op: 2025-03-18 10:20\n---\n\nHoi!")]
    [InlineData("---\nrol: staf\naccount: school\npubliceer_op: 2025-03-18 10:20\n---\n\nHoi!")]
    [InlineData("---\npubliceer_op: 2025-03-18 10:20\n---\n\nHoi!")]
    [InlineData("---\nrol: leerling\n---\n\nMorgen zit ik in de toets.")]
    [InlineData("---\nrol: leerling\n---\n\nna de les gaan we naar de kantine")]
    [InlineData("---\nrol: ouder\n---\n\nMijn zoon zit nu in de toets, duimen!")]
    [InlineData("---\nrol: leerling\npubliceer_op: 2025-03-18 12:10\n---\n\nHoi!")]
    [InlineData("---\nrol: leerling\n---\n\nIk zit in de bus naar huis.")]
    [InlineData("In het boek zit hij in de les te slapen.")]
    [InlineData("---\nrol: leerling\npubliceer_op: 2025-03-18\n---\n\nHoi!")]
    public void Stays_silent(string draft) => Check.Reports<LessonTimeAnalyzer>(draft, false, "vsnon", "schooltijden: {ma: \"08:30-15:00\", di: \"08:30-15:00\", wo: \"08:30-15:00\", do: \"08:30-15:00\", vr: \"08:30-15:00\"}\npauzes: {middag: \"12:00-12:45\", klein: \"10:30-10:45\"}\n");

    [Theory]
    [InlineData("---\nrol: leerling\npubliceer_op: 2025-03-19 10:15\n---\n\nHoi!")]
    [InlineData("---\nrol: leerling\npubliceer_op: 2025-03-19 10:35\n---\n\nHoi!")]
    [InlineData("---\nrol: leerling\npubliceer_op: 2025-03-19 12:10\n---\n\nHoi!")]
    public void Compass_leaves_the_lunch_break(string draft) => Check.Reports<LessonTimeAnalyzer>(draft, true, "compass", "schooltijden: {ma: \"08:30-15:00\", di: \"08:30-15:00\", wo: \"08:30-15:00\", do: \"08:30-15:00\", vr: \"08:30-15:00\"}\npauzes: {middag: \"12:00-12:45\", klein: \"10:30-10:45\"}\n");

    [Theory]
    [InlineData("---\nrol: leerling\npubliceer_op: 2025-03-19 12:10\nattestaties:\n  les_toestemming: ja\n---\n\nHoi!")]
    [InlineData("---\nrol: docent\npubliceer_op: 2025-03-19 10:15\n---\n\nHoi!")]
    public void Compass_with_leave_or_for_staff(string draft) => Check.Reports<LessonTimeAnalyzer>(draft, false, "compass", "schooltijden: {ma: \"08:30-15:00\", di: \"08:30-15:00\", wo: \"08:30-15:00\", do: \"08:30-15:00\", vr: \"08:30-15:00\"}\npauzes: {middag: \"12:00-12:45\", klein: \"10:30-10:45\"}\n");

    [Theory]
    [InlineData("---\nrol: leerling\nmoment: les\n---\n\nHoi!")]
    public void Is_off_for_konot(string draft) => Check.Reports<LessonTimeAnalyzer>(draft, false, "konot");

    [Theory]
    [InlineData("ccc", "toets", Outcome.Violation, Severity.Error)]
    [InlineData("ccc", "les", Outcome.Reminder, Severity.Warning)]
    [InlineData("compass", "middagpauze", Outcome.Question, Severity.Warning)]
    [InlineData("vsnon", "toets", Outcome.Violation, Severity.Error)]
    public void Weighs_by_protocol(string protocol, string moment, Outcome outcome, Severity severity)
    {
        var found = Check.Lint<LessonTimeAnalyzer>($"---\nrol: leerling\nmoment: {moment}\n---\n\nHoi!", protocol).Diagnostics;
        Assert.Equal((outcome, severity), (found.Single().Outcome, found.Single().Severity));
    }

    [Fact]
    public void Leave_does_not_count_in_a_test() =>
        Check.Reports<LessonTimeAnalyzer>("---\nrol: leerling\nmoment: toets\nattestaties:\n  les_toestemming: ja\n---\n\nHoi!", true);

    [Theory]
    [InlineData("Zit nu bij wiskunde te typen onder de tafel.", false)]
    [InlineData("Zit in de toets, vraag 3 iemand?", true)]
    public void The_words_tell_a_lesson_from_a_test(string text, bool expected) =>
        Check.Reports<LessonTimeAnalyzer>($"---\nrol: leerling\nattestaties:\n  les_toestemming: ja\n---\n\n{text}", expected);

    [Fact]
    public void What_only_an_image_says_is_not_now() =>
        Check.Reports<LessonTimeAnalyzer>("---\nrol: leerling\n---\n\nHoi! ![Zit nu in de toets](a.jpg)", false);

    [Theory]
    [InlineData("rol: leerling\nmoment: les", "Hoi!", true)]
    [InlineData("rol: docent\nmoment: les", "Hoi!", false)]
    [InlineData("rol: leerling", "zit nu bij wiskunde te typen onder de tafel", false)]
    public void At_ccc_a_lesson_counts_for_pupils_whose_metadata_say_so(string head, string text, bool expected) =>
        Check.Reports<LessonTimeAnalyzer>($"---\n{head}\n---\n\n{text}", expected, "ccc");

    [Theory]
    [InlineData("rol: docent", true)]
    [InlineData("rol: docent\naccount: school", false)]
    [InlineData("rol: staf", false)]
    public void The_timetable_binds_who_gives_lessons(string head, bool expected) => Check.Reports<LessonTimeAnalyzer>(
        $"---\n{head}\npubliceer_op: 2025-03-18 10:20\n---\n\nHoi!", expected, config: "schooltijden: {di: \"08:30-15:00\"}");
}
