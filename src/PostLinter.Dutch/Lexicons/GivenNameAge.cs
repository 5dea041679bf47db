namespace PostLinter.Dutch.Lexicons;

/// <summary>
/// Which generation a given name tells of: <c>Gerrit</c> and <c>Ineke</c> are hardly ever pupils, <c>Jaylano</c> and
/// <c>Fenna</c> hardly ever teachers. Our own lists, of names that were given mostly before 1985 or mostly after 2000; a name
/// that was always given stands in none.
/// </summary>
internal static class GivenNameAge
{
    private const string Older = """
        aad aafje aagje aaltje aart abdelaziz abdelilah abdelkader abdelkrim abdellah abdeslam achmed ad adri adriaan adrie afra
        agatha agnes agnieszka ahmet alice alida alie aloys alwine andrea andries andré anita anja anke ankie anne-marie annechien
        anneke annelien annelies annelise annemarie annemiek annemieke annerieke annet annette annick annie ans antje antoinette
        anton antoon arend arie arjan arjen arno arnold astrid attje auke aysel ayşe aïcha bahija barbara barend bart-jan bauke
        bea beatrijs bep beppie berend bernadette bernard berry bert berta bertha bertie bertil bertus betsy betty bianca bob
        bouchra boudewijn bożena brigitta brigitte carel carina carine carla carlo carmen carola carolien caroline catharina cees
        cemal cevdet chantal charles christel christiaan christien christina christine christophe cindy clara claudia coby cok
        connie constance cor cora corina corine cornelia cornelis corrie corry cynthia daniëlle danny danuta debby deborah denise
        dennis derk desiree dia diana dick dieneke dies dieter dineke dinie dirk dirk-jan dolf domien dora dorien dorine dorothea
        dries driss dré durk dymphna ed eddie eddy edith edward edwin eef eelco eelke egbert ellen elly els elsbeth elske elvira
        elza elżbieta emiel emile emine engelbert eric erik erika erna ernst errol erwin esther eugène evelien eveline evelyn ewa
        fadma fahrettin fatiha fatma fatna femmie ferdinand ferry fien fientje filip flip foekje fokke fons franca franciska frank
        frans françoise fred freddy frederik freek frits fré gabriëlle gea geert geertje geertrui geertruida geesje geeske gemma
        gerard gerben gerd gerda gerdien gerlinde germaine gerrie gerrit gerritjan gert gertie gertjan gertrude gerty gezina
        ghislaine giel gijsbert gilbert gina glenn godelieve godfried goof goos grażyna greet greetje gretha griet grzegorz guido
        gunther gust gé gülay güler hafida halil halina halyna hamid hanneke hannie hans harm harold harrie harry hasan hassan
        hatice heidi hein heinz heleen helena helga hella helma hendrik hendrika hendrikus henk henna hennie henny henri henriette
        henrik henrike herma herman hermien hermina hermine hester hetty hilda hilde hille hillegonda hilly hortence hubert huib
        humphrey huseyin hüseyin ibrahima ida ien ihor ilona ina ineke inge ingeborg ingena ingrid irena irene irma ismahan ivonne
        iwan jaap jaco jacob jacoba jacolien jacomijn jacqueline jacques jan jan-willem janine janna janneke janneman jannes
        jannetje jannie janny jans jantien jantine jantje janusz jasperina jeanet jeanette jeanne jeannette jeannine jo joan
        jochem jochum johan johanna johannes johnny joke jolanda jolande jolanta jolanthe jolien joop joos jopie jos joseph
        josephine josien josé josée jozef jozefien judith jurgen jurriaan jutta kadir karel karen karin karla katarzyna katelijn
        kathleen katja katrien katrijn kees kees-jan kemal khadija khadra khalid kitty klaas klaas-jan klaasje klara koenraad koos
        koosje krijn krista kristel kristien kristof krzysztof kurt lambert larissa latifa laurens leen leendert lei leida lenie
        lenny leny leo leonard leonie leontien lia lian lianne lida lidwien lidwina lidy lies liesbeth lieselotte lieven linda
        lisette lodewijk loek loes louis louise lourens lubbert luc lucia lucie lucien ludo ludwina luk lydia lykle maayke
        machteld madelon magda mahmut mai maja malika manfred manon manuela marc marcel marcella marco marek marga margo margot
        margreet margriet marian marianne marie marie-josé marie-louise marieke marija marijke marin marina marinka marino marinus
        mario marion mariska marita mariusz mariëlle mariëtte marja marjan marjo marjoke marjolein marjolijn marjon marleen
        marlies marloes marlène marsha martha martien martin martina martine martinus mary mathieu mathilde mattheus matthijs
        maurice maurits mavis małgorzata mechtild mehmet meindert melanie menno michaël michel michiel mieke mien mienke mies
        mimoun mimount miranda mirella miriam mirjam monica moniek monique murat muriel mustapha mykola nadine naima nancy nanda
        natalia natascha natasja nathalie nel nelleke nellie nelly nico nicole nicolette nicolien nies nol nolda norbert nuray
        nurcan oksana oleh onno orlando osman otilia ottilie patricia patrick paul paula paulien pauline peer peggy peter petra
        philip philomena pier piet pieter pieter-jan pietsje piotr poul rachid rachida ralf ramona raymond rein reina reinder
        reindert reinhard reinier reinout renata renate renny rené renée reyer ria richard rie rieks rien rieneke rienk riet
        rietje rikie rina rinske rinus rita rob robbert robert roel roelie roelien roelof roland rolf ron ronald ronnie ronny
        rosita rudi rudolf rudy ruth ruud ryszard said sandor sandra saskia saïda serhii sevim sheila sherida sibylla sieb siebe
        sieger sien sietse sietske sippie sjaak sjaan sjef sjoukje songül sonja staf stefaan stefan stien stijntje suze svitlana
        swanny sybren sylvia taco tamara tanja tannie teresa tetiana teunis thea theo therese theresia tia tiemen tienke tilly
        tineke tini tiny titia tjalling tjeerd tjitske toine ton tonnie tonny toon toos trees trijntje trix trudie trudy truida
        truus truusje twan ulrike ursula urszula vasyl veerle volodymyr wendy wiel wies wiesje wietske wil wilco wilfried
        wilhelmina wilhelmus willemien wilma wim wimke winnie winston wojciech wouter wubbo yolanda yvette yvon yvonne yıldız
        zbigniew zdzisław zeger zeynel zohra zwaantje zübeyde
        """;

