using System.Globalization;
using System.Text;
using System.Xml;
using PostLinter.Core.Diagnostics;

namespace PostLinter.Reports;

/// <summary>
/// Writes results as JUnit XML, which build servers draw as a list of tests: a suite a file, a case a finding. A
/// violation that is an error or a warning fails; tips, questions and reminders pass with their text.
/// </summary>
public static class JUnitReport
{
    public static void Write(Stream output, IEnumerable<LintResult> results, IReadOnlyList<ReportError> errors, ReportOptions options)
    {
        using var xml = XmlWriter.Create(output, new XmlWriterSettings
        {
            Indent = true,
            NewLineChars = "\n",
            Encoding = new UTF8Encoding(false),
            CloseOutput = false,
        });
        xml.WriteStartDocument();
        xml.WriteStartElement("testsuites");
        Attribute(xml, "name", "postlint");
        foreach (var result in results)
        {
            WriteSuite(xml, result, options);
        }

        foreach (var group in errors.GroupBy(e => e.Path))
        {
            WriteBroken(xml, group.Key, [.. group]);
        }

        xml.WriteEndElement();
        xml.WriteEndDocument();
    }

    private static void WriteSuite(XmlWriter xml, LintResult result, ReportOptions options)
    {
        var shown = result.Diagnostics.Where(d => d.Severity > Severity.Hidden).ToArray();
        StartSuite(
            xml,
            result.Path,
            tests: Math.Max(1, shown.Length + result.Suppressed.Length),
            failures: shown.Count(Fails),
            errors: 0,
            skipped: result.Suppressed.Length);
        foreach (var diagnostic in shown)
        {
            StartCase(xml, result, diagnostic, options);
            if (Fails(diagnostic))
            {
                xml.WriteStartElement("failure");
                Attribute(xml, "message", Message(diagnostic, options));
                Attribute(xml, "type", Wire.WordOf(diagnostic.Severity));
                xml.WriteString(Valid(Details(result, diagnostic, options)));
                xml.WriteEndElement();
            }
            else
            {
                xml.WriteElementString("system-out", Valid(Details(result, diagnostic, options)));
            }

            xml.WriteEndElement();
        }

        foreach (var diagnostic in result.Suppressed)
        {
            StartCase(xml, result, diagnostic, options);
            xml.WriteStartElement("skipped");
            Attribute(xml, "message", diagnostic.SuppressionReason ?? string.Empty);
            xml.WriteEndElement();
            xml.WriteEndElement();
        }

        if (shown.Length + result.Suppressed.Length == 0)
        {
            xml.WriteStartElement("testcase");
            Attribute(xml, "name", options.Language == UserLanguage.English ? "nothing found" : "niets gevonden");
            Attribute(xml, "classname", result.Path);
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private static void WriteBroken(XmlWriter xml, string path, ReportError[] errors)
    {
        StartSuite(xml, path, errors.Length, 0, errors.Length, 0);
        foreach (var error in errors)
        {
            xml.WriteStartElement("testcase");
            Attribute(xml, "name", error.Position is { } p ? $"{p}" : path);
            Attribute(xml, "classname", path);
            xml.WriteStartElement("error");
            Attribute(xml, "message", error.Message);
            xml.WriteEndElement();
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private static void StartSuite(XmlWriter xml, string name, int tests, int failures, int errors, int skipped)
    {
        xml.WriteStartElement("testsuite");
        Attribute(xml, "name", name);
        Attribute(xml, "tests", tests.ToString(CultureInfo.InvariantCulture));
        Attribute(xml, "failures", failures.ToString(CultureInfo.InvariantCulture));
        Attribute(xml, "errors", errors.ToString(CultureInfo.InvariantCulture));
        Attribute(xml, "skipped", skipped.ToString(CultureInfo.InvariantCulture));
    }

    private static void StartCase(XmlWriter xml, LintResult result, Diagnostic diagnostic, ReportOptions options)
    {
        xml.WriteStartElement("testcase");
        var descriptor = diagnostic.Finding.Descriptor;
        Attribute(xml, "name", $"{descriptor.Id} {descriptor.Title.In(options.Language)} ({result.Source.GetLinePosition(diagnostic.Span.Start)})");
        Attribute(xml, "classname", result.Path);
    }

    private static bool Fails(Diagnostic diagnostic) =>
        diagnostic.Outcome == Outcome.Violation && diagnostic.Severity >= Severity.Warning;

    private static string Message(Diagnostic diagnostic, ReportOptions options) =>
        diagnostic.Finding.Descriptor.Message.Format(options.Language, diagnostic.Finding.Arguments);

    private static string Details(LintResult result, Diagnostic diagnostic, ReportOptions options) => string.Join('\n',
        new ReportError(result.Path, result.Source.GetLinePosition(diagnostic.Span.Start), Message(diagnostic, options)).ToString(),
        diagnostic.Finding.Descriptor.Advice.Format(options.Language, diagnostic.Finding.Arguments),
        string.Join(", ", diagnostic.Clauses));

    private static void Attribute(XmlWriter xml, string name, string value) => xml.WriteAttributeString(name, Valid(value));

    /// <summary>XML has no way to write most control characters, or half of a surrogate pair.</summary>
    private static string Valid(string text)
    {
        var result = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (i + 1 < text.Length && XmlConvert.IsXmlSurrogatePair(text[i + 1], text[i]))
            {
                result.Append(text[i]).Append(text[++i]);
            }
            else
            {
                result.Append(XmlConvert.IsXmlChar(text[i]) ? text[i] : '\uFFFD');
            }
        }

        return result.ToString();
    }
}
