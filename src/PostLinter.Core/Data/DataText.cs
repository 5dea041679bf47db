namespace PostLinter.Core.Data;

/// <summary>Data as people read it on one line.</summary>
public static class DataText
{
    /// <summary>A scalar as it is, items with commas between, keys with their values in braces.</summary>
    public static string Show(DataNode node) => node switch
    {
        DataScalar scalar => scalar.Value,
        DataList list => string.Join(", ", list.Items.Select(Show)),
        DataMap map => "{" + ShowKeys(map) + "}",
        _ => string.Empty,
    };

    /// <summary>The keys of a map with their values: <c>rol: docent, account: school</c>.</summary>
    public static string ShowKeys(DataMap map) => string.Join(", ", map.Entries.Select(e => $"{e.Key}: {Show(e.Value)}"));
}
