namespace PostLinter.Dutch.Tagging;

/// <summary>Small groups of words that stand around names. The number of a group is part of the model's features.</summary>
internal static class NameCues
{
    private static readonly Dictionary<string, uint> Groups = Build();

    /// <summary>The group of a lower-cased word, or zero.</summary>
    public static uint GroupOf(string lower) => Groups.GetValueOrDefault(lower);

    private static Dictionary<string, uint> Build()
    {
        var groups = new Dictionary<string, uint>(StringComparer.Ordinal);
        string[] lists =
        [
            "juf juffrouw meester mees meneer mevrouw mevr mevr. mvr. mw mw. dhr dhr. m. juffie jufje zuster broeder pater dr. drs. ir. mr. prof. prof",
            "leraar lerares leerkracht docent docente mentor tutor coach conciërge concierge directeur directrice rector conrector teamleider schoolleider locatieleider decaan collega onderwijsassistent stagiair stagiaire assistent vakleerkracht gymleraar muziekdocent adjunct-directeur bestuurder voorzitter trainer penningmeester secretaris teamleidster titularis bibliothecaris logopedist orthopedagoog projectleider coördinator adviseur beleidsmedewerker woordvoerder wethouder burgemeester minister staatssecretaris",
            "moeder vader mama papa mam pap oma opa tante oom zus zusje broer broertje dochter zoon zoontje dochtertje nichtje neefje ouder ouders echtgenoot vrouw man vriendin vriend buurvrouw buurman",
            "leerling leerlinge leerlingen kleuter brugklasser mentorleerling klasgenoot klasgenootje oud-leerling student studente kanjer winnaar winnares kampioen jarige voorleeskampioen meisje jongen kind leerlingenraadslid vriendje vriendinnetje maatje",
            "zegt zei vertelt vertelde lacht lachte roept riep aldus schrijft schreef vraagt vroeg vindt vond legt antwoordt appte appt mailde verzucht benadrukt volgens besluit stelt grapt meent",
            "op bij naar van uit in te vanuit rond nabij richting",
            "de het een den 't",
            "en of & met samen",
            "hoi hallo hey hé hee dag beste lieve lief geachte ha yo dear gefeliciteerd proficiat hoera bedankt dank dankjewel thanks succes beterschap welkom sterkte",
            "groep klas leerjaar brugklas havo vwo vmbo mavo atheneum gymnasium",
            "obs cbs rkbs pcbs bs kbs sbo so vso ikc kc icbs jenaplanschool basisschool vrijeschool montessorischool daltonschool kindcentrum praktijkschool sbs gbs scholengemeenschap school college lyceum scholengroep stichting instituut campus freinetschool koepel kinderdagverblijf bso bestuur",
            "van der den ter ten te el al la le di da dos von ben bin 't in op ul abu",
            "foto foto's fotograaf tekst regie spel film door",
            "straat laan weg plein kade park zaal theater museum kerk hal sporthal winkel bakkerij",
            "boek film serie liedje musical voorstelling roman gedicht schrijver schrijfster auteur zanger zangeres acteur speelt speler voetballer illustrator",
            "geslaagd gewonnen jarig ziek gezakt verhuisd afscheid nieuw nieuwe",
        ];
        for (var i = 0; i < lists.Length; i++)
        {
            foreach (var word in lists[i].Split(' '))
            {
                groups.TryAdd(word, (uint)(i + 1));
            }
        }

        return groups;
    }
}
