namespace PostLinter.Core.Text;

/// <summary>A place in a text as editors show it: line and column count from 1, columns in UTF-16 code units.</summary>
public readonly record struct LinePosition(int Line, int Column)
{
    public override string ToString() => $"{Line}:{Column}";
}
