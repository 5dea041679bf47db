using System.Text.Json.Serialization;
using PostLinter.Api.Catalogue;

namespace PostLinter.Api;

internal sealed record ErrorAnswer(int Status, string Error);

/// <summary>The shapes of answers besides reports, compiled and not reflected.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(ErrorAnswer))]
[JsonSerializable(typeof(RulesAnswer))]
[JsonSerializable(typeof(ProtocolsAnswer))]
[JsonSerializable(typeof(MetadataAnswer))]
[JsonSerializable(typeof(ExplanationAnswer))]
internal sealed partial class ApiContext : JsonSerializerContext;
