using PostLinter.Rules.Process;
using PostLinter.Testing;
using Xunit;

namespace PostLinter.Rules.Tests.Process;

public sealed class SchoolCalendarTests
{
    [Theory]
    [InlineData("Hoi")]
    [InlineData("---\nrol: schoolleider\n---\n\nHoi")]
    [InlineData("---\nrol: docent\n---\n\nHoi")]
    public void Reminds_near_the_end(string draft) => Check.Reports<SchoolCalendarAnalyzer>(draft, true, "osvs", "peildatum: 2027-02-10\n");

    [Theory]
    [InlineData("---\nrol: schoolleider\n---\n\nHoi")]
    [InlineData("---\nrol: staf\n---\n\nHoi")]
    public void Reminds_the_management_in_time(string draft) => Check.Reports<SchoolCalendarAnalyzer>(draft, true, "osvs", "regelset_geldig_tot: 2025-05-01\n");

    [Theory]
    [InlineData("Hoi")]
    public void Reminds_of_an_old_evaluation(string draft) => Check.Reports<SchoolCalendarAnalyzer>(draft, true, "konot", "peildatum: 2025-03-20\nlaatste_evaluatie: 2023-01-10\n");

    [Theory]
    [InlineData("Hoi")]
    [InlineData("---\nrol: schoolleider\n---\n\nHoi")]
    [InlineData("---\nrol: leerling\n---\n\nHoi")]
    public void Stays_silent(string draft) => Check.Reports<SchoolCalendarAnalyzer>(draft, false, "osvs", "peildatum: 2026-02-10\n");

    [Theory]
    [InlineData("---\nrol: docent\n---\n\nHoi")]
    [InlineData("---\nrol: leerling\n---\n\nHoi")]
    [InlineData("Hoi")]
    public void Leaves_authors_alone(string draft) => Check.Reports<SchoolCalendarAnalyzer>(draft, false, "osvs", "regelset_geldig_tot: 2025-05-01\n");

    [Theory]
    [InlineData("Hoi")]
    public void Knows_protocols_without_end(string draft) => Check.Reports<SchoolCalendarAnalyzer>(draft, false, "konot", "peildatum: 2035-02-10\n");

    [Theory]
    [InlineData("2025-07-31", true)]
    [InlineData("2025-08-01", false)]
    public void Consent_of_the_year_before_is_old(string date, bool expected) => Check.Reports<SchoolCalendarAnalyzer>(
        $"---\nrol: schoolleider\ntoestemming:\n  - naam: Noor Jansen\n    akkoord: ja\n    datum: {date}\n    voor: [beeld]\n---\n\nHoi", expected, "osvs", "peildatum: 2026-02-10");
}
