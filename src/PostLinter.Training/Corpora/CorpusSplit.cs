namespace PostLinter.Training.Corpora;

/// <summary>What a draft is for.</summary>
public enum CorpusPart
{
    Train,
    Development,
    Test,
}

/// <summary>
/// The fixed split: by voice, never by draft, so that no manner of writing stands on two sides. A file of lines
/// <c>dev w1-0061 w1-0120</c> names ranges of ids; what no line names is for training.
/// </summary>
public sealed class CorpusSplit
{
    private readonly List<(CorpusPart Part, string First, string Last)> _ranges = [];

    public static CorpusSplit Read(string path)
    {
        var split = new CorpusSplit();
        foreach (var line in File.ReadLines(path))
        {
            var parts = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            if (parts.Length == 3 && parts[0] is "dev" or "test")
            {
                split._ranges.Add((parts[0] == "dev" ? CorpusPart.Development : CorpusPart.Test, parts[1], parts[2]));
            }
        }

        return split;
    }

    public CorpusPart PartOf(string id)
    {
        foreach (var (part, first, last) in _ranges)
        {
            if (string.CompareOrdinal(id, first) >= 0 && string.CompareOrdinal(id, last) <= 0)
            {
                return part;
            }
        }

        return CorpusPart.Train;
    }
}
