namespace PostLinter.Api;

/// <summary>What answers where.</summary>
/// <param name="Method"><c>GET</c> or <c>POST</c>.</param>
/// <param name="Pattern">The path; <c>{id}</c> at its end stands for one part.</param>
/// <param name="Answer">Answers; throws <see cref="OperationCanceledException"/> when it was stopped.</param>
public sealed record ApiRoute(string Method, string Pattern, Func<ApiRequest, CancellationToken, ApiAnswer> Answer)
{
    private const string Place = "{id}";

    /// <summary>True for a route that checks a draft, which takes longer than the others.</summary>
    public bool TakesDraft => Method == "POST";

    /// <summary>What stands at the place of <c>{id}</c>, empty for a pattern without one; null if the path is not this route's.</summary>
    internal string? Match(string path)
    {
        if (!Pattern.EndsWith(Place, StringComparison.Ordinal))
        {
            return path == Pattern ? string.Empty : null;
        }

        var head = Pattern.AsSpan(..^Place.Length);
        return path.AsSpan().StartsWith(head, StringComparison.Ordinal) && path.Length > head.Length && !path.AsSpan(head.Length).Contains('/')
            ? path[head.Length..]
            : null;
    }
}
