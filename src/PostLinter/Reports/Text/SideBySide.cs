namespace PostLinter.Reports.Text;

/// <summary>Two columns of wrapped words behind a label, for comparing.</summary>
/// <param name="page">Where they go.</param>
/// <param name="labelWidth">Columns kept for the label, blanks included.</param>
public sealed class SideBySide(TextPage page, int labelWidth)
{
    private const int Gap = 2;

    private int Column => (page.Width - labelWidth - Gap) / 2;

    /// <summary>A row; each side may hold several paragraphs.</summary>
    public void Row(string label, IEnumerable<string> first, IEnumerable<string> second, Paint paint = Paint.None)
    {
        var left = Lines(first);
        var right = Lines(second);
        for (var i = 0; i < Math.Max(1, Math.Max(left.Length, right.Length)); i++)
        {
            var a = i < left.Length ? left[i] : string.Empty;
            var b = i < right.Length ? right[i] : string.Empty;
            var head = i == 0 ? label : string.Empty;
            page.Line(
                (head + Blanks(labelWidth - DisplayWidth.Of(head)) + page.Colored(a, paint)
                + (b.Length == 0 ? string.Empty : Blanks(Column - DisplayWidth.Of(a) + Gap) + page.Colored(b, paint))).TrimEnd());
        }
    }

    private string[] Lines(IEnumerable<string> paragraphs) =>
        [.. paragraphs.SelectMany(p => TextPage.Wrap(Printable.Clean(p), Column))];

    private static string Blanks(int count) => new(' ', Math.Max(0, count));
}
