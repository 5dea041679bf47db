using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using PostLinter.Api;
using PostLinter.Api.Checking;
using PostLinter.Service.Access;
using PostLinter.Service.Http;
using PostLinter.Service.LanguageTool;

namespace PostLinter.Service;

/// <summary>What answers where. The OpenAPI document lists the same.</summary>
internal static class Routes
{
    private const string Health = "/healthz";

    /// <summary>What needs no token, because it is the same for everybody.</summary>
    public static bool IsPublic(string path) => path == Health || StaticFiles.Contains(path);

    public static void Map(
        IEndpointRouteBuilder app, ServiceOptions options, PairingDesk pairing, DraftChecks checks, WorkSlots slots, ServiceMetrics metrics)
    {
        var api = new ApiEndpoints(slots);
        var languageTool = new LanguageToolEndpoints(checks, slots);
        var access = new AccessEndpoints(options.Token, options.Origins, pairing, new TicketDesk(options.Token, options.Clock));
        foreach (var route in new LintApi(checks).Routes)
        {
            app.MapMethods(route.Pattern, [route.Method], api.Of(route));
        }

        app.MapPost(RequestGate.TicketPath, access.TakeTicketAsync);
        app.MapPost(RequestGate.PairPath, access.PairAsync);
        app.MapPost("/v1/pairing", access.StartPairingAsync);
        app.MapGet("/v1/pairing", access.ListAsync);
        app.MapDelete("/v1/pairing", access.UnpairAsync);
        app.MapPost("/v2/check", languageTool.CheckAsync);
        app.MapGet("/v2/languages", LanguageToolEndpoints.LanguagesAsync);
        app.MapGet(Health, context => Answers.JsonAsync(context, new HealthAnswer("ok", "postlint", ToolVersion.Value), WireContext.Default.HealthAnswer));
        app.MapGet("/metrics", context => Answers.WriteAsync(
            context, "text/plain; version=0.0.4; charset=utf-8", Encoding.UTF8.GetBytes(metrics.Write()), context.RequestAborted));
        app.MapGet("/openapi.json", context => Answers.WriteAsync(
            context, "application/json; charset=utf-8", StaticFiles.Read("openapi.json"), context.RequestAborted));
        foreach (var path in StaticFiles.Paths)
        {
            app.MapMethods(path, [HttpMethods.Get, HttpMethods.Head], StaticFiles.AnswerAsync);
        }
    }
}
