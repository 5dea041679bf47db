namespace PostLinter.Core.Metadata;

/// <summary>What a file holds, by the end of its name.</summary>
public static class ImageKinds
{
    public static ImageKind FromFileName(string name)
    {
        var dot = name.LastIndexOf('.');
        return dot < 0 ? ImageKind.Unknown : name[(dot + 1)..].ToLowerInvariant() switch
        {
            "jpg" or "jpeg" or "png" or "gif" or "webp" or "heic" or "bmp" or "tif" or "tiff" => ImageKind.Photo,
            "mp4" or "mov" or "avi" or "webm" or "mkv" or "m4v" => ImageKind.Video,
            "mp3" or "wav" or "m4a" or "ogg" or "opus" or "aac" => ImageKind.Audio,
            "svg" => ImageKind.Drawing,
            "pdf" or "doc" or "docx" or "xls" or "xlsx" or "ppt" or "pptx" or "odt" => ImageKind.Document,
            _ => ImageKind.Unknown,
        };
    }

    /// <summary>Kinds on which people can be recognised.</summary>
    public static bool MayShowPeople(this ImageKind kind) =>
        kind is ImageKind.Photo or ImageKind.Video or ImageKind.Audio or ImageKind.Unknown;
}
