using PostLinter.Dutch.Lexicons;

// Joins the gathered lists and our own into one table. Own lists go before gathered ones.
if (args.Length != 3)
{
    Console.Error.WriteLine("usage: PostLinter.LexiconCompiler GATHERED-FOLDER OWN-FOLDER OUTPUT.bin");
    return 2;
}

var (gathered, own) = (args[0], args[1]);
var words = new Dictionary<string, WordClasses>(StringComparer.Ordinal);

foreach (var word in Lines(gathered, "words-lower.txt"))
{
    Add(word, WordClasses.Dutch);
}

foreach (var word in Lines(own, "loan-words.txt"))
{
    Add(word, WordClasses.Dutch);
}

foreach (var word in Lines(gathered, "words-capital.txt"))
{
    Add(word, WordClasses.DutchCapital);
}

var rank = 0;
foreach (var word in Lines(gathered, "frequent.txt"))
{
    rank++;
    Add(word, rank <= 1000 ? WordClasses.Frequent | WordClasses.Common : WordClasses.Common);
}

AddParts(gathered, "places.txt", WordClasses.Place, wholeOnly: true);
AddParts(own, "places-own.txt", WordClasses.Place, wholeOnly: true);
AddParts(own, "school-types.txt", WordClasses.SchoolType);
AddParts(own, "months-days.txt", WordClasses.MonthOrDay);
AddParts(own, "organisations.txt", WordClasses.Organisation, wholeOnly: true);
AddParts(own, "public-persons.txt", WordClasses.Public, wholeOnly: true);
AddParts(own, "titles.txt", WordClasses.Title, wholeOnly: true);
foreach (var line in Lines(own, "tussenvoegsels.txt"))
{
    foreach (var part in line.Split(' '))
    {
        Add(part, WordClasses.NameParticle);
    }
}

AddNames(own, "first-names-own.txt", WordClasses.FirstName, WordClasses.FirstNameOrWord, trusted: true);
AddNames(own, "first-names-origins.txt", WordClasses.FirstName, WordClasses.None, trusted: false);
AddNames(gathered, "first-names.txt", WordClasses.FirstName, WordClasses.FirstNameOrWord, trusted: false);
AddNames(own, "common-word-names.txt", WordClasses.FirstNameOrWord, WordClasses.FirstNameOrWord, trusted: true);
AddNames(gathered, "first-names-rare.txt", WordClasses.FirstNameRare, WordClasses.None, trusted: false);
AddNames(own, "surnames-own.txt", WordClasses.Surname, WordClasses.SurnameOrWord, trusted: true);
AddNames(own, "surnames-origins.txt", WordClasses.Surname, WordClasses.None, trusted: false);
AddNames(gathered, "surnames.txt", WordClasses.Surname, WordClasses.SurnameOrWord, trusted: false);
AddNames(own, "common-word-surnames.txt", WordClasses.SurnameOrWord, WordClasses.SurnameOrWord, trusted: true);

Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(args[2]))!);
var table = LexiconTableWriter.Write(words);
File.WriteAllBytes(args[2], table);
Console.WriteLine($"{words.Count} words, {table.Length / 1024} kB");
foreach (var flag in Enum.GetValues<WordClasses>().Where(f => f != WordClasses.None))
{
    Console.WriteLine($"  {flag,-16} {words.Values.Count(v => v.HasFlag(flag))}");
}

return 0;

void Add(string word, WordClasses classes)
{
    var lower = word.ToLowerInvariant().Replace('’', '\'');
    words[lower] = words.GetValueOrDefault(lower) | classes;
}

// Names are looked up part by part: "El Khaldaoui" gives "khaldaoui", and "el" stands among the particles.
void AddNames(string folder, string file, WordClasses plain, WordClasses ifWord, bool trusted)
{
    foreach (var name in Lines(folder, file))
    {
        foreach (var part in name.Split([' ', '-'], StringSplitOptions.RemoveEmptyEntries).Append(name))
        {
            var isParticle = words.GetValueOrDefault(part.ToLowerInvariant()).HasFlag(WordClasses.NameParticle);
            if (part.Length < 2 || isParticle)
            {
                continue;
            }

            var isWord = words.GetValueOrDefault(part.ToLowerInvariant()).HasFlag(WordClasses.Dutch);

            // A gathered name that is a frequent word is noise more often than a name.
            var isFrequent = words.GetValueOrDefault(part.ToLowerInvariant()).HasFlag(WordClasses.Frequent);
            var classes = isWord ? (isFrequent && !trusted ? WordClasses.None : ifWord) : plain;
            if (classes != WordClasses.None)
            {
                Add(part, classes);
            }
        }
    }
}

void AddParts(string folder, string file, WordClasses classes, bool wholeOnly = false)
{
    foreach (var entry in Lines(folder, file))
    {
        // Entries of several words are looked up whole, with single blanks.
        Add(entry, classes);
        if (!wholeOnly && entry.Contains(' ', StringComparison.Ordinal))
        {
            foreach (var part in entry.Split(' '))
            {
                Add(part, classes);
            }
        }
    }
}

// Entries without comments; what stands behind a tab explains the entry.
static IEnumerable<string> Lines(string folder, string file)
{
    var path = Path.Combine(folder, file);
    return File.Exists(path)
        ? File.ReadLines(path).Select(l => l.Split('\t')[0].Trim()).Where(l => l.Length > 0 && l[0] != '#')
        : throw new FileNotFoundException($"The list {path} is missing.");
}
