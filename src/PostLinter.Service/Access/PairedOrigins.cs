using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace PostLinter.Service.Access;

/// <summary>The browser extensions that somebody paired: one origin a line, in a file beside the token.</summary>
public sealed partial class PairedOrigins
{
    private readonly Lock _lock = new();
    private readonly string _file;

    private PairedOrigins(string file, ImmutableArray<string> all)
    {
        _file = file;
        All = all;
    }

    /// <summary>The paired origins, in the order in which they came.</summary>
    public ImmutableArray<string> All { get; private set; }

    /// <summary>Reads the origins that were paired with a token before; the file is beside that of the token.</summary>
    /// <exception cref="ServiceException">The file can be read by others, or not at all.</exception>
    public static PairedOrigins Open(AccessToken token) => Open(token.File + ".origins");

    private static PairedOrigins Open(string file) =>
        new(file, [.. (PrivateFile.Read(file) ?? string.Empty).Split('\n', StringSplitOptions.TrimEntries).Where(IsExtension)]);

    /// <summary>True for an origin that only a browser extension has; no web site can be paired.</summary>
    public static bool IsExtension(string origin) => Extension().IsMatch(origin);

    internal bool Contains(string origin) => All.Contains(origin);

    internal void Add(string origin) => Change(all => all.Contains(origin) ? all : all.Add(origin));

    internal bool Remove(string origin)
    {
        var was = Contains(origin);
        Change(all => all.Remove(origin));
        return was;
    }

    private void Change(Func<ImmutableArray<string>, ImmutableArray<string>> change)
    {
        lock (_lock)
        {
            var after = change(All);
            PrivateFile.Write(_file, string.Concat(after.Select(o => o + "\n")));
            All = after;
        }
    }

    [GeneratedRegex("^(chrome-extension://[a-p]{32}|(moz|safari-web)-extension://[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12})$", RegexOptions.CultureInvariant)]
    private static partial Regex Extension();
}
