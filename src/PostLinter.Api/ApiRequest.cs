using PostLinter.Core.Diagnostics;

namespace PostLinter.Api;

/// <summary>A request, whatever brought it.</summary>
/// <param name="Query">The queries by name; the first of those with one name.</param>
/// <param name="Body">The body as it came: UTF-8.</param>
/// <param name="Id">What stands in the path where the route has a place for it.</param>
public sealed record ApiRequest(IReadOnlyDictionary<string, string> Query, ReadOnlyMemory<byte> Body, string Id = "")
{
    /// <summary>The longest body, in bytes; a longer one gets 413.</summary>
    public const int MaxBody = 256 * 1024;

    /// <summary>The language of the answer: <c>lang=en</c>, otherwise Dutch.</summary>
    public UserLanguage Language => Query.GetValueOrDefault("lang") == "en" ? UserLanguage.English : UserLanguage.Dutch;

    /// <summary>True for <c>name=true</c>.</summary>
    public bool Asks(string name) => Query.GetValueOrDefault(name) == "true";
}
