using PostLinter.Core.Data;
using Xunit;

namespace PostLinter.Core.Tests.Data;

public sealed class YamlPlaceTests
{
    [Theory]
    [InlineData("---")]
    [InlineData("a: [")]
    [InlineData("a:")]
    [InlineData("- ")]
    [InlineData("{a: 1")]
    [InlineData("a: |\n  b")]
    [InlineData("a: *")]
    [InlineData("a: 1\n---\nb: 2")]
    [InlineData("a: 1\n...\n")]
    [InlineData("x: 1\nx: 2")]
    public void Values_and_errors_lie_inside_the_text(string yaml)
    {
        const int Offset = 100;
        var errors = new List<DataError>();
        var node = YamlData.Read(yaml, Offset, errors);
        Assert.All(errors, e => Assert.InRange(e.Span.End, Offset, Offset + yaml.Length));
        Look(node);

        void Look(DataNode? one)
        {
            Assert.True(one is null || (one.Span.Start >= Offset && one.Span.End <= Offset + yaml.Length), $"{one?.Span}");
            foreach (var inner in one switch { DataMap map => map.Entries.Select(e => e.Value), DataList list => list.Items, _ => [] })
            {
                Look(inner);
            }
        }
    }

    [Fact]
    public void A_key_that_stands_there_twice_is_told_and_the_first_counts()
    {
        var errors = new List<DataError>();
        var map = Assert.IsType<DataMap>(YamlData.Read("x: 1\ny: 2\nx: 3", 0, errors));
        Assert.Equal(["x", "y"], map.Entries.Select(e => e.Key));
        Assert.Equal("1", map["x"]!.AsText);
        Assert.Equal(10, Assert.Single(errors).Span.Start);
    }
}
