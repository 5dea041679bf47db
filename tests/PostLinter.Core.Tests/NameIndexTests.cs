using PostLinter.Core.Facts;
using Xunit;

namespace PostLinter.Core.Tests;

public sealed class NameIndexTests
{
    [Theory]
    [InlineData("Sem|Sem de Vries|De Vries|SEM", "0000")]
    [InlineData("Sem de Vries|Tim de Vries|Tim|Sem", "0110")]
    [InlineData("S. de Vries|Sem de Vries|Tim de Vries", "001")]
    [InlineData("Sem de Vries|S. de Vries|T. de Vries", "001")]
    [InlineData("Sem\nde Vries|Sem de  Vries", "00")]
    [InlineData("Noor Smit|Noor Bakker|Bakker|Smit", "0110")]
    public void Names_of_one_person_lead_to_one_place(string names, string expected)
    {
        var next = 0;
        var index = new NameIndex<int>(() => next++);
        Assert.Equal(expected, string.Concat(names.Split('|').Select(index.Of)));
    }
}
