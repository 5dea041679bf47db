using System.Text.Json;
using PostLinter.Core.Data;
using PostLinter.Core.Text;

// Runs while PostLinter is built: turns the YAML that people write into compact JSON, which needs no YAML parser at
// start. Errors are printed in the form that MSBuild shows with file, line and column.
if (args.Length < 2)
{
    Console.Error.WriteLine("usage: PostLinter.PackCompiler OUTPUT-FOLDER FILE.yaml…");
    return 2;
}

var failed = false;
Directory.CreateDirectory(args[0]);
foreach (var file in args.Skip(1))
{
    var text = File.ReadAllText(file);
    var source = new SourceText(text);
    var errors = new List<DataError>();
    var data = YamlData.Read(text, 0, errors);
    foreach (var error in errors)
    {
        var place = source.GetLinePosition(error.Span.Start);
        Console.Error.WriteLine($"{file}({place.Line},{place.Column}): error PACK001: {error.Message}");
        failed = true;
    }

    if (data is not null && errors.Count == 0)
    {
        using var stream = File.Create(Path.Combine(args[0], Path.GetFileNameWithoutExtension(file) + ".json"));
        using var writer = new Utf8JsonWriter(stream);
        JsonData.Write(data, writer);
    }
}

return failed ? 1 : 0;
