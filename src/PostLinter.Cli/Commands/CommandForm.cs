using McMaster.Extensions.CommandLineUtils;
using PostLinter.Cli.Hosting;
using PostLinter.Core.Data;
using PostLinter.Core.Diagnostics;

namespace PostLinter.Cli.Commands;

/// <summary>An option as help and completion show it.</summary>
internal sealed record OptionNote(string Name, string Placeholder, LocalizedText About, IReadOnlyList<string> Values);

/// <summary>An example for the help.</summary>
internal sealed record Example(string Line, LocalizedText About);

/// <summary>
/// What one command takes: built on demand and by hand, so that a run pays for its own command alone and nothing is
/// found by reflection.
/// </summary>
internal sealed class CommandForm : IDisposable
{
    private readonly CommandLineApplication _app = new(throwOnUnexpectedArg: false);
    private readonly List<OptionNote> _options = [];
    private readonly List<Example> _examples = [];
    private readonly List<CommandArgument> _arguments = [];

    public IReadOnlyList<OptionNote> Options => _options;

    public IReadOnlyList<Example> Examples => _examples;

    /// <summary>What was given behind the command, as it was given.</summary>
    public IReadOnlyList<string> Given { get; private set; } = [];

    /// <summary>How the arguments are written in the usage line.</summary>
    public string Arguments { get; set; } = string.Empty;

    /// <summary>What the help says at its end.</summary>
    public LocalizedText? Closing { get; set; }

    /// <summary>Words that fit as an argument, for completion.</summary>
    public Func<IEnumerable<string>>? ArgumentWords { get; set; }

    /// <summary>Does the work once the arguments are parsed.</summary>
    public Func<Session, int> Run { get; set; } = _ => ExitCodes.Clean;

    public CommandOption Flag(string name, LocalizedText about) => Add(name, string.Empty, about, CommandOptionType.NoValue, []);

    public CommandOption Value(string name, string placeholder, LocalizedText about, params IReadOnlyList<string> values) =>
        Add(name, placeholder, about, CommandOptionType.SingleValue, values);

    public CommandOption Many(string name, string placeholder, LocalizedText about, params IReadOnlyList<string> values) =>
        Add(name, placeholder, about, CommandOptionType.MultipleValue, values);

    public CommandArgument Argument(string name, bool many = false)
    {
        var argument = _app.Argument(name, string.Empty, many);
        _arguments.Add(argument);
        return argument;
    }

    public void Show(string line, string dutch, string english) => _examples.Add(new Example(line, new(dutch, english)));

    /// <summary>Reads the arguments of the command.</summary>
    /// <exception cref="UsageException">They make no sense.</exception>
    public void Parse(IReadOnlyList<string> args, Session session)
    {
        Given = args;

        // What follows "--" is never an option; the parser would not say which part that was.
        var separator = args.ToList().IndexOf("--");
        var known = separator < 0 ? args : [.. args.Take(separator)];
        try
        {
            _app.Parse([.. known]);
        }
        catch (CommandParsingException e)
        {
            throw new UsageException(Explain(e, session));
        }

        if (_app.RemainingArguments.FirstOrDefault() is { } unknown)
        {
            throw new UsageException(ExplainUnknown(unknown, session));
        }

        foreach (var option in _app.Options.Where(o => o.LongName == "lang"))
        {
            Choose(option, session);
        }

        if (separator >= 0)
        {
            if (_arguments.FirstOrDefault(a => a.MultipleValues) is not { } rest)
            {
                throw new UsageException(session.Say("na -- hoort hier niets", "nothing may follow -- here"));
            }

            rest.Values.AddRange(args.Skip(separator + 1));
        }
    }

    public void Dispose() => _app.Dispose();

    /// <summary>The value of an option that takes one word out of a list.</summary>
    /// <exception cref="UsageException">The value is none of them.</exception>
    public string? Choose(CommandOption option, Session session)
    {
        if (option.Value() is not { } value)
        {
            return null;
        }

        var words = _options.First(o => o.Name == option.LongName).Values;
        return words.Contains(value) ? value : throw new UsageException(session.Say(
            $"onbekende waarde '{value}' voor --{option.LongName}{Near(value, words)}",
            $"unknown value '{value}' for --{option.LongName}; choose from {string.Join(", ", words)}"));
    }

    private static string Near(string value, IReadOnlyList<string> words) =>
        Suggestion.DidYouMean(value, words) is { Length: > 0 } near ? near : $"; kies uit {string.Join(", ", words)}";

    private CommandOption Add(string name, string placeholder, LocalizedText about, CommandOptionType type, IReadOnlyList<string> values)
    {
        _options.Add(new OptionNote(name, placeholder, about, values));
        return _app.Option(placeholder.Length == 0 ? $"--{name}" : $"--{name} <WAARDE>", about.Dutch, type);
    }

    private string ExplainUnknown(string word, Session session)
    {
        if (!word.StartsWith('-'))
        {
            return session.Say(
                $"'{word}' is hier te veel; dit commando neemt {(Arguments.Length == 0 ? "geen argumenten" : Arguments)}",
                $"'{word}' is one too many; this command takes {(Arguments.Length == 0 ? "no arguments" : Arguments)}");
        }

        var name = word.TrimStart('-').Split('=', ':')[0];
        var near = Suggestion.Nearest(name, _options.Select(o => o.Name));
        return near is null
            ? session.Say($"onbekende optie '{word}'; --help toont welke er zijn", $"unknown option '{word}'; --help lists them")
            : session.Say($"onbekende optie '{word}'; bedoelde je '--{near}'?", $"unknown option '{word}'; did you mean '--{near}'?");
    }

    /// <summary>The parser speaks English and names the option between quotes, which is all that is taken from it.</summary>
    private string Explain(CommandParsingException exception, Session session)
    {
        var option = _options.FirstOrDefault(o => exception.Message.EndsWith($"option '{o.Name}'", StringComparison.Ordinal));
        if (option is null)
        {
            return session.Say("deze opdracht is niet te lezen; --help toont hoe het moet", "this command cannot be read; see --help");
        }

        if (exception.Message.StartsWith("Missing", StringComparison.Ordinal))
        {
            return session.Say(
                $"bij --{option.Name} hoort een waarde: --{option.Name} {option.Placeholder}",
                $"--{option.Name} needs a value: --{option.Name} {option.Placeholder}");
        }

        return option.Placeholder.Length == 0
            ? session.Say($"bij --{option.Name} hoort geen waarde", $"--{option.Name} takes no value")
            : session.Say($"--{option.Name} staat er twee keer; laat er één staan", $"--{option.Name} is given twice; leave one");
    }
}
