using System.Diagnostics;
using System.Globalization;
using System.Text;
using PostLinter.Cli.Hosting;
using PostLinter.Cli.Inputs;

namespace PostLinter.Cli.Git;

/// <summary>Reads contents out of a repository through one <c>git cat-file --batch</c>. Safe for several threads.</summary>
internal sealed class GitBlobs(GitProgram git, Session session) : IDisposable
{
    private readonly Lock _lock = new();
    private Process? _process;

    /// <summary>The bytes of a content.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="path">How it is named in messages.</param>
    /// <exception cref="InputException">It is not there, as in a partial clone.</exception>
    public byte[] Read(string id, string path)
    {
        lock (_lock)
        {
            _process ??= Open();
            _process.StandardInput.Write(id + "\n");
            _process.StandardInput.Flush();

            // "<id> blob <length>", the bytes, a line break; or "<id> missing".
            var output = _process.StandardOutput.BaseStream;
            if (ReadLine(output).Split(' ') is not [_, "blob", var length])
            {
                throw new InputException(path, session.Say(
                    "git heeft de inhoud van dit bericht niet (misschien is dit een gedeeltelijke kopie); haal de rest op met git fetch",
                    "git does not have the content of this draft (this may be a partial clone); fetch the rest with git fetch"));
            }

            var bytes = new byte[int.Parse(length, CultureInfo.InvariantCulture)];
            output.ReadExactly(bytes);
            output.ReadByte();
            return bytes;
        }
    }

    public void Dispose()
    {
        if (_process is not null)
        {
            _process.StandardInput.Close();
            _process.WaitForExit();
            _process.Dispose();
        }
    }

    private Process Open()
    {
        var process = git.Start("cat-file", "--batch");

        // Nobody reads what git has to say there; it must not wait for somebody who does.
        process.ErrorDataReceived += (_, _) => { };
        process.BeginErrorReadLine();
        return process;
    }

    private static string ReadLine(Stream stream)
    {
        var line = new StringBuilder();
        int read;
        while ((read = stream.ReadByte()) is not (-1 or '\n'))
        {
            line.Append((char)read);
        }

        return line.ToString();
    }
}
