using Mono.Cecil;
using Mono.Cecil.Cil;
using Mono.Cecil.Rocks;

namespace PostLinter.Fuzz.Coverage;

/// <summary>Puts a call of <see cref="Hits.Block"/> at the start of every basic block of our assemblies in a folder.</summary>
internal static class Instrumenter
{
    /// <returns>The number of blocks.</returns>
    public static int Run(string folder)
    {
        var next = 0;
        var files = Directory.GetFiles(folder, "PostLinter*.dll").Append(Path.Combine(folder, "postlint.dll"))
            .Where(f => Path.GetFileName(f) is not ("PostLinter.Fuzz.dll" or "PostLinter.Testing.dll" or "PostLinter.Training.dll"));
        foreach (var file in files.Order(StringComparer.Ordinal))
        {
            using var module = ModuleDefinition.ReadModule(file, new ReaderParameters { InMemory = true });
            var hit = module.ImportReference(typeof(Hits).GetMethod(nameof(Hits.Block)));
            foreach (var method in module.GetTypes().SelectMany(t => t.Methods).Where(m => m.HasBody))
            {
                next = Instrument(method.Body, hit, next);
            }

            module.Write(file);
        }

        return next;
    }

    private static int Instrument(MethodBody body, MethodReference hit, int next)
    {
        body.SimplifyMacros();
        var moved = new Dictionary<Instruction, Instruction>();
        var il = body.GetILProcessor();
        foreach (var leader in Leaders(body))
        {
            var first = il.Create(OpCodes.Ldc_I4, Math.Min(next++, Hits.Blocks - 1));
            il.InsertBefore(leader, first);
            il.InsertAfter(first, il.Create(OpCodes.Call, hit));
            moved[leader] = first;
        }

        foreach (var instruction in body.Instructions)
        {
            instruction.Operand = instruction.Operand switch
            {
                Instruction target => Of(target),
                Instruction[] targets => targets.Select(t => Of(t)!).ToArray(),
                var other => other,
            };
        }

        foreach (var handler in body.ExceptionHandlers)
        {
            (handler.TryStart, handler.TryEnd) = (Of(handler.TryStart), Of(handler.TryEnd));
            (handler.HandlerStart, handler.HandlerEnd) = (Of(handler.HandlerStart), Of(handler.HandlerEnd));
            handler.FilterStart = Of(handler.FilterStart);
        }

        body.OptimizeMacros();
        return next;

        Instruction? Of(Instruction? target) => target is not null && moved.TryGetValue(target, out var first) ? first : target;
    }

    /// <summary>Where blocks begin: at the start, where something jumps to, and behind what may jump away.</summary>
    private static List<Instruction> Leaders(MethodBody body)
    {
        var leaders = new HashSet<Instruction> { body.Instructions[0] };
        foreach (var instruction in body.Instructions)
        {
            foreach (var target in instruction.Operand switch { Instruction one => [one], Instruction[] many => many, _ => (Instruction[])[] })
            {
                leaders.Add(target);
            }

            if (instruction.OpCode.FlowControl is FlowControl.Cond_Branch && instruction.Next is { } behind)
            {
                leaders.Add(behind);
            }
        }

        leaders.UnionWith(body.ExceptionHandlers.SelectMany(h => new[] { h.HandlerStart, h.FilterStart }).OfType<Instruction>());
        return [.. body.Instructions.Where(leaders.Contains)];
    }
}
