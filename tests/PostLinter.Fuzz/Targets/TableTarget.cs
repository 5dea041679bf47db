using System.Text;
using PostLinter.Core.Data;
using PostLinter.Core.Documents;
using PostLinter.Core.Language;
using PostLinter.Core.Language.Phrases;
using PostLinter.Core.Metadata;
using PostLinter.Dutch;
using PostLinter.Dutch.Lexicons;
using PostLinter.Dutch.Tagging;

namespace PostLinter.Fuzz.Targets;

/// <summary>
/// Damaged tables: the first character says which kind, the rest are its bytes. What is cut off or of another version is refused
/// by its reader; nothing that gets past that hangs.
/// </summary>
internal sealed class TableTarget(string name, int weight) : FuzzTarget(name, weight)
{
    private const string Patterns = "[kleur]\nrode|blauwe|*groen\n[lijst]\n{kleur} auto => kort\n^ de? {kleur} <2> fiets $ => lang\nfiets*\n[lijst.niet]\nblauwe auto nu";

    private static readonly DutchLanguageLayer Dutch = new(WordLists.CreateMatcher());
    private static readonly TokenStream Words = Dutch.Tokenize(PostDocument.Parse("De rode auto en de lichtgroen gele fiets, een blauwe auto nu."), PostMetadata.Empty);

    public override IReadOnlyList<string> Seeds { get; } =
    [
        "L" + Encoding.Latin1.GetString(LexiconTableWriter.Write(new Dictionary<string, WordClasses> { ["sanne"] = (WordClasses)1, ["tim"] = (WordClasses)3, ["school"] = (WordClasses)8 })),
        "C" + Encoding.Latin1.GetString(LinearClassifier.Write(new float[3 << 4], 3, 4)),
        "P" + Encoding.Latin1.GetString(PhraseCompiler.Compile(PhraseListReader.Read(Patterns, []))),
        "S" + Encoding.Latin1.GetString([.. "PLCF"u8, 3, 0, 21, 0, 17, 0, 0, 0, .. new byte[12]]),
    ];

    public override IReadOnlyList<string> Pieces { get; } = ["\0\0\0\0", "\u00ff\u00ff\u00ff\u00ff", "\u00ff\u00ff\u00ff\u007f", "\u0001\0\0\0", "\0\0\0\u0080", "PLWT", "PLLC", "PLCF", "PLPT"];

    public override void Run(string input)
    {
        if (input.Length == 0)
        {
            return;
        }

        var bytes = Encoding.Latin1.GetBytes(input[1..]);
        try
        {
            Use(input[0], bytes);
        }
        catch (InvalidDataException e)
        {
            Demand(e.Message.Contains("install", StringComparison.Ordinal), "a table that is refused comes with what to do", e.Message);
        }
    }

    private static void Use(char kind, byte[] bytes)
    {
        switch (kind)
        {
            case 'L':
                var table = new LexiconTable(bytes);
                foreach (var word in new[] { "sanne", "tim", "x", "school", string.Empty })
                {
                    _ = table.Lookup(word);
                }

                break;
            case 'C':
                var scores = new float[3];
                new LinearClassifier(bytes, 3).Score([0, 1, 7, uint.MaxValue], scores);
                break;
            case 'P':
                var matcher = new PhraseMatcher(bytes);
                _ = (matcher.Match(Words), matcher.WordLists.Count());
                break;
            case 'S':
                _ = LinearChainModel.FromBytes(bytes);
                break;
        }
    }
}
