using PostLinter.Core.Text;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace PostLinter.Core.Data;

/// <summary>Reads YAML into <see cref="DataNode"/>s through the event parser: no reflection, exact places.</summary>
public static class YamlData
{
    /// <summary>Deeper nesting than any file of ours needs; keeps hostile input from exhausting the stack.</summary>
    private const int MaxDepth = 32;

    /// <summary>
    /// Reads one YAML document. <paramref name="offset"/> is added to every place, for YAML that stands inside a draft.
    /// Returns null for an empty document or after a syntax error, which is added to <paramref name="errors"/>.
    /// </summary>
    public static DataNode? Read(string yaml, int offset, List<DataError> errors)
    {
        try
        {
            var parser = new Parser(new StringReader(yaml));
            parser.Consume<StreamStart>();
            if (parser.Accept<StreamEnd>(out _))
            {
                return null;
            }

            parser.Consume<DocumentStart>();
            var root = new Reader(parser, yaml, offset, errors).ReadNode(0);
            parser.Consume<DocumentEnd>();
            if (!parser.Accept<StreamEnd>(out _))
            {
                errors.Add(new DataError("hier begint een tweede YAML-document; laat er één staan", Place(parser.Current!, yaml, offset)));
            }

            return root;
        }
        catch (YamlException e)
        {
            errors.Add(new DataError(Explain(e), PlaceOf(e, yaml, offset)));
            return null;
        }
        catch (Exception e) when (e is InvalidOperationException or ArgumentException or OverflowException)
        {
            // The parser gives up so where two things are open at once.
            errors.Add(new DataError(
                "dit is geen geldige YAML: een haak [ of { of een aanhalingsteken wordt niet gesloten", new TextSpan(offset, 0)));
            return null;
        }
    }

    private static TextSpan Place(ParsingEvent e, string yaml, int offset) => Between(e, e, yaml, offset);

    /// <summary>From the start of one event to the end of another. At the end of the text the parser counts on behind it.</summary>
    private static TextSpan Between(ParsingEvent first, ParsingEvent last, string yaml, int offset)
    {
        var start = (int)Math.Min(first.Start.Index, yaml.Length);
        return TextSpan.FromBounds(offset + start, offset + Math.Clamp((int)last.End.Index, start, yaml.Length));
    }

    private static TextSpan PlaceOf(YamlException e, string yaml, int offset) =>
        new(offset + Math.Clamp((int)e.Start.Index, 0, yaml.Length), 0);

    private static string Explain(YamlException e)
    {
        var text = e.InnerException?.Message ?? e.Message;
        if (text.Contains("tab", StringComparison.OrdinalIgnoreCase))
        {
            return "dit is geen geldige YAML: spring in met spaties in plaats van een tab";
        }

        if (text.Contains("quoted scalar", StringComparison.OrdinalIgnoreCase))
        {
            return "dit is geen geldige YAML: een aanhalingsteken wordt niet gesloten";
        }

        if (text.Contains("flow", StringComparison.OrdinalIgnoreCase))
        {
            return "dit is geen geldige YAML: een haak [ of { wordt niet gesloten, of er ontbreekt een komma";
        }

        return "dit is geen geldige YAML: controleer de inspringing en de dubbele punt met een spatie erachter "
            + "(zet waarden met : of # tussen aanhalingstekens)";
    }

    private sealed class Reader(Parser parser, string yaml, int offset, List<DataError> errors)
    {
        public DataNode ReadNode(int depth)
        {
            if (depth > MaxDepth)
            {
                throw new YamlException(parser.Current!.Start, parser.Current.End, "nesting");
            }

            if (parser.TryConsume<Scalar>(out var scalar))
            {
                return ToScalar(scalar);
            }

            if (parser.TryConsume<SequenceStart>(out var sequence))
            {
                var items = new List<DataNode>();
                while (!parser.Accept<SequenceEnd>(out _))
                {
                    items.Add(ReadNode(depth + 1));
                }

                return new DataList(items, Between(sequence, parser.Consume<SequenceEnd>(), yaml, offset));
            }

            if (parser.TryConsume<MappingStart>(out var mapping))
            {
                return ReadMap(mapping, depth);
            }

            var alias = parser.Consume<AnchorAlias>();
            errors.Add(new DataError("verwijzingen met * worden niet gelezen; schrijf de waarde uit", Place(alias, yaml, offset)));
            return new DataScalar(string.Empty, Place(alias, yaml, offset));
        }

        private DataMap ReadMap(MappingStart start, int depth)
        {
            var entries = new List<DataEntry>();
            var seen = new HashSet<string>(StringComparer.Ordinal);
            while (!parser.Accept<MappingEnd>(out _))
            {
                if (ReadNode(depth + 1) is not DataScalar key)
                {
                    errors.Add(new DataError("een sleutel is één woord, geen lijst of groep", Place(start, yaml, offset)));
                    _ = ReadNode(depth + 1);
                    continue;
                }

                var value = ReadNode(depth + 1);
                if (!seen.Add(key.Value))
                {
                    errors.Add(new DataError($"de sleutel '{key.Value}' staat hier voor de tweede keer; laat er één staan", key.Span));
                    continue;
                }

                entries.Add(new DataEntry(key.Value, key.Span, value));
            }

            return new DataMap(entries, Between(start, parser.Consume<MappingEnd>(), yaml, offset));
        }

        private DataScalar ToScalar(Scalar scalar)
        {
            var start = (int)Math.Min(scalar.Start.Index, yaml.Length);
            var end = Math.Clamp((int)scalar.End.Index, start, yaml.Length);
            var quoted = scalar.Style is ScalarStyle.SingleQuoted or ScalarStyle.DoubleQuoted;
            if (quoted && end - start >= 2)
            {
                start++;
                end--;
            }

            // The event of a plain scalar may end behind the blanks that follow it.
            while (!quoted && end > start && char.IsWhiteSpace(yaml[end - 1]))
            {
                end--;
            }

            return new DataScalar(scalar.Value, TextSpan.FromBounds(offset + start, offset + end), quoted);
        }
    }
}
