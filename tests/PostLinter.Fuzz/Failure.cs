using System.Diagnostics;
using System.Text.Json;
using PostLinter.Fuzz.Targets;

namespace PostLinter.Fuzz;

/// <summary>An input on which something went wrong.</summary>
/// <param name="Target">The way in.</param>
/// <param name="Kind">What went wrong, the same for all inputs with the same fault.</param>
/// <param name="Detail">What is particular to this input.</param>
/// <param name="Input">The input.</param>
internal sealed record Failure(string Target, string Kind, string Detail, string Input)
{
    public static Failure Of(string target, Exception exception, string input)
    {
        if (exception is BrokenPromiseException broken)
        {
            return new Failure(target, broken.Promise, broken.Message, input);
        }

        var inner = exception is AggregateException { InnerExceptions: [var only] } ? only : exception;
        var frame = new StackTrace(inner, false).GetFrames()
            .Select(f => f.GetMethod()).FirstOrDefault(m => m?.DeclaringType?.FullName?.StartsWith("PostLinter", StringComparison.Ordinal) == true);
        return new Failure(target, $"{inner.GetType().Name} in {frame?.DeclaringType?.Name}.{frame?.Name}", inner.ToString(), input);
    }

    /// <summary>The input as a string of JSON, which can be pasted into a test.</summary>
    public string Quoted => JsonSerializer.Serialize(Input.Length > 400 ? Input[..400] + "…" : Input);

    public override string ToString() => $"{Target}: {Kind}\n  {string.Join("\n  ", Detail.Split('\n').Take(7))}\n  {Quoted}";
}
