using PostLinter.Cli.Checking;
using PostLinter.Cli.Hosting;
using PostLinter.Cli.Redacting;
using PostLinter.Core.Diagnostics;
using PostLinter.Core.Metadata;
using PostLinter.Redaction;

namespace PostLinter.Cli.Commands;

/// <summary><c>postlint redact</c>: a copy without names and personal data, and back again.</summary>
internal static class RedactCommand
{
    public static CommandForm Build()
    {
        var form = new CommandForm { Arguments = "[PAD…]" };
        var paths = form.Argument("PAD", many: true);
        var schools = form.Flag("scholen", new("haal ook namen van scholen weg", "take names of schools out too"));
        var sensitive = form.Flag("gevoelig", new("haal ook weg wat over gezondheid, cijfers of uiterlijk gaat", "take out what is said of health, results or looks too"));
        var map = form.Value("map", "BESTAND", new("bewaar wat er stond, alleen voor jou leesbaar; nodig voor --restore", "keep what stood there, readable by you alone; needed for --restore"));
        var restore = form.Flag("restore", new("zet met --map alles terug in een kopie", "put everything back into a copy, with --map"));
        var output = form.Value("output", "PAD", new("schrijf de kopie naar een bestand, of naar een map bij meer berichten", "write the copy to a file, or to a folder for several drafts"));
        var inPlace = form.Flag("in-place", new("vervang het bestand zelf; alleen met --map", "replace the file itself; only with --map"));
        var overwrite = form.Flag("overwrite", new("vervang een bestand dat er al is", "replace a file that exists"));
        var format = form.Value("format", "VORM", new("text, of json met de plaatsen erbij", "text, or json with the places"), "text", "json", "jsonl");
        var input = form.Value("input", "VORM", new("wat er binnenkomt; jsonl is één concept per regel JSON", "what comes in; jsonl is a draft on each line of JSON"), "text", "jsonl");
        var role = form.Value("rol", "ROL", new("wie het schreef, zoals docent of leerling", "who wrote it, such as docent or leerling"), [.. MetadataWords.Roles.Keys]);
        var config = form.Value("config", "BESTAND", new("de configuratie; anders postlint.yaml, omhoog gezocht", "the configuration; otherwise postlint.yaml, looked for upwards"));
        form.Value("lang", "TAAL", new("taal van de uitleg", "language of the messages"), "nl", "en");
        form.Show("postlint redact bericht.md", "toon de kopie zonder namen", "show the copy without names");
        form.Show("postlint redact concepten/ --output kopie/ --map sleutel.json", "een hele map; alleen jij kunt terug", "a whole folder; only you can go back");
        form.Show("postlint redact --restore --map sleutel.json kopie/bericht.md", "zet de namen terug", "put the names back");
        form.Closing = new(
            "Lees de kopie na: een naam die niet herkend is, staat er nog. Een omschrijving kan iemand ook zonder naam verraden.",
            "Read the copy: a name that was not recognised still stands there. A description can give somebody away without a name.");
        form.Run = session =>
        {
            var meta = MetadataOptions.Read([role], [], session);
            var isLines = form.Choose(input, session) == "jsonl";
            var settings = new RedactSettings
            {
                Inputs = new CheckSettings
                {
                    Paths = paths.Values,
                    IsJsonLines = isLines,
                    Metadata = meta,
                    ConfigFile = config.Value() is { } file ? CheckCommand.FindConfig(file, session) : null,
                    Clock = session.Environment.Clock,
                },
                Options = new RedactionOptions { WithSchools = schools.HasValue(), WithSensitive = sensitive.HasValue() },
                Format = form.Choose(format, session) ?? (isLines ? "jsonl" : "text"),
                MapFile = map.Value(),
                Restore = restore.HasValue(),
                Output = output.Value(),
                InPlace = inPlace.HasValue(),
                Overwrite = overwrite.HasValue(),
            };
            Refuse(settings, session);
            return settings.Restore ? new RestoreRun(settings, session).Run() : new RedactRun(settings, session).Run();
        };
        return form;
    }

    /// <summary>Refuses options that do not go together, before anything is read.</summary>
    private static void Refuse(RedactSettings settings, Session session)
    {
        LocalizedText? problem = settings switch
        {
            { Restore: true, MapFile: null } => new(
                "--restore heeft de kaart nodig: --map BESTAND", "--restore needs the map: --map FILE"),
            { Restore: true, Inputs.IsJsonLines: true } or { Restore: true, Format: not "text" } => new(
                "--restore werkt op teksten, niet op JSON", "--restore works on texts, not on JSON"),
            { InPlace: true, Output: not null } => new(
                "kies --in-place of --output, niet allebei", "choose --in-place or --output, not both"),
            { InPlace: true, MapFile: null } => new(
                "met --in-place verdwijnt het origineel; bewaar het met --map BESTAND, of schrijf een kopie met --output",
                "--in-place makes the original disappear; keep it with --map FILE, or write a copy with --output"),
            { InPlace: true, Format: not "text" } => new(
                "--in-place schrijft teksten; laat --format en --input weg", "--in-place writes texts; leave --format and --input out"),
            { InPlace: true, Inputs.Paths.Count: 0 } => new(
                "--in-place heeft een bestand nodig; noem het", "--in-place needs a file; name it"),
            { Inputs.IsJsonLines: true, Format: "text" } => new(
                "bij --input jsonl komt er JSON uit; kies --format jsonl of json", "--input jsonl gives JSON; choose --format jsonl or json"),
            _ => null,
        };
        if (problem is not null)
        {
            throw new UsageException(session.Say(problem));
        }

        if (settings is { Restore: false, Overwrite: false, MapFile: { } map } && Path.Exists(session.Environment.Resolve(map)))
        {
            throw new UsageException(session.Say(
                $"de kaart '{map}' bestaat al; zonder die kaart zijn oude kopieën niet meer terug te zetten. Kies een andere naam, of voeg --overwrite toe",
                $"the map '{map}' exists; without it older copies cannot be restored. Choose another name, or add --overwrite"));
        }
    }
}
