using System.Security.Cryptography;
using PostLinter.Configuration;

namespace PostLinter.Cli.Watching;

/// <summary>A hash over everything that a configuration was read from: its files, and those with rules of the school's own.</summary>
internal static class ConfigurationStamp
{
    public static string Of(LoadedConfiguration loaded)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var files = loaded.Values.Select(v => v.File).Distinct().ToArray();
        foreach (var file in files.Concat(files.SelectMany(ConfigurationLoader.FindRuleSources).Select(s => s.File)).Distinct().Order(StringComparer.Ordinal))
        {
            hash.AppendData(Read(file));
        }

        return Convert.ToHexString(hash.GetHashAndReset());
    }

    /// <summary>What cannot be read was told when the configuration was.</summary>
    private static byte[] Read(string file)
    {
        try
        {
            return SHA256.HashData(File.ReadAllBytes(file));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return [];
        }
    }
}
