namespace PostLinter.Configuration;

/// <summary>Matches paths against globs: <c>*</c> within a folder, <c>**</c> across folders, <c>?</c> one character.</summary>
public static class Glob
{
    /// <summary>
    /// True if the whole path fits. A glob without a slash fits the name of a file in any folder, and a glob that ends in
    /// a slash fits everything below that folder. Takes time in the product of both lengths at worst.
    /// </summary>
    public static bool IsMatch(string glob, string path)
    {
        path = path.Replace('\\', '/');
        if (glob.EndsWith('/'))
        {
            glob += "**";
        }

        if (!glob.Contains('/', StringComparison.Ordinal))
        {
            glob = "**/" + glob;
        }

        var fits = new bool[path.Length + 1];
        fits[0] = true;
        for (var g = 0; g < glob.Length; g++)
        {
            var next = new bool[path.Length + 1];
            if (glob[g] == '*' && g + 1 < glob.Length && glob[g + 1] == '*')
            {
                // "**/" may stand for no folder at all.
                var reach = false;
                var slash = g + 2 < glob.Length && glob[g + 2] == '/';
                for (var p = 0; p <= path.Length; p++)
                {
                    next[p] = slash ? fits[p] || (p > 0 && reach && path[p - 1] == '/') : reach || fits[p];
                    reach |= fits[p];
                }

                g += slash ? 2 : 1;
            }
            else if (glob[g] == '*')
            {
                var reach = false;
                for (var p = 0; p <= path.Length; p++)
                {
                    reach = (reach && path[p - 1] != '/') || fits[p];
                    next[p] = reach;
                }
            }
            else
            {
                for (var p = 0; p < path.Length; p++)
                {
                    next[p + 1] = fits[p] && (glob[g] == path[p] || (glob[g] == '?' && path[p] != '/'));
                }
            }

            fits = next;
        }

        return fits[path.Length];
    }
}
