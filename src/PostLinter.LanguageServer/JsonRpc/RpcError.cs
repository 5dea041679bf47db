namespace PostLinter.LanguageServer.JsonRpc;

/// <summary>A request that cannot be answered, with the code that JSON-RPC has for it.</summary>
internal sealed class RpcException(int code, string message) : Exception(message)
{
    public const int ParseError = -32700;
    public const int InvalidRequest = -32600;
    public const int MethodNotFound = -32601;
    public const int InvalidParams = -32602;
    public const int InternalError = -32603;
    public const int NotInitialized = -32002;
    public const int Cancelled = -32800;

    public int Code => code;
}
