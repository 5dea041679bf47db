namespace PostLinter.Cli.Hosting;

/// <summary>The command was given in a way that cannot be carried out; the message is one sentence for people.</summary>
internal sealed class UsageException(string message) : Exception(message);
