using System.Diagnostics;
using PostLinter.Training;
using PostLinter.Training.Corpora;

// Rebuilds the models from the corpora: PostLinter.Training ROOT-OF-THE-PROJECT [epochs [copies]]
if (args.Length < 1)
{
    Console.Error.WriteLine("usage: PostLinter.Training PROJECT-FOLDER [EPOCHS [COPIES]]");
    return 2;
}

var root = args[0];
var errors = new List<string>();
var split = CorpusSplit.Read(Path.Combine(root, "corpora", "split.txt"));
var all = CorpusReader.ReadFolder(Path.Combine(root, "corpora", "drafts"), errors).ToArray();
var drafts = all.Where(d => split.PartOf(d.Id) == CorpusPart.Train).ToArray();
foreach (var error in errors)
{
    Console.Error.WriteLine(error);
}

var options = new EntityTrainingOptions();
options = options with
{
    Epochs = args.Length > 1 ? int.Parse(args[1], System.Globalization.CultureInfo.InvariantCulture) : options.Epochs,
    Copies = args.Length > 2 ? int.Parse(args[2], System.Globalization.CultureInfo.InvariantCulture) : options.Copies,
};
var clock = Stopwatch.StartNew();
var model = EntityTraining.Train(drafts, Path.Combine(root, "src", "PostLinter.Dutch", "Lexicons", "words"), options, Console.WriteLine);
var path = Path.Combine(root, "models", "entities", "entities.bin");
Directory.CreateDirectory(Path.GetDirectoryName(path)!);
File.WriteAllBytes(path, model);
Console.WriteLine($"{drafts.Length} drafts, {clock.Elapsed.TotalSeconds:0} s, {model.Length / 1024} kB: {path}");
var trained = PostLinter.Dutch.Tagging.LinearChainModel.FromBytes(model);
var development = all.Where(d => split.PartOf(d.Id) == CorpusPart.Development).ToArray();
var roles = RoleTraining.Train(drafts);
File.WriteAllBytes(Path.Combine(root, "models", "entities", "roles.bin"), roles);
var (right, total) = RoleTraining.Score(new PostLinter.Dutch.Tagging.LinearClassifier(roles, PostLinter.Dutch.Entities.RoleFeatures.Roles.Count), development);
Console.WriteLine($"roles: {right} of {total} right, {roles.Length / 1024} kB");
var mistakes = new List<string>();
foreach (var kind in new[] { PostLinter.Core.Language.EntityKind.Person, PostLinter.Core.Language.EntityKind.School })
{
    Console.WriteLine($"{kind} cased {EntityScore.Of(trained, development, kind, false, mistakes)}");
    Console.WriteLine($"{kind} lower {EntityScore.Of(trained, development, kind, true)}");
}

File.WriteAllLines(Path.Combine(Path.GetTempPath(), "entity-mistakes.txt"), mistakes);
return 0;
