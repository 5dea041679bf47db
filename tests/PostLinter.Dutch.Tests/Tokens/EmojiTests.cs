using Xunit;

namespace PostLinter.Dutch.Tests.Tokens;

public class EmojiTests
{
    [Theory]
    [InlineData("🎉🎉", "🎉¦🎉")]
    [InlineData("👍🏽top", "👍🏽¦top")]
    [InlineData("🧑🏾‍🏫 juf", "🧑🏾‍🏫¦juf")]
    [InlineData("🏳️‍🌈🏴‍☠️", "🏳️‍🌈¦🏴‍☠️")]
    [InlineData("🏴󠁧󠁢󠁥󠁮󠁧󠁿x", "🏴󠁧󠁢󠁥󠁮󠁧󠁿¦x")]
    [InlineData("🇳🇱🇧🇪🇳", "🇳🇱¦🇧🇪¦🇳")]
    [InlineData("1️⃣2️⃣ #️⃣ *️⃣ 1⃣", "1️⃣¦2️⃣¦#️⃣¦*️⃣¦1⃣")]
    [InlineData("❤️❤ ☀️ ⚽ ✨", "❤️¦❤¦☀️¦⚽¦✨")]
    [InlineData("🙂‍↔️ ja", "🙂‍↔️¦ja")]
    [InlineData("woord🎉woord", "woord¦🎉¦woord")]
    [InlineData("🎉‍ x", "🎉¦‍¦x")]
    [InlineData("‼️ !‼️", "‼️¦!¦‼️")]
    [InlineData("groep 10️⃣", "groep¦1¦0️⃣")]
    public void Cuts(string text, string expected) => Assert.Equal(expected, Cut.Written(text));

    [Fact]
    public void Is_looked_up_without_variation_selectors() =>
        Assert.Equal("❤¦❤¦5⃣¦🏳‍🌈", Cut.Lower("❤️ ❤ 5️⃣ 🏳️‍🌈"));
}
