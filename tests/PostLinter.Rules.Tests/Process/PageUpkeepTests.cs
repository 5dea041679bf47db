using PostLinter.Rules.Process;
using PostLinter.Testing;
using Xunit;

namespace PostLinter.Rules.Tests.Process;

public sealed class PageUpkeepTests
{
    [Theory]
    [InlineData("---\nrol: docent\naccount: school\naccountnaam: kamp23\n---\n\nHoi")]
    [InlineData("---\nrol: docent\naccount: school\naccountnaam: musical\n---\n\nHoi")]
    [InlineData("---\nrol: docent\naccount: school\naccountnaam: feest\n---\n\nHoi")]
    [InlineData("---\nrol: docent\naccount: school\n---\n\nDit was het laatste bericht van Kamp 2023.")]
    [InlineData("---\nrol: docent\naccount: school\nreacties_open: ja\n---\n\nHoi")]
    public void Reminds(string draft) => Check.Reports<PageUpkeepAnalyzer>(draft, true, "vsnon", "paginas:\n  - account: kamp23\n    laatste_controle: 2025-02-10\n    laatste_bericht: 2025-03-15\n  - account: klas6\n    laatste_controle: 2025-03-19\n    laatste_bericht: 2025-03-18\n  - account: musical\n    laatste_controle: 2025-03-19\n    laatste_bericht: 2024-07-10\n  - account: feest\n    laatste_controle: 2025-03-19\n    einddatum: 2025-03-01\n");

    [Theory]
    [InlineData("---\nrol: docent\naccount: school\naccountnaam: klas6\n---\n\nHoi")]
    [InlineData("---\nrol: docent\naccount: school\naccountnaam: klas6\nreacties_open: ja\n---\n\nHoi")]
    [InlineData("---\nrol: docent\naccount: persoonlijk\naccountnaam: kamp23\n---\n\nHoi")]
    [InlineData("---\nrol: docent\naccount: school\nstatus: verwijderd\naccountnaam: kamp23\n---\n\nHoi")]
    [InlineData("---\nrol: docent\naccount: school\n---\n\nHoi")]
    [InlineData("---\nrol: docent\naccount: school\nreacties_open: ja\nattestaties:\n  volgt_reacties: ja\n---\n\nHoi")]
    [InlineData("Dit was de laatste dag van het kamp.")]
    [InlineData("Hoi")]
    public void Stays_silent(string draft) => Check.Reports<PageUpkeepAnalyzer>(draft, false, "vsnon", "paginas:\n  - account: kamp23\n    laatste_controle: 2025-02-10\n    laatste_bericht: 2025-03-15\n  - account: klas6\n    laatste_controle: 2025-03-19\n    laatste_bericht: 2025-03-18\n  - account: musical\n    laatste_controle: 2025-03-19\n    laatste_bericht: 2024-07-10\n  - account: feest\n    laatste_controle: 2025-03-19\n    einddatum: 2025-03-01\n");

    [Theory]
    [InlineData("---\nrol: docent\naccount: school\naccountnaam: kamp23\n---\n\nHoi")]
    public void Is_off_for_konot(string draft) => Check.Reports<PageUpkeepAnalyzer>(draft, false, "konot", "paginas:\n  - account: kamp23\n    laatste_controle: 2025-02-10\n    laatste_bericht: 2025-03-15\n  - account: klas6\n    laatste_controle: 2025-03-19\n    laatste_bericht: 2025-03-18\n  - account: musical\n    laatste_controle: 2025-03-19\n    laatste_bericht: 2024-07-10\n  - account: feest\n    laatste_controle: 2025-03-19\n    einddatum: 2025-03-01\n");
}
