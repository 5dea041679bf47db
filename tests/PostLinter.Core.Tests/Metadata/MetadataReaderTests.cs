using System.Collections.Immutable;
using PostLinter.Core.Data;
using PostLinter.Core.Metadata;
using Xunit;

namespace PostLinter.Core.Tests.Metadata;

public sealed class MetadataReaderTests
{
    [Fact]
    public void Reads_every_kind_of_value()
    {
        var metadata = Read("""
            rol: docent
            account: persoonlijk
            kanaal: instagram
            gericht_aan: {leerling: 1}
            soort: privebericht
            publiceer_op: 2025-03-04 16:30
            eigen_reacties: 3
            reacties_open: nee
            beelden:
              - bestand: moestuin.jpg
                herkenbaar: nee
            toestemming:
              - naam: Noor Visser
                leeftijd: 14
                akkoord: ja
                door: ouder
                voor: [naam, beeld]
            attestaties:
              nagelezen: ja
              beeld_toestemming: {antwoord: nee, toelichting: "register nagekeken"}
            """, out var errors);
        Assert.Empty(errors);
        Assert.Equal(AuthorRole.Teacher, metadata.Role);
        Assert.True(metadata.IsOneToOne);
        Assert.Equal(new DateTime(2025, 3, 4, 16, 30, 0), metadata.PublishAt!.Value.Value);
        Assert.Equal(Answer.No, metadata.CommentsOpen);
        Assert.Equal(ImageKind.Photo, Assert.Single(metadata.Images).Kind);
        Assert.Equal([ConsentPurpose.Name, ConsentPurpose.Image], Assert.Single(metadata.Consents).For.ToArray());
        Assert.Equal(Answer.Yes, metadata.Attested("nagelezen"));
        Assert.Equal("register nagekeken", metadata.Attestations["beeld_toestemming"].Explanation);
        Assert.Equal(Answer.Unknown, metadata.Attested("juistheid"));
    }

    [Theory]
    [InlineData("rolle: docent", "onbekende sleutel 'rolle'", "'rol'")]
    [InlineData("rol: docnet", "onbekende waarde 'docnet'", "'docent'")]
    [InlineData("kanaal: fax", "onbekende waarde 'fax'", "kies uit facebook")]
    [InlineData("publiceer_op: morgen", "geen datum", "JJJJ-MM-DD")]
    [InlineData("gericht_aan: {leerling: 0}", "vanaf 1", "leerling")]
    [InlineData("beelden:\n  - soort: foto", "ontbreekt 'bestand'", "bestandsnaam")]
    [InlineData("attestaties: {nagelezen: true}", "onbekende waarde 'true'", "ja, nee")]
    [InlineData("attestaties: {nageleze: ja}", "onbekende sleutel 'nageleze'", "'nagelezen'")]
    public void Says_what_is_wrong_and_what_was_meant(string yaml, string what, string hint)
    {
        Read(yaml, out var errors);
        var error = Assert.Single(errors);
        Assert.Contains(what, error.Message, StringComparison.Ordinal);
        Assert.Contains(hint, error.Message, StringComparison.Ordinal);
        Assert.False(error.Span.IsEmpty && error.Span.Start == 0 && yaml.Length > 60);
    }

    [Fact]
    public void Known_and_empty_is_not_unknown()
    {
        var metadata = Read("auteur: \"\"", out _);
        Assert.Equal(string.Empty, metadata.Author!.Value);
        Assert.Null(Read("rol: ouder", out _).Author);
    }

    [Fact]
    public void The_first_source_goes_before_the_second_key_by_key()
    {
        var first = Map("rol: docent\nattestaties: {nagelezen: ja}");
        var second = Map("rol: ouder\nkanaal: x\nattestaties: {nagelezen: nee, juistheid: ja}");
        var metadata = MetadataReader.Read(MetadataMerge.Join(first, second), ImmutableDictionary<string, AuthorRole>.Empty, []);
        Assert.Equal(AuthorRole.Teacher, metadata.Role);
        Assert.Equal(Channel.X, metadata.Channel);
        Assert.Equal(Answer.Yes, metadata.Attested("nagelezen"));
        Assert.Equal(Answer.Yes, metadata.Attested("juistheid"));
    }

    [Theory]
    [InlineData("2025-01-15T12:00:00Z", 13)]
    [InlineData("2025-07-15T12:00:00Z", 14)]
    [InlineData("2025-03-30T00:59:00Z", 1)]
    [InlineData("2025-03-30T01:00:00Z", 3)]
    [InlineData("2025-10-26T00:59:00Z", 2)]
    [InlineData("2025-10-26T01:00:00Z", 2)]
    public void Moments_stand_on_the_clock_of_Amsterdam(string utc, int hour)
    {
        Assert.True(LocalMoment.TryParse(utc.Replace("Z", "+00:00", StringComparison.Ordinal), out var moment));
        Assert.Equal(hour, moment.Value.Hour);
    }

    private static PostMetadata Read(string yaml, out List<DataError> errors)
    {
        errors = [];
        return MetadataReader.Read(Map(yaml), ImmutableDictionary<string, AuthorRole>.Empty, errors);
    }

    private static DataMap Map(string yaml)
    {
        var errors = new List<DataError>();
        var map = Assert.IsType<DataMap>(YamlData.Read(yaml, 0, errors));
        Assert.Empty(errors);
        return map;
    }
}
