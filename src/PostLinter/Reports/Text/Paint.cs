namespace PostLinter.Reports.Text;

/// <summary>Colours of the text report. Nothing is said by colour alone.</summary>
public enum Paint
{
    None,
    Bold,
    Dim,
    Red,
    Yellow,
    Cyan,
    Green,
}

internal static class Paints
{
    public static string Code(this Paint paint) => paint switch
    {
        Paint.Bold => "\e[1m",
        Paint.Dim => "\e[2m",
        Paint.Red => "\e[1;31m",
        Paint.Yellow => "\e[1;33m",
        Paint.Cyan => "\e[1;36m",
        Paint.Green => "\e[1;32m",
        _ => string.Empty,
    };
}
