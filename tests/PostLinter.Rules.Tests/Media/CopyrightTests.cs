using PostLinter.Rules.Media;
using PostLinter.Testing;
using Xunit;

namespace PostLinter.Rules.Tests.Media;

public sealed class CopyrightTests
{
    [Theory]
    [InlineData("---\nrol: docent\n---\n\nMooie cartoon van Google ![c](cartoon.png)", "ccc")]
    [InlineData("---\nrol: docent\n---\n\nScan van hoofdstuk 3 van de methode:", "ccc")]
    [InlineData("---\nrol: docent\n---\n\nOnderzoek toont aan dat kinderen slechter lezen.", "konot")]
    [InlineData("---\nrol: docent\n---\n\nPlaatje gevonden op Pinterest.", "ccc")]
    [InlineData("Tekst gekopieerd van Wikipedia.", "osvs")]
    [InlineData("---\nrol: docent\n---\n\nUit onderzoek blijkt dat toetsen stress geeft.", "konot")]
    [InlineData("---\nrol: docent\n---\n\nKijk eens ![poster](poster.png)", "ccc")]
    [InlineData("---\nrol: docent\n---\n\nbron: internet", "ccc")]
    public void Reports(string draft, string protocol = "vsnon") => Check.Reports<CopyrightAnalyzer>(draft, expected: true, protocol);

    [Theory]
    [InlineData("---\nrol: docent\n---\n\nFoto: eigen opname. ![plein](plein.jpg)", "ccc")]
    [InlineData("---\nrol: docent\n---\n\nUit PISA 2022 (OECD): één op de drie leest te weinig.", "konot")]
    [InlineData("---\nrol: docent\n---\n\nTwee regels uit een gedicht van Rutger Kopland (1981).", "ccc")]
    [InlineData("Mooie cartoon van Google ![c](cartoon.png)", "vsnon")]
    [InlineData("---\nrol: docent\n---\n\nWe leerden hoe je veilig op internet zoekt.", "ccc")]
    [InlineData("---\nrol: docent\nbeelden:\n  - bestand: a.png\n    rechten: eigen\n---\n\nKijk! ![a](a.png)", "ccc")]
    [InlineData("---\nrol: docent\n---\n\nOnderzoek toont aan dat lezen helpt, zie https://voorbeeld.nl/onderzoek.", "konot")]
    [InlineData("---\nrol: docent\n---\n\nZoek je school op Google.", "ccc")]
    [InlineData("---\nrol: docent\n---\n\nDe klas deed onderzoek naar slakken.", "ccc")]
    public void Stays_silent(string draft, string protocol = "vsnon") => Check.Reports<CopyrightAnalyzer>(draft, expected: false, protocol);
}
