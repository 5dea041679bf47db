using PostLinter.Rules.Media;
using PostLinter.Testing;
using Xunit;

namespace PostLinter.Rules.Tests.Media;

public sealed class ConsentRegisterTests
{
    [Theory]
    [InlineData("---\nbeelden:\n  - bestand: groep.jpg\n    herkenbaar: ja\npubliceer_op: 2025-03-10\ntoestemming:\n  - naam: Noor Jansen\n    rol: leerling\n    leeftijd: 14\n    akkoord: ja\n    door: zelf\n    datum: 2024-09-10\n    voor: [beeld]\n---\n\nWat een dag!", "osvs")]
    [InlineData("---\nbeelden:\n  - bestand: groep.jpg\n    herkenbaar: ja\npubliceer_op: 2025-03-10\ntoestemming:\n  - naam: Noor Jansen\n    rol: leerling\n    leeftijd: 15\n    akkoord: ja\n    door: zelf\n    datum: 2024-09-10\n    voor: [app]\n---\n\nWat een dag!", "osvs")]
    [InlineData("---\nbeelden:\n  - bestand: groep.jpg\n    herkenbaar: ja\npubliceer_op: 2025-03-10\ntoestemming:\n  - naam: Noor Jansen\n    rol: leerling\n    leeftijd: 12\n    akkoord: ja\n    door: ouder\n    datum: 2023-09-10\n    voor: [beeld]\n---\n\nWat een dag!", "osvs")]
    [InlineData("---\nbeelden:\n  - bestand: groep.jpg\n    herkenbaar: ja\npubliceer_op: 2025-03-10\ntoestemming:\n  - naam: Noor Jansen\n    rol: leerling\n    leeftijd: 12\n    akkoord: ja\n    door: ouder\n    datum: 2024-07-31\n    voor: [beeld]\n---\n\nWat een dag!", "osvs")]
    [InlineData("---\nbeelden:\n  - bestand: groep.jpg\n    herkenbaar: ja\npubliceer_op: 2025-03-10\ntoestemming:\n  - naam: Noor Jansen\n    rol: leerling\n    leeftijd: 17\n    akkoord: ja\n    door: ouder\n    datum: 2024-09-10\n    voor: [beeld]\n---\n\nWat een dag!", "osvs")]
    [InlineData("---\nbeelden:\n  - bestand: groep.jpg\n    herkenbaar: ja\npubliceer_op: 2025-03-10\ntoestemming:\n  - naam: Noor Jansen\n    rol: leerling\n    leeftijd: 11\n    akkoord: ja\n    door: zelf\n    datum: 2024-09-10\n    voor: [beeld]\n---\n\nWat een dag!", "konot")]
    [InlineData("---\nbeelden:\n  - bestand: groep.jpg\n    herkenbaar: ja\npubliceer_op: 2025-03-10\ntoestemming:\n  - naam: Noor Jansen\n    rol: leerling\n    leeftijd: 13\n    akkoord: ja\n    door: zelf\n    datum: 2024-09-10\n    voor: [beeld]\n---\n\nWat een dag!", "ccc")]
    public void Reports(string draft, string protocol = "vsnon") => Check.Reports<ConsentRegisterAnalyzer>(draft, expected: true, protocol);

    [Theory]
    [InlineData("---\nbeelden:\n  - bestand: groep.jpg\n    herkenbaar: ja\npubliceer_op: 2025-03-10\ntoestemming:\n  - naam: Noor Jansen\n    rol: leerling\n    leeftijd: 16\n    akkoord: ja\n    door: zelf\n    datum: 2024-09-10\n    voor: [beeld]\n---\n\nWat een dag!", "osvs")]
    [InlineData("---\nbeelden:\n  - bestand: groep.jpg\n    herkenbaar: ja\npubliceer_op: 2025-03-10\ntoestemming:\n  - naam: Noor Jansen\n    rol: leerling\n    leeftijd: 12\n    akkoord: ja\n    door: ouder\n    datum: 2024-08-01\n    voor: [beeld]\n---\n\nWat een dag!", "osvs")]
    [InlineData("---\nbeelden:\n  - bestand: groep.jpg\n    herkenbaar: ja\npubliceer_op: 2025-03-10\ntoestemming:\n  - naam: Noor Jansen\n    rol: leerling\n    leeftijd: 12\n    akkoord: ja\n    door: ouder\n    datum: 2025-01-08\n    voor: [beeld]\n---\n\nWat een dag!", "osvs")]
    [InlineData("---\nbeelden:\n  - bestand: groep.jpg\n    herkenbaar: nee\npubliceer_op: 2025-03-10\ntoestemming:\n  - naam: Noor Jansen\n    rol: leerling\n    leeftijd: 14\n    akkoord: ja\n    door: zelf\n    datum: 2024-09-10\n    voor: [beeld]\n---\n\nWat een dag!", "osvs")]
    [InlineData("---\nbeelden:\n  - bestand: groep.jpg\n    herkenbaar: ja\npubliceer_op: 2025-03-10\ntoestemming:\n  - naam: Noor Jansen\n    rol: leerling\n    leeftijd: 14\n    akkoord: ja\n    door: zelf\n    datum: 2024-09-10\n    voor: [naam]\n---\n\nWat een dag!", "osvs")]
    [InlineData("---\nbeelden:\n  - bestand: groep.jpg\n    herkenbaar: ja\npubliceer_op: 2025-03-10\ntoestemming:\n  - naam: Noor Jansen\n    rol: medewerker\n    leeftijd: 44\n    akkoord: ja\n    door: zelf\n    datum: 2024-09-10\n    voor: [beeld]\n---\n\nWat een dag!", "osvs")]
    [InlineData("---\nbeelden:\n  - bestand: groep.jpg\n    herkenbaar: ja\npubliceer_op: 2025-03-10\ntoestemming:\n  - naam: Noor Jansen\n    rol: leerling\n    leeftijd: 12\n    akkoord: ja\n    door: ouder\n    datum: 2019-09-10\n    voor: [beeld]\n---\n\nWat een dag!", "konot")]
    [InlineData("---\nbeelden:\n  - bestand: groep.jpg\n    herkenbaar: ja\npubliceer_op: 2025-03-10\ntoestemming:\n  - naam: Noor Jansen\n    rol: leerling\n    leeftijd: 14\n    akkoord: ja\n    door: zelf\n    datum: 2019-09-10\n    voor: [beeld]\n---\n\nWat een dag!", "vsnon")]
    [InlineData("---\nbeelden:\n  - bestand: groep.jpg\n    herkenbaar: ja\npubliceer_op: 2025-03-10\ntoestemming:\n  - naam: Noor Jansen\n    rol: leerling\n    leeftijd: 14\n    akkoord: nee\n    door: zelf\n    datum: 2024-09-10\n    voor: [beeld]\n---\n\nWat een dag!", "osvs")]
    public void Stays_silent(string draft, string protocol = "vsnon") => Check.Reports<ConsentRegisterAnalyzer>(draft, expected: false, protocol);
}
