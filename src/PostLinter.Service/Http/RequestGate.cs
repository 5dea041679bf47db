using System.Globalization;
using Microsoft.AspNetCore.Http;
using PostLinter.Api;
using PostLinter.Service.Access;

namespace PostLinter.Service.Http;

/// <summary>
/// Decides who gets in, before any work is done: by Host (a name that was made to point here), by Origin and Sec-Fetch-Site
/// (a page of somebody else), by token, and by size.
/// </summary>
/// <param name="port">The port that the service listens on.</param>
/// <param name="token">What a client must show.</param>
/// <param name="origins">The extensions that are paired.</param>
/// <param name="pairing">Whether an extension may present itself now.</param>
/// <param name="isPublic">Paths that need no token: they hold nothing of anybody.</param>
internal sealed class RequestGate(int port, AccessToken token, PairedOrigins origins, PairingDesk pairing, Func<string, bool> isPublic)
{
    public const string PairPath = "/v1/pair";
    public const string TicketPath = "/v1/ticket";

    private const string TokenPrefix = "/t/";

    private readonly string _host = port == 80 ? "127.0.0.1" : string.Create(CultureInfo.InvariantCulture, $"127.0.0.1:{port}");

    /// <summary>Why the request may not go on, or null. A token in the path is taken out of it.</summary>
    public Refusal? Judge(HttpRequest request)
    {
        if (!string.Equals(request.Host.Value, _host, StringComparison.Ordinal))
        {
            return ServiceRefusals.WrongHost;
        }

        var hasPathToken = TakePathToken(request, out var pathToken);
        if (!ComesFromFriend(request))
        {
            return ServiceRefusals.StrangeOrigin;
        }

        if (!IsOpen(request) && !(hasPathToken ? token.Matches(pathToken) : ShowsToken(request)))
        {
            return ServiceRefusals.NoToken;
        }

        return request.ContentLength > ServiceOptions.MaxBody ? Refusal.TooLarge : null;
    }

    private bool ComesFromFriend(HttpRequest request)
    {
        if (request.Headers.Origin is { Count: > 0 } given)
        {
            var origin = given.ToString();
            return origin == "http://" + _host
                || origins.Contains(origin)
                || (request.Path == PairPath && pairing.IsOpen && PairedOrigins.IsExtension(origin));
        }

        return request.Headers["Sec-Fetch-Site"].ToString() is not ("cross-site" or "same-site");
    }

    /// <summary>Public things, and the two places where something else than the token is shown.</summary>
    private bool IsOpen(HttpRequest request) => HttpMethods.IsPost(request.Method)
        ? request.Path == PairPath || request.Path == TicketPath
        : (HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method)) && isPublic(request.Path);

    private bool ShowsToken(HttpRequest request)
    {
        const string Scheme = "Bearer ";
        var header = request.Headers.Authorization.ToString();
        return header.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase) && token.Matches(header.AsSpan(Scheme.Length).Trim());
    }

    /// <summary><c>/t/TOKEN/v2/check</c> becomes <c>/v2/check</c>, for clients of LanguageTool that can send no header.</summary>
    private static bool TakePathToken(HttpRequest request, out string pathToken)
    {
        pathToken = string.Empty;
        var path = request.Path.Value ?? string.Empty;
        if (!path.StartsWith(TokenPrefix, StringComparison.Ordinal))
        {
            return false;
        }

        var end = path.IndexOf("/v2/", TokenPrefix.Length, StringComparison.Ordinal);
        pathToken = end < 0 ? string.Empty : path[TokenPrefix.Length..end];
        request.Path = end < 0 ? "/v2" : path[end..];
        return true;
    }
}
