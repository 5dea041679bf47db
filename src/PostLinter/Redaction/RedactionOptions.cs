namespace PostLinter.Redaction;

/// <summary>What else is taken away.</summary>
public sealed record RedactionOptions
{
    public static RedactionOptions Default { get; } = new();

    /// <summary>True to take away names of schools and of the organisation too.</summary>
    public bool WithSchools { get; init; }

    /// <summary>True to take away what is said of people's health, results and looks too. The sentence then loses its meaning.</summary>
    public bool WithSensitive { get; init; }
}
