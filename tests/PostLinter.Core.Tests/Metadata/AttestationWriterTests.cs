using PostLinter.Core.Metadata;
using Xunit;

namespace PostLinter.Core.Tests.Metadata;

public sealed class AttestationWriterTests
{
    private static readonly Dictionary<string, Attestation> Answers = new()
    {
        ["juistheid"] = new(Answer.Yes, "bij de bond", new LocalMoment(new DateTime(2025, 3, 20), false)),
        ["nagelezen"] = new(Answer.No),
    };

    private const string First = "juistheid: {antwoord: ja, toelichting: \"bij de bond\", datum: 2025-03-20}";
    private const string Second = "nagelezen: {antwoord: nee}";

    [Theory]
    [InlineData("Hallo.", "---\nattestaties:\n  F\n  S\n---\n\nHallo.")]
    [InlineData("\uFEFFHallo.\r\n", "\uFEFF---\r\nattestaties:\r\n  F\r\n  S\r\n---\r\n\r\nHallo.\r\n")]
    [InlineData("---\nrol: docent # ik\n---\n\nHallo.", "---\nrol: docent # ik\nattestaties:\n  F\n  S\n---\n\nHallo.")]
    [InlineData("---\r\nrol: docent\r\n---\r\nHallo.", "---\r\nrol: docent\r\nattestaties:\r\n  F\r\n  S\r\n---\r\nHallo.")]
    [InlineData("---\nattestaties:\n    gemeld: ja\nrol: docent\n---\nHallo.", "---\nattestaties:\n    F\n    S\n    gemeld: ja\nrol: docent\n---\nHallo.")]
    [InlineData("---\nattestaties: {gemeld: ja}\n---\nHallo.", "---\nattestaties: {F, S, gemeld: ja}\n---\nHallo.")]
    [InlineData("---\nrol: docent\n---", "---\nrol: docent\nattestaties:\n  F\n  S\n---")]
    [InlineData("--- streepjes zijn geen front matter\nHallo.", "---\nattestaties:\n  F\n  S\n---\n\n--- streepjes zijn geen front matter\nHallo.")]
    public void Answers_are_put_in_and_nothing_else_changes(string draft, string expected) =>
        Assert.Equal(expected.Replace("F", First, StringComparison.Ordinal).Replace("S", Second, StringComparison.Ordinal), AttestationWriter.Record(draft, Answers));

    [Theory]
    [InlineData("---\nrol: [docent\n---\nHallo.")]
    [InlineData("---\nrol: docent\nHallo.")]
    [InlineData("---\nattestaties: ja\n---\nHallo.")]
    [InlineData("---\nattestaties:\n  juistheid: nee\n---\nHallo.")]
    public void What_somebody_else_wrote_is_not_touched(string draft) => Assert.Null(AttestationWriter.Record(draft, Answers));
}
