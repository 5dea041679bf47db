using System.Text;
using Microsoft.AspNetCore.Http;
using PostLinter.Redaction;
using PostLinter.Reports;
using PostLinter.Service.Http;

namespace PostLinter.Service.Checking;

/// <summary>A draft in, a report out: for programs (JSON) and for people (a page).</summary>
internal sealed class CheckEndpoints(DraftChecks checks, WorkSlots slots)
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary><c>POST /v1/check</c>: one document of the JSON report.</summary>
    public Task CheckAsync(HttpContext context) => AnswerAsync(context, "application/json; charset=utf-8", (result, request, output, options) =>
        JsonReport.WriteLine(output, result, request.Id, options));

    /// <summary><c>POST /v1/report</c>: the page that <c>check --format html</c> writes.</summary>
    public Task ReportAsync(HttpContext context) => AnswerAsync(context, "text/html; charset=utf-8", (result, _, output, options) =>
    {
        using var writer = new StreamWriter(output, Utf8, leaveOpen: true);
        HtmlReport.Write(writer, [result], [.. result.Errors.Select(e => ReportError.Of(result, e))], options);
    });

    /// <summary><c>POST /v1/redact</c>: a copy without names and personal data, as <c>redact --format jsonl</c> writes it.</summary>
    public Task RedactAsync(HttpContext context) => AnswerAsync(context, "application/json; charset=utf-8", (result, request, output, _) =>
        RedactionReport.WriteLine(output, Redactor.Redact(result, new RedactionOptions
        {
            WithSchools = context.Request.Query["schools"] == "true",
            WithSensitive = context.Request.Query["sensitive"] == "true",
        }), request.Id));

    private async Task AnswerAsync(HttpContext context, string contentType, Action<LintResult, DraftRequest, Stream, ReportOptions> write)
    {
        var refusal = await slots.RunAsync(context, async stop =>
        {
            var (request, reason) = await DraftRequests.ReadAsync(context, stop).ConfigureAwait(false);
            if (request is null)
            {
                return reason;
            }

            var result = checks.Check(request, stop);
            using var answer = new MemoryStream();
            write(result, request, answer, new ReportOptions
            {
                Language = UserLanguages.Of(context),
                WithEntities = context.Request.Query["entities"] == "true",
            });
            await Answers.WriteAsync(context, contentType, answer.GetBuffer().AsMemory(0, (int)answer.Length), stop).ConfigureAwait(false);
            return null;
        }).ConfigureAwait(false);
        await (refusal?.AnswerAsync(context) ?? Task.CompletedTask).ConfigureAwait(false);
    }
}
