using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;
using PostLinter.Fuzz;
using PostLinter.Fuzz.Coverage;
using PostLinter.Fuzz.Targets;

// run [--targets a,b] [--seed N] [--count N] [--minutes N] [--out FOLDER] | replay TARGET FILE | instrument FOLDER | growth [PATTERN] | list
const int PulseSeconds = 30;
const int HangSeconds = 120;

switch (args)
{
    case ["instrument", var folder]:
        Console.WriteLine($"{Instrumenter.Run(folder)} blocks");
        return 0;
    case ["list"]:
        foreach (var target in Catalogue.Create())
        {
            Console.WriteLine($"{target.Name} (weight {target.Weight}, {target.Seeds.Count} seeds)");
        }

        return 0;
    case ["replay", var name, var file]:
        using (var target = Catalogue.Create(name).Single())
        {
            var failure = Fuzzer.Check(target, File.ReadAllText(file, Encoding.Unicode));
            Console.WriteLine(failure is null ? "nothing wrong" : failure.ToString());
            return failure is null ? 0 : 1;
        }

    case ["growth", .. var names]:
        return Growth.Run(names) == 0 ? 0 : 1;
    case ["run", .. var options]:
        return Run(options);
    default:
        Console.Error.WriteLine("run [--targets a,b] [--seed N] [--count N] [--minutes N] [--out FOLDER] | replay TARGET FILE | instrument FOLDER | growth [PATTERN] | list");
        return 2;
}

static int Run(string[] options)
{
    string Option(string name, string otherwise) =>
        Array.IndexOf(options, name) is >= 0 and var at && at + 1 < options.Length ? options[at + 1] : otherwise;

    var names = Option("--targets", string.Empty).Split(',', StringSplitOptions.RemoveEmptyEntries);
    var seed = int.Parse(Option("--seed", "1"), CultureInfo.InvariantCulture);
    var count = long.Parse(Option("--count", "1000000"), CultureInfo.InvariantCulture);
    var minutes = double.Parse(Option("--minutes", "100000"), CultureInfo.InvariantCulture);
    var output = Directory.CreateDirectory(Option("--out", "artifacts/fuzz")).FullName;

    var targets = Catalogue.Create(names);
    var clock = Stopwatch.StartNew();
    var (pulse, beat) = (TimeSpan.Zero, Stopwatch.GetTimestamp());
    using var current = new FileStream(Path.Combine(output, "current.txt"), FileMode.Create, FileAccess.Write, FileShare.Read, bufferSize: 0);

    var fuzzer = new Fuzzer(targets, seed, (target, input) =>
    {
        // What was at work when the process ended, should it end.
        Volatile.Write(ref beat, Stopwatch.GetTimestamp());
        current.Position = 0;
        current.Write(Encoding.Unicode.GetBytes($"{target}\n{input}\0"));
    })
    {
        Found = failure =>
        {
            Console.WriteLine($"FAULT (seed {seed}) {failure}");
            File.WriteAllText(Path.Combine(output, $"{failure.Target}-{string.Concat(failure.Kind.Where(char.IsAsciiLetterOrDigit))}.txt"), failure.Input, new UnicodeEncoding(false, false));
        },
    };
    using var watchdog = new Timer(_ =>
    {
        if (Stopwatch.GetElapsedTime(Volatile.Read(ref beat)).TotalSeconds > HangSeconds)
        {
            Console.WriteLine("FAULT: an input does not end; it is in current.txt");
            Environment.Exit(3);
        }
    }, null, HangSeconds * 1000, HangSeconds * 500);

    // The first signal ends the run behind the input at work, the second at once.
    var isAsked = false;
    void Stop(PosixSignalContext signal) => (signal.Cancel, isAsked) = (!isAsked, true);
    using var termination = PosixSignalRegistration.Create(PosixSignal.SIGTERM, Stop);
    using var interruption = PosixSignalRegistration.Create(PosixSignal.SIGINT, Stop);
    fuzzer.Run(count, () =>
    {
        if (clock.Elapsed - pulse > TimeSpan.FromSeconds(PulseSeconds))
        {
            pulse = clock.Elapsed;
            Console.WriteLine($"{clock.Elapsed:hh\\:mm\\:ss} {fuzzer.Tried.Values.Sum()} inputs, {fuzzer.Failures.Count} faults, {Environment.CpuUsage.TotalTime.TotalSeconds:0} s of processor: {fuzzer.Progress()}");
        }

        return !Volatile.Read(ref isAsked) && clock.Elapsed.TotalMinutes < minutes;
    });
    Console.WriteLine($"{(isAsked ? "stopped" : "done")}: {fuzzer.Tried.Values.Sum()} inputs in {clock.Elapsed:hh\\:mm\\:ss}, {fuzzer.Failures.Count} faults: {fuzzer.Progress()}");
    foreach (var target in targets)
    {
        target.Dispose();
    }

    return fuzzer.Failures.Count == 0 ? 0 : 1;
}
