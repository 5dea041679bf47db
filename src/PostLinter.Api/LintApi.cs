using PostLinter.Api.Catalogue;
using PostLinter.Api.Checking;
using PostLinter.Api.Settings;

namespace PostLinter.Api;

/// <summary>
/// The engine as programs talk to it: paths, JSON in and JSON out, the same over HTTP and inside a browser. Keeps nothing of
/// a request, and no sentence that it refuses one with quotes it.
/// </summary>
public sealed class LintApi
{
    /// <param name="checks">The engine.</param>
    public LintApi(DraftChecks checks)
    {
        var check = new CheckRoutes(checks);
        var catalogue = new CatalogueRoutes(checks.Configuration.OwnRules);
        Routes =
        [
            new("POST", "/v1/check", check.Check),
            new("POST", "/v1/report", check.Report),
            new("POST", "/v1/redact", check.Redact),
            new("POST", "/v1/configuration", ConfigurationRoute.Read),
            new("GET", "/v1/rules", catalogue.Rules),
            new("GET", "/v1/protocols", CatalogueRoutes.Protocols),
            new("GET", "/v1/metadata", CatalogueRoutes.Metadata),
            new("GET", "/v1/explain/{id}", catalogue.Explain),
        ];
    }

    /// <summary>What there is to ask.</summary>
    public IReadOnlyList<ApiRoute> Routes { get; }

    /// <summary>Answers a request, for hosts that have no router of their own.</summary>
    /// <param name="method"><c>GET</c> or <c>POST</c>.</param>
    /// <param name="target">The path with its query, percent-encoded as in a URL.</param>
    /// <param name="body">The body; empty for none.</param>
    /// <param name="cancellationToken">Stops a check.</param>
    /// <exception cref="OperationCanceledException">The check was stopped.</exception>
    public ApiAnswer Answer(string method, string target, ReadOnlyMemory<byte> body, CancellationToken cancellationToken = default)
    {
        var mark = target.IndexOf('?', StringComparison.Ordinal);
        var path = Uri.UnescapeDataString(mark < 0 ? target : target[..mark]);
        var request = new ApiRequest(QueryText.Parse(mark < 0 ? string.Empty : target[(mark + 1)..]), body);
        var found = Routes.Select(r => (Route: r, Id: r.Match(path))).Where(m => m.Id is not null).ToArray();
        if (found.FirstOrDefault(m => m.Route.Method == method) is not { Route: { } route } match)
        {
            return (found.Length == 0 ? Refusal.NotFound : Refusal.WrongMethod).ToAnswer(request.Language);
        }

        try
        {
            return body.Length > ApiRequest.MaxBody
                ? Refusal.TooLarge.ToAnswer(request.Language)
                : route.Answer(request with { Id = match.Id! }, cancellationToken);
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            // What went wrong may quote the draft: it is told that it did, and nothing more.
            return Refusal.Crashed.ToAnswer(request.Language);
        }
    }
}
