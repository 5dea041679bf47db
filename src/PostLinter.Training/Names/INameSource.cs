namespace PostLinter.Training.Names;

/// <summary>Names to put in the place of those in a draft.</summary>
public interface INameSource
{
    string FirstName(Random random);

    /// <summary>A surname with its particles: <c>van den Berg</c>.</summary>
    string Surname(Random random);
}
