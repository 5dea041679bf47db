using PostLinter.LanguageServer.JsonRpc;
using PostLinter.LanguageServer.Text;

namespace PostLinter.LanguageServer;

/// <summary>The drafts that the editor has open, in memory and nowhere else. Safe for several threads.</summary>
internal sealed class OpenDocuments
{
    private readonly Dictionary<string, OpenDocument> _byUri = new(StringComparer.Ordinal);
    private readonly Lock _lock = new();

    /// <summary>All of them, at the versions at hand.</summary>
    public OpenDocument[] All
    {
        get
        {
            lock (_lock)
            {
                return [.. _byUri.Values];
            }
        }
    }

    /// <summary>The draft with this name.</summary>
    /// <exception cref="RpcException">It is not open.</exception>
    public OpenDocument Find(string uri)
    {
        lock (_lock)
        {
            return _byUri.TryGetValue(uri, out var document)
                ? document
                : throw new RpcException(RpcException.InvalidParams, "this draft is not open");
        }
    }

    /// <summary>Opens a draft, or puts its newer version in place.</summary>
    public void Keep(OpenDocument document)
    {
        lock (_lock)
        {
            _byUri[document.Uri] = document;
        }
    }

    public void Forget(OpenDocument document)
    {
        lock (_lock)
        {
            _byUri.Remove(document.Uri);
        }
    }
}
