using System.Text;
using PostLinter.Redaction;
using PostLinter.Reports;

namespace PostLinter.Api.Checking;

/// <summary>A draft in, a report out: for programs (JSON) and for people (a page).</summary>
internal sealed class CheckRoutes(DraftChecks checks)
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary><c>POST /v1/check</c>: one document of the JSON report.</summary>
    public ApiAnswer Check(ApiRequest request, CancellationToken stop) => Answer(
        request,
        (result, draft) => ApiAnswer.Written(output => JsonReport.WriteLine(output, result, draft.Id, OptionsOf(request))),
        stop);

    /// <summary><c>POST /v1/report</c>: the page that <c>check --format html</c> writes.</summary>
    public ApiAnswer Report(ApiRequest request, CancellationToken stop) => Answer(
        request,
        (result, _) => ApiAnswer.Written(
            output =>
            {
                using var writer = new StreamWriter(output, Utf8, leaveOpen: true);
                HtmlReport.Write(writer, [result], [.. result.Errors.Select(e => ReportError.Of(result, e))], OptionsOf(request));
            },
            "text/html; charset=utf-8"),
        stop);

    /// <summary><c>POST /v1/redact</c>: a copy without names and personal data, as <c>redact --format jsonl</c> writes it.</summary>
    public ApiAnswer Redact(ApiRequest request, CancellationToken stop) => Answer(
        request,
        (result, draft) =>
        {
            var options = new RedactionOptions { WithSchools = request.Asks("schools"), WithSensitive = request.Asks("sensitive") };
            return ApiAnswer.Written(output => RedactionReport.WriteLine(output, Redactor.Redact(result, options), draft.Id));
        },
        stop);

    private ApiAnswer Answer(ApiRequest request, Func<LintResult, DraftRequest, ApiAnswer> write, CancellationToken stop)
    {
        var (draft, refusal) = DraftRequests.Read(request.Body);
        return draft is null ? refusal!.ToAnswer(request.Language) : write(checks.Check(draft, stop), draft);
    }

    private static ReportOptions OptionsOf(ApiRequest request) => new() { Language = request.Language, WithEntities = request.Asks("entities") };
}
