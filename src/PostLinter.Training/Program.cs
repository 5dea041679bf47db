using System.Diagnostics;
using System.Globalization;
using PostLinter.Core.Language;
using PostLinter.Dutch.Entities;
using PostLinter.Dutch.Tagging;
using PostLinter.Training;
using PostLinter.Training.Corpora;

// Rebuilds the models from the corpora and scores them on the development part, or checks the corpora.
if (args.Length < 1)
{
    Console.Error.WriteLine("usage: PostLinter.Training PROJECT-FOLDER [entities|roles|all [EPOCHS [COPIES]] | check]");
    return 2;
}

if (args is [_, "check"])
{
    return CheckCommand.Run(args[0], Console.Out);
}

var root = args[0];
var what = args.Length > 1 ? args[1] : "all";
var errors = new List<string>();
var split = CorpusSplit.Read(Path.Combine(root, "corpora", "split.txt"));
var drafts = CorpusReader.ReadFolder(Path.Combine(root, "corpora", "drafts"), errors).ToLookup(d => split.PartOf(d.Id));
var (train, development) = (drafts[CorpusPart.Train].ToArray(), drafts[CorpusPart.Development].ToArray());
foreach (var error in errors)
{
    Console.Error.WriteLine(error);
}

Console.WriteLine($"{train.Length} drafts to learn from, {development.Length} to score on");
if (what is "entities" or "all")
{
    TrainEntities();
}

if (what is "roles" or "all")
{
    TrainRoles();
}

return errors.Count == 0 ? 0 : 1;

void TrainEntities()
{
    var options = new EntityTrainingOptions();
    options = options with { Epochs = Number(2, options.Epochs), Copies = Number(3, options.Copies) };
    var data = EntityTraining.Train(train, Path.Combine(root, "src", "PostLinter.Dutch", "Lexicons", "words"), options, Console.WriteLine);
    Save("entities", "entities.bin", data);
    var model = LinearChainModel.FromBytes(data);
    var mistakes = new List<string>();
    foreach (var kind in new[] { EntityKind.Person, EntityKind.School })
    {
        Console.WriteLine($"{kind} as written   {EntityScore.Of(model, development, kind, false, mistakes)}");
        Console.WriteLine($"{kind} lower-cased  {EntityScore.Of(model, development, kind, true)}");
    }

    Directory.CreateDirectory(Path.Combine(root, "artifacts"));
    File.WriteAllLines(Path.Combine(root, "artifacts", "entity-mistakes.txt"), mistakes);
}

void TrainRoles()
{
    var data = RoleTraining.Train(train);
    Save("entities", "roles.bin", data);
    Console.WriteLine($"roles: {RoleTraining.Score(new LinearClassifier(data, RoleFeatures.Roles.Count), development)}");
}

void Save(string folder, string name, byte[] data)
{
    var path = Path.Combine(root, "models", folder, name);
    Directory.CreateDirectory(Path.GetDirectoryName(path)!);
    File.WriteAllBytes(path, data);
    Console.WriteLine($"{path}: {data.Length / 1024} kB after {(DateTime.Now - Process.GetCurrentProcess().StartTime).TotalSeconds:0} s");
}

int Number(int index, int otherwise) => args.Length > index ? int.Parse(args[index], CultureInfo.InvariantCulture) : otherwise;
