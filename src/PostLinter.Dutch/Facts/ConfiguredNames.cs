using PostLinter.Core.Configuration;

namespace PostLinter.Dutch.Facts;

/// <summary>Every name by which drafts may call the configured organisation.</summary>
internal static class ConfiguredNames
{
    public static IEnumerable<string> Of(Organisation organisation) =>
        organisation.Schools.Concat(organisation.Names).Concat(organisation.ShortNames);
}
