using PostLinter.Api;
using PostLinter.Configuration;
using PostLinter.Service.Access;

namespace PostLinter.Service;

/// <summary>What a service is started with.</summary>
public sealed record ServiceOptions
{
    /// <summary>The port where nobody says otherwise: P-O-S-T on the keys of a telephone.</summary>
    public const int DefaultPort = 7678;

    /// <summary>The longest request, in bytes; longer ones get 413.</summary>
    public const int MaxBody = ApiRequest.MaxBody;

    /// <summary>The port on 127.0.0.1; 0 takes any free one.</summary>
    public int Port { get; init; } = DefaultPort;

    public required AccessToken Token { get; init; }

    public required PairedOrigins Origins { get; init; }

    /// <summary>What holds for a draft that brings no configuration of its own.</summary>
    public LintConfiguration Configuration { get; init; } = LintConfiguration.Empty;

    /// <summary>The engine; one with the built-in rules if null.</summary>
    public Linter? Linter { get; init; }

    public TimeProvider Clock { get; init; } = TimeProvider.System;

    /// <summary>How long a request may take, waiting included; a longer one gets 503.</summary>
    public TimeSpan TimeLimit { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>How many drafts are checked at once.</summary>
    public int Workers { get; init; } = Math.Max(2, Environment.ProcessorCount);

    /// <summary>How many requests may wait for a worker; more get 503.</summary>
    public int Waiting { get; init; } = 256;
}
