using PostLinter.Core.Text;
using Xunit;

namespace PostLinter.Core.Tests;

public sealed class SpanIndexTests
{
    [Fact]
    public void It_answers_what_looking_at_every_span_would()
    {
        var random = new Random(7);
        for (var round = 0; round < 200; round++)
        {
            TextSpan[] spans = [.. Enumerable.Range(0, random.Next(12)).Select(_ => new TextSpan(random.Next(30), random.Next(9)))];
            var index = new SpanIndex(spans);
            for (var at = 0; at < 40; at++)
            {
                var asked = new TextSpan(at, random.Next(6));
                Assert.Equal(Array.Exists(spans, s => s.OverlapsWith(asked)), index.Overlaps(asked));
                Assert.Equal(
                    spans.Where(s => asked.Contains(s)).Order(), index.Within(asked).Select(i => spans[i]));
                TextSpan? containing = spans.Where(s => s.Contains(asked)).OrderByDescending(s => s).Cast<TextSpan?>().FirstOrDefault();
                Assert.Equal(containing, index.Containing(asked) is { } number ? spans[number] : null);
            }
        }
    }
}
