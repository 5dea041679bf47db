using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Microsoft.AspNetCore.Http;
using PostLinter.Api;
using PostLinter.Service.Http;

namespace PostLinter.Service.Access;

/// <summary>
/// How clients come by the token: the page hands in the ticket of its link, an extension the code that the page shows.
/// </summary>
internal sealed class AccessEndpoints(AccessToken token, PairedOrigins origins, PairingDesk pairing, TicketDesk tickets)
{
    /// <summary><c>POST /v1/ticket</c>: the ticket of the page's link for the token.</summary>
    public async Task TakeTicketAsync(HttpContext context)
    {
        var request = await ReadAsync(context, WireContext.Default.TicketRequest).ConfigureAwait(false);
        await (request?.Ticket is { } ticket && tickets.Redeem(ticket)
            ? GiveTokenAsync(context)
            : ServiceRefusals.UsedTicket.AnswerAsync(context)).ConfigureAwait(false);
    }

    /// <summary><c>POST /v1/pairing</c>: a code for one extension.</summary>
    public Task StartPairingAsync(HttpContext context) => Answers.JsonAsync(
        context, new PairingAnswer(pairing.Issue(), (int)PairingDesk.Lifetime.TotalSeconds), WireContext.Default.PairingAnswer);

    /// <summary><c>POST /v1/pair</c>: an extension presents itself with the code and gets the token.</summary>
    public async Task PairAsync(HttpContext context)
    {
        var origin = context.Request.Headers.Origin.ToString();
        var request = await ReadAsync(context, WireContext.Default.CodeRequest).ConfigureAwait(false);
        if (!PairedOrigins.IsExtension(origin) || request?.Code is not { } code || !pairing.Redeem(code))
        {
            await ServiceRefusals.WrongCode.AnswerAsync(context).ConfigureAwait(false);
            return;
        }

        origins.Add(origin);
        await GiveTokenAsync(context).ConfigureAwait(false);
    }

    /// <summary><c>GET /v1/pairing</c>: what is paired.</summary>
    public Task ListAsync(HttpContext context) =>
        Answers.JsonAsync(context, new OriginsAnswer(origins.All), WireContext.Default.OriginsAnswer);

    /// <summary><c>DELETE /v1/pairing</c>: undoes one pairing.</summary>
    public async Task UnpairAsync(HttpContext context)
    {
        var request = await ReadAsync(context, WireContext.Default.OriginRequest).ConfigureAwait(false);
        await (request?.Origin is { } origin && origins.Remove(origin)
            ? ListAsync(context)
            : Refusal.NotFound.AnswerAsync(context)).ConfigureAwait(false);
    }

    private Task GiveTokenAsync(HttpContext context) =>
        Answers.JsonAsync(context, new TokenAnswer(token.Value), WireContext.Default.TokenAnswer);

    private static async Task<T?> ReadAsync<T>(HttpContext context, JsonTypeInfo<T> type)
        where T : class
    {
        try
        {
            return await RequestBody.ReadAsync(context.Request, context.RequestAborted).ConfigureAwait(false) is { } body
                ? JsonSerializer.Deserialize(body.Span, type)
                : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
