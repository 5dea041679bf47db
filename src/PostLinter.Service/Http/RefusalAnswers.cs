using System.Text;
using Microsoft.AspNetCore.Http;
using PostLinter.Api;

namespace PostLinter.Service.Http;

/// <summary>Refusals over HTTP.</summary>
internal static class RefusalAnswers
{
    /// <summary>Answers with the sentence: JSON, or the plain text that clients of LanguageTool expect.</summary>
    public static async Task AnswerAsync(this Refusal refusal, HttpContext context)
    {
        var response = context.Response;
        if (response.HasStarted)
        {
            context.Abort();
            return;
        }

        if (refusal.Status == 401)
        {
            response.Headers.WWWAuthenticate = "Bearer";
        }

        var language = UserLanguages.Of(context);
        var answer = context.Request.Path.StartsWithSegments("/v2")
            ? new ApiAnswer(refusal.Status, "text/plain; charset=utf-8", Encoding.UTF8.GetBytes("Error: " + refusal.In(language)))
            : refusal.ToAnswer(language);
        response.StatusCode = answer.Status;
        response.ContentType = answer.ContentType;
        await response.Body.WriteAsync(answer.Body, CancellationToken.None).ConfigureAwait(false);
    }
}
