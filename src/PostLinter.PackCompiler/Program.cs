using System.Text.Json;
using PostLinter.Core.Data;
using PostLinter.Core.Language.Phrases;
using PostLinter.Core.Text;

// Runs while PostLinter is built: turns what people write into what needs no parsing at start. YAML packs become JSON, all
// word lists together become one table. Errors are printed in the form that MSBuild shows with file, line and column.
if (args.Length < 2)
{
    Console.Error.WriteLine("usage: PostLinter.PackCompiler OUTPUT-FOLDER FILE.yaml… FILE.phrases…");
    return 2;
}

var output = args[0];
var failed = false;
Directory.CreateDirectory(output);
foreach (var file in args.Skip(1).Where(f => f.EndsWith(".yaml", StringComparison.Ordinal)))
{
    var text = File.ReadAllText(file);
    var errors = new List<DataError>();
    var data = YamlData.Read(text, 0, errors);
    Report(file, text, errors);
    if (data is not null && errors.Count == 0)
    {
        using var stream = File.Create(Path.Combine(output, Path.GetFileNameWithoutExtension(file) + ".json"));
        using var writer = new Utf8JsonWriter(stream);
        JsonData.Write(data, writer);
    }
}

var lists = new List<PhraseList>();
foreach (var file in args.Skip(1).Where(f => f.EndsWith(".phrases", StringComparison.Ordinal)).Order(StringComparer.Ordinal))
{
    var text = File.ReadAllText(file);
    var errors = new List<DataError>();
    lists.AddRange(PhraseListReader.Read(text, errors));
    Report(file, text, errors);
}

if (!failed)
{
    try
    {
        File.WriteAllBytes(Path.Combine(output, "phrases.bin"), PhraseCompiler.Compile(lists));
    }
    catch (ArgumentException e)
    {
        Console.Error.WriteLine($"phrases(1,1): error PACK002: {e.Message}");
        failed = true;
    }
}

return failed ? 1 : 0;

void Report(string file, string text, List<DataError> errors)
{
    var source = new SourceText(text);
    foreach (var error in errors)
    {
        var place = source.GetLinePosition(error.Span.Start);
        Console.Error.WriteLine($"{file}({place.Line},{place.Column}): error PACK001: {error.Message}");
        failed = true;
    }
}
