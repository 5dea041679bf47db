using System.Collections.Immutable;
using System.Reflection;
using PostLinter.Core.Data;

namespace PostLinter.Core.Language.Phrases;

/// <summary>Reads the word lists that are embedded in an assembly.</summary>
public static class PhraseResources
{
    private const string Extension = ".phrases";

    /// <summary>The lists of every embedded <c>*.phrases</c> file.</summary>
    /// <exception cref="InvalidOperationException">A file holds a broken pattern.</exception>
    public static ImmutableArray<PhraseList> Load(Assembly assembly)
    {
        var lists = ImmutableArray.CreateBuilder<PhraseList>();
        var errors = new List<DataError>();
        foreach (var name in assembly.GetManifestResourceNames().Where(n => n.EndsWith(Extension, StringComparison.Ordinal)).Order(StringComparer.Ordinal))
        {
            using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
            lists.AddRange(PhraseListReader.Read(reader.ReadToEnd(), errors));
            if (errors.Count > 0)
            {
                throw new InvalidOperationException($"{name}: {errors[0].Message}");
            }
        }

        return lists.ToImmutable();
    }
}
