using Microsoft.AspNetCore.Http;
using PostLinter.Core.Diagnostics;

namespace PostLinter.Service.Http;

/// <summary>The language of an answer: <c>?lang=en</c>, otherwise Dutch.</summary>
internal static class UserLanguages
{
    public static UserLanguage Of(HttpContext context) =>
        context.Request.Query["lang"] == "en" ? UserLanguage.English : UserLanguage.Dutch;
}
