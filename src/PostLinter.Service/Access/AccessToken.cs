using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace PostLinter.Service.Access;

/// <summary>The secret that a client must show: 32 random bytes, as 43 characters of base64url, in a file of its owner.</summary>
public sealed class AccessToken
{
    private const int Size = 32;
    private const int Length = 43;

    private readonly byte[] _digest;

    private AccessToken(string file, string value)
    {
        File = file;
        Value = value;
        _digest = Digest(value);
    }

    /// <summary>Full path of the file that holds it.</summary>
    public string File { get; }

    internal string Value { get; }

    /// <summary>Where the token is where nobody says otherwise: in the folder for data of this user.</summary>
    public static string DefaultFile { get; } = Path.Combine(
        Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.DoNotVerify), "postlint", "token");

    /// <summary>Reads the token, or makes one where there is none.</summary>
    /// <exception cref="ServiceException">The file holds something else, can be read by others, or cannot be made.</exception>
    public static AccessToken Open(string file)
    {
        if (PrivateFile.Read(file)?.Trim() is not { } value)
        {
            return Renew(file);
        }

        return value.Length == Length && Base64Url.IsValid(value)
            ? new AccessToken(file, value)
            : throw new ServiceException(new(
                $"in '{file}' staat geen sleutel van postlint; noem een ander bestand met --token-file, of haal dit weg",
                $"'{file}' holds no token of postlint; name another file with --token-file, or remove this one"));
    }

    /// <summary>Makes a new token; clients with the old one are refused from then on.</summary>
    /// <exception cref="ServiceException">It cannot be written.</exception>
    public static AccessToken Renew(string file)
    {
        var value = Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(Size));
        PrivateFile.Write(file, value + "\n");
        return new AccessToken(file, value);
    }

    /// <summary>True if a client showed this token; takes as long for a near miss as for a wild guess.</summary>
    internal bool Matches(ReadOnlySpan<char> candidate) => CryptographicOperations.FixedTimeEquals(_digest, Digest(candidate));

    private static byte[] Digest(ReadOnlySpan<char> value)
    {
        var bytes = new byte[Encoding.UTF8.GetMaxByteCount(value.Length)];
        return SHA256.HashData(bytes.AsSpan(0, Encoding.UTF8.GetBytes(value, bytes)));
    }
}
