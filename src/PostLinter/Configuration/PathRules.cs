using System.Collections.Immutable;
using PostLinter.Core.Configuration;
using PostLinter.Core.Metadata;

namespace PostLinter.Configuration;

/// <summary>Works out what holds for one file: the configuration, with the sections whose glob fits laid over it.</summary>
public static class PathRules
{
    /// <param name="configuration">The configuration.</param>
    /// <param name="relativePath">The draft's path from the configuration's folder, with forward slashes.</param>
    public static LintConfiguration For(this LintConfiguration configuration, string relativePath)
    {
        foreach (var section in configuration.Paths)
        {
            if (Glob.IsMatch(section.Glob, relativePath))
            {
                configuration = Lay(section.Configuration, configuration);
            }
        }

        return configuration;
    }

    public static bool Ignores(this LintConfiguration configuration, string relativePath) =>
        configuration.Ignore.Any(glob => Glob.IsMatch(glob, relativePath));

    private static LintConfiguration Lay(LintConfiguration over, LintConfiguration under) => under with
    {
        Protocols = over.Protocols.IsEmpty ? under.Protocols : over.Protocols,
        Severities = under.Severities.SetItems(over.Severities),
        Settings = under.Settings.SetItems(over.Settings),
        Defaults = MetadataMerge.Join(over.Defaults, under.Defaults),
        Organisation = Lay(over.Organisation, under.Organisation),
    };

    private static Organisation Lay(Organisation over, Organisation under) => under with
    {
        Names = [.. under.Names.Union(over.Names)],
        Schools = [.. under.Schools.Union(over.Schools)],
        SchoolAccounts = [.. under.SchoolAccounts.Union(over.SchoolAccounts)],
        PublicNames = [.. under.PublicNames.Union(over.PublicNames)],
        PublicPersons = [.. under.PublicPersons.Union(over.PublicPersons)],
        Domains = [.. under.Domains.Union(over.Domains)],
        PublicContacts = [.. under.PublicContacts.Union(over.PublicContacts)],
        SchoolAccountRoles = over.SchoolAccountRoles.IsEmpty ? under.SchoolAccountRoles : over.SchoolAccountRoles,
        SchoolHours = under.SchoolHours.SetItems(over.SchoolHours),
        Breaks = under.Breaks.SetItems(over.Breaks),
        Holidays = [.. under.Holidays.Union(over.Holidays)],
        Contacts = under.Contacts.SetItems(over.Contacts),
        ReferenceDate = over.ReferenceDate ?? under.ReferenceDate,
    };
}
