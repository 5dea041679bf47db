using System.Globalization;
using PostLinter.Core.Diagnostics;
using PostLinter.Core.Text;

namespace PostLinter.Reports.Html;

/// <summary>A stretch of the draft that a finding is about.</summary>
/// <param name="Span">Where, in UTF-16 code units.</param>
/// <param name="Severity">How heavily; the heaviest gives the colour where stretches overlap.</param>
/// <param name="Number">Number of the finding on the page.</param>
internal readonly record struct DraftMark(TextSpan Span, Severity Severity, int Number);

/// <summary>The text of a draft with what was found marked, each mark with the number of its finding.</summary>
internal static class HtmlDraft
{
    /// <param name="page">The page.</param>
    /// <param name="source">The draft, exactly as given.</param>
    /// <param name="marks">The marks; they may overlap.</param>
    /// <param name="anchor">What the ids of the findings on the page begin with.</param>
    public static void Write(HtmlPage page, SourceText source, IReadOnlyCollection<DraftMark> marks, string anchor)
    {
        page.Open("div", "draft", ("dir", "auto"));
        var active = new List<DraftMark>();
        var starts = new Queue<DraftMark>(marks.Where(m => !m.Span.IsEmpty).OrderBy(m => m.Span));
        var at = 0;
        foreach (var end in marks.Where(m => !m.Span.IsEmpty).SelectMany(m => new[] { m.Span.Start, m.Span.End }).Append(source.Length).Distinct().Order())
        {
            Stretch(page, source[TextSpan.FromBounds(at, end)], active);
            foreach (var number in active.Where(m => m.Span.End == end).Select(m => m.Number).Distinct().Order())
            {
                var name = number.ToString(CultureInfo.InvariantCulture);
                page.Element("a", name, "ref", ("href", $"#{anchor}{name}"), ("aria-label", page.Say($"melding {name}", $"finding {name}")));
            }

            active.RemoveAll(m => m.Span.End == end);
            while (starts.TryPeek(out var next) && next.Span.Start == end)
            {
                active.Add(starts.Dequeue());
            }

            at = end;
        }

        page.Close();
    }

    private static void Stretch(HtmlPage page, ReadOnlySpan<char> text, List<DraftMark> active)
    {
        if (text.IsEmpty)
        {
            return;
        }

        if (active.Count == 0)
        {
            page.Text(text);
            return;
        }

        page.Open("mark", StyleOf(active.Max(m => m.Severity)));
        page.Text(text);
        page.Close();
    }

    /// <summary>The class of the style for a severity.</summary>
    public static string StyleOf(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "info",
    };
}