    private const string Younger = """
        aaliyah abel aimée alaya aleyna amelia amelie amir amira amélie antoni arda artem axelle aya ayaan ayana aylin ayoub ayra
        azra baran beau benja berat bibi bilal bo boaz bodhi bodi boet bowie bram brent britt cas casper cato catoo ceylin chaima
        chayenne chelsea chenaro chloé chloë cleo collin cooper daan daantje daley damian damián dani danique dante danylo dax
        dean defne delano demi demy destiny devin dex diego dilan diyar djamairo djayden djaylano djenairo djinn duuk dylan dylano
        dyon eden efe elena eliana elias elif elin eline elise eliyah eliza ella elodie eloïse elvin emir emma emre enes enzo
        esmee esmée esra ethan evi evie evy ezra faas fabian fabiënne fay faya faye fayenne fedde felien feline fenna fenne ferre
        fiene fiep filou finn fleur floortje floris flynn fos ghita gianluca gijs gioia giulia guus hailey hamza hania hannah
        hidde ikram ilay iliana ilias imane imran inaya indy isa isabel isabella isabelle isaiah isra israa ivy ize izzy jace jack
        jada jade jahmarley jaimy jairo jakub jamie jamie-lee jara jari jasmijn jason jax jaxx jay jayda jaydah jayden jayla
        jaylano jaylen jaylinn jayson jaziah jazz jeneva jens jente jill jinte jinthe jip joah job joep jolie jomairo jonah jonas
        josefien josh joshua joy joya jula jules julia julian julie juliette juna june junior juno jurre justin kacper kai kaj
        kate kayla kaylee kayleigh kayne keano keanu kenza kian kiek kiki kira kyan kyano kylian kyra lana lara lasse lauren lauri
        lena lenn lenna lenthe lentl levi lewis leyla liam liana lieke lina lio lise liv liva liz lize lizz lizzy loa logan lois
        lola lot lotte loua louelle louka louna lova lowie luca lucas lucy luka lukas luna lux lyan lyna lynn maan mace mack macy
        mads mae maeve mahir maleah malik mara mason matilde mats matteo mattis matvii maurane max maxim maxime maya mayar maysa
        maël mees meike meis melina merel mia mik mika mikki mila milan milana milas milo milou mirthe moos mozes myla mylan nand
        naomi nash nathan nathaniel naut nayla nazar neda nela nena nia niek niene nikki nino noa noah noahlynn nola noor nora
        nore noud nouk nova novi noé nyla odin olivia olivier oliwia oscar ot otis owen oz pepijn phileine philippa pien pim pip
        pippa pleun poppy puck puk quin quinn quinten raf raff railey ravell ravi rayan rayen rayyan redmer reva revi rhodé rhys
        riley romee ronan ronin roosmarijn rosie rowan roxy rune ryan rémi saar sab safae safiya sam sanna saraya scott seb sef
        selena sem semih senn senna seppe serra sev seyma shae shanaya shania shayen shurandy siem sienna silas skye skyler sofia
        solomiya soof sophia sophie stef sterre suus svenne sverre szymon tamar tatum tess thiago thijmen thijn thijs thom tibbe
        tieme tijl tijmen tijn timofii tims tobias trijn tuur tygo tyler tyrell vajèn valerie veer vesper vic vik vince vinn
        vlinder warre wes wiktoria wolf xander xavi xavier xem xenn yade yael yara yasmin yasmine yassin yassine yente yfke yinthe
        yousra yuki yuna yv zakaria zane zara zayd zayn zeb zev zion zita zlata zoe zoey zofia zoë zuzanna zuzia
        """;

    private static readonly HashSet<string> OlderNames = Split(Older);

    private static readonly HashSet<string> YoungerNames = Split(Younger);

    /// <summary>1 for a name of older people, 2 for one of children, 0 where it does not tell.</summary>
    /// <param name="lower">The first word of a name, in lower case.</param>
    public static uint Of(ReadOnlySpan<char> lower) =>
        OlderNames.GetAlternateLookup<ReadOnlySpan<char>>().Contains(lower) ? 1u
        : YoungerNames.GetAlternateLookup<ReadOnlySpan<char>>().Contains(lower) ? 2u
        : 0u;

    private static HashSet<string> Split(string names) => names.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries).ToHashSet(StringComparer.Ordinal);
}
