using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using PostLinter.Benchmarks;

// dotnet run -c Release --project tests/benchmarks/PostLinter.Benchmarks -- --filter '*' [--job medium]
// A round goes over all development drafts, which takes about a second: a few of them tell enough, and all ends within ten minutes.
var job = Job.Default.WithLaunchCount(1).WithWarmupCount(1).WithIterationCount(3).AsDefault();
var config = DefaultConfig.Instance.AddJob(job).AddDiagnoser(MemoryDiagnoser.Default);
BenchmarkSwitcher.FromAssembly(typeof(CheckBenchmarks).Assembly).Run(args, config);
