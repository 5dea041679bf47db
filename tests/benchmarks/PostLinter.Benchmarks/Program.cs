using BenchmarkDotNet.Running;
using PostLinter.Benchmarks;

// dotnet run -c Release --project tests/benchmarks/PostLinter.Benchmarks -- --filter '*'
BenchmarkSwitcher.FromAssembly(typeof(CheckBenchmarks).Assembly).Run(args);
