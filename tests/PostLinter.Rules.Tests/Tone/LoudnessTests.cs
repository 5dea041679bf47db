using PostLinter.Rules.Behaviour;
using PostLinter.Rules.Tone;
using PostLinter.Testing;
using Xunit;

namespace PostLinter.Rules.Tests.Tone;

/// <summary>When a draft is loud: capitals against letters, whole words in capitals, and exclamation marks.</summary>
public sealed class LoudnessTests
{
    [Theory]
    [InlineData("ga je SCHAMEN", true)]
    [InlineData("ga je SCHAMEN man", false)]
    [InlineData("GA JE SCHAMEN met zo'n foto", true)]
    [InlineData("Ga je schamen, jij daar, ja.", false)]
    [InlineData("Ga je schamen, dat WAS echt NIET netjes van je.", true)]
    [InlineData("Ga je schamen, dat WAS niet ZO netjes van je.", false)]
    [InlineData("Ga je schamen met je TV en je PC.", false)]
    public void A_quarrel_is_heard_when_it_is_loud(string reply, bool expected) =>
        Check.Reports<UnpleasantThreadAnalyzer>($"---\nsoort: reactie\n---\n\n{reply}", expected);

    [Theory]
    [InlineData("KOTSBEU IK", false)]
    [InlineData("KOTSBEU ERG", true)]
    public void Fewer_than_ten_letters_say_nothing(string text, bool expected) =>
        Check.Reports<ImpulsivePostAnalyzer>($"---\npubliceer_op: 2025-03-20 23:40\n---\n\n{text}", expected);
}
