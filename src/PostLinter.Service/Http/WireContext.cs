using System.Text.Json.Serialization;
using PostLinter.Service.LanguageTool;

namespace PostLinter.Service.Http;

internal sealed record HealthAnswer(string Status, string Name, string Version);

/// <summary>What lets an extension or a page in.</summary>
internal sealed record TokenAnswer(string Token);

internal sealed record PairingAnswer(string Code, int Seconds);

internal sealed record OriginsAnswer(IReadOnlyList<string> Origins);

internal sealed record TicketRequest(string? Ticket);

internal sealed record CodeRequest(string? Code);

internal sealed record OriginRequest(string? Origin);

/// <summary>The shapes of what is read and written besides the routes of the engine, compiled and not reflected.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(HealthAnswer))]
[JsonSerializable(typeof(TokenAnswer))]
[JsonSerializable(typeof(PairingAnswer))]
[JsonSerializable(typeof(OriginsAnswer))]
[JsonSerializable(typeof(TicketRequest))]
[JsonSerializable(typeof(CodeRequest))]
[JsonSerializable(typeof(OriginRequest))]
[JsonSerializable(typeof(LanguageToolAnswer))]
[JsonSerializable(typeof(LanguageToolLanguage[]))]
[JsonSerializable(typeof(AnnotatedRequest))]
internal sealed partial class WireContext : JsonSerializerContext;
