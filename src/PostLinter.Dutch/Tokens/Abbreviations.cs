namespace PostLinter.Dutch.Tokens;

/// <summary>The abbreviations that are written with a dot in Dutch school posts.</summary>
internal static class Abbreviations
{
    /// <summary>The longest word in the list, without its dot.</summary>
    public const int MaxLength = 7;

    private const string Leading =
        "dhr hr mw mevr mej mvr dr drs prof ir ing mr mrs ds bc st gebr fam " +
        "bv bijv vb ca nr nrs tel mob blz pag hfst hfdst hst afb fig bijl vgl zgn evt resp incl excl plm ong " +
        "vs feat ft t.n.v t.a.v o.l.v m.i.v i.v.m n.a.v m.b.t d.w.z o.a m.n d.m.v i.s.m t.g.v i.p.v a.d.h.v o.b.v " +
        "i.o.m t.o.v m.u.v v.a i.h.k.v o.v.v m.m.v m.a.w i.t.t v.d o.i.v i.g.v t.b.v t.h.v w.o c.q d.d dd p.a " +
        "vlgs volgs vnl z.g z.g.n wnd plv afd alg adj coörd voorz secr penn mln mld ps p.s n.b nb gr o.b.s c.b.s r.k.b.s p.c.b.s";

    private const string Endings =
        "enz etc e.d e.a o.i.d a.u.b s.v.p n.v.t a.s j.l jl jr sr b.v n.v p.p p.j p.u p.m e.v r.i.p z.s.m t.z.t " +
        "n.o.t.k z.o.z a.k.a v.l.n.r v.chr n.chr min sec feb mrt apr aug sept okt nov dec m.a.v.o h.a.v.o v.w.o m.b.o h.b.o " +
        "v.m.b.o str gem geb wed m.i h.t i.o d.v inl aanw uitg";

    private const string BeforeNumbers = "jan ma di wo do vr za zo no p gr lok max art par";

    private static readonly Dictionary<string, AbbreviationKind> Kinds = BuildKinds();

    /// <summary>Kind of a folded word without its last dot; a word such as <c>zo</c> needs a look at what follows.</summary>
    public static AbbreviationKind KindOf(string lower) => Kinds.GetValueOrDefault(lower);

    /// <summary>
    /// Kind of a folded token that ends in a dot. Dotted letters that are in no list count as a name's initials.
    /// </summary>
    public static AbbreviationKind KindOfToken(string lower)
    {
        var kind = KindOf(lower[..^1]);
        return kind == AbbreviationKind.None ? AbbreviationKind.Name : kind;
    }

    /// <summary>Degrees behind a name; they are told by their capitals from words such as "bed".</summary>
    public static bool IsDegree(ReadOnlySpan<char> word) =>
        word is "MSc" or "BSc" or "MSC" or "BSC" or "MEd" or "BEd" or "MA" or "BA" or "PhD" or "LLM" or "LLB"
            or "MBA" or "BBA" or "BEng" or "MPhil" or "Msc" or "Bsc";

    /// <summary>Words of capitals that are no abbreviation with a dot: the MR is a council, the VS a country.</summary>
    public static bool IsAcronym(ReadOnlySpan<char> word) => word is "MR" or "BV" or "GR" or "NB" or "BC" or "VS" or "VB" or "OR";

    /// <summary>First names that look like an abbreviation: with a capital they are names.</summary>
    public static bool IsFirstName(string lower) => lower is "jan" or "max" or "art";

    /// <summary>
    /// First names are also shortened to two or three letters (<c>Th.J.</c>), and degrees (<c>Ph.D.</c>).
    /// </summary>
    public static bool IsLongInitial(ReadOnlySpan<char> letters) =>
        letters is "Th" or "Ch" or "Ph" or "Tj" or "Sj" or "Kl" or "Fr" or "IJ" or "Ij" or "Wm" or "Chr" or "Joh" or "Jac"
            or "Sc" or "Ed";

    /// <summary>Words before a letter that is no initial: "groep A. Daarna …".</summary>
    public static bool TakesLetter(string lower) =>
        lower is "groep" or "klas" or "plan" or "lokaal" or "vitamine" or "gebouw" or "poule" or "team" or "optie" or "deel"
            or "bijlage" or "hal" or "zaal" or "blok" or "vak" or "niveau" or "type" or "letter" or "wiskunde";

    private static Dictionary<string, AbbreviationKind> BuildKinds()
    {
        var kinds = new Dictionary<string, AbbreviationKind>(StringComparer.Ordinal);
        Add(BeforeNumbers, AbbreviationKind.BeforeNumber);
        Add(Endings, AbbreviationKind.Either);
        Add(Leading, AbbreviationKind.Leads);
        return kinds;

        void Add(string words, AbbreviationKind kind)
        {
            foreach (var word in words.Split(' '))
            {
                kinds[word] = kind;
            }
        }
    }
}
