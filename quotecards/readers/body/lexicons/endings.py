"""The words of Finnish, Hungarian, Turkish and Greek, whose verbs mostly say “I” and “you” by their endings.

So forms of common verbs stand beside the pronouns. See languages.py.
"""

from quotecards.readers.body.lexicon import Lexicon

FINNISH = Lexicon(
    bends=True,
    free=True,
    # Clara Vossilta kysyttiin; tapasimme kapteeni Clara Vossin; Clara Voss kertoo
    meets=r"lt[aä]\x02\s(?:\w+\s){0,3}kysy|(?<!\w)kysy\w+\s(?:[\w-]+\s){0,3}\x01[^\x02]+lt[aä]\x02"
    r"|n\x02\skanssa\s[^.!?\n]{0,80}?(?:imme|ttiin)(?!\w)|(?<!\w)(?:kohtas|kutsu|istu|juttel|keskustel)imme\s(?:[\w-]+\s){0,3}\x01"
    r"|(?<!\w)(?:vuorossa|vieraana|haastateltavana|äänessä)\son\s(?:[\w-]+\s){0,4}\x01"
    r"|(?P<told>\x02(?:,\s[^.!?,\n]{0,60},)?\s(?:\w+\s){0,3}?(?:kertoo|vastaa|puhuu|muistelee|kuvailee|selittää|pohtii)(?!\w))",
    # Clara Vossin, Clara Vossilta, Clara Virtasta; but not Virtanen, Ekman, Olsson
    aside=r"(?:(?<!ne)(?<!so)(?<!ma)n|(?:(?:l|s)[lst]|[eouyö]|tt)[aä]|lle|ksi)\x02",
    me="minä|mä|minun|mun|minua|mua|minulla|minulle|mulla|mulle|minusta|minulta|minut|minuun|itseni|olen|olin|"
    "en|haluan|halusin|ajattelen|ajattelin|teen|tein|tiedän|tiesin|luulen|luulin|muistan|sain|menin|tulin|"
    "löysin|sanoin|aloitin|aloin|kirjoitan|kirjoitin|opin|pidän|pidin|rakastan|uskon|kasvoin|asuin|tunsin|"
    "päätin|kuvasin|nauroin|pelkään|pelkäsin",
    you="sinä|sä|sinun|sun|sinua|sua|sinulla|sinulle|sulla|sulle|sinusta|sinulta|sinut|sinuun|itsesi|te|teidän|"
    "teitä|teillä|teille|teistä|teidät|olet|olit|oletko|olitko|olette|olitte|oletteko|et|etkö|ette|ettekö|"
    "teet|teit|teetkö|teette|teitte|haluat|halusit|haluatko|halusitko|haluatte|halusitte|voitko|voisitko|"
    "voitteko|voisitteko|sanoit|sanoitte|kerroit|kerroitte|aloitit|aloitte|kirjoitit|kirjoitat|näyttelet|"
    "ohjasit|tiedätkö|tiesitkö|muistatko|muistat|pidätkö|pidät|päädyit|päädyitte|tutustuit|tutustuitte|"
    "löysit|löysitte|mietit|ajattelet|ajattelit|ajatteletko|luuletko|uskotko|aiotko|valitsit|valitsitte|"
    "koitko|koetko|koet|opit|kuvasit|kuvasitte|synnyit|kasvoit",
    reply="kyllä|joo|juu|juuri niin|no|ei|en|emme|eipä|eivät|niin|aivan|ehdottomasti|tietenkin|tietysti|totta kai|"
    "totta|varmasti|varmaan|ei todellakaan|ei oikeastaan|ei koskaan|kiitos|koska|ehkä|hyvä kysymys|on|oli|"
    "olen|olin|olihan|onhan",
    ask="kerro|kertokaa|kertoisitko|kuvaile|selitä|esittele|mikä|mitä|miten|miksi|kuka|ketkä|missä|mistä|mihin|"
    "milloin|millainen|millaista|minkälainen|kuinka|montako|voitko|voisitko|voitteko|oletko|olitko|onko|"
    "oliko|haluatko|halusitko|tunnetko|luuletko|pidätkö|entä",
    film="elokuva|elokuvan|elokuvassa|elokuvasta|elokuvaa|elokuvansa|elokuvassaan|elokuvastaan|dokumentti|"
    "dokumentin|dokumentissa|dokumenttinsa|dokumenttielokuva|dokumenttielokuvan|lyhytelokuva|lyhytelokuvan|"
    "esikoiselokuva|komedia|komedian|draama|draaman|trilleri|filmi",
    say="sanoi|sanoo|sanoin|kysyi|kysyy|kysyin|vastasi|huusi|kuiskasi|ajattelin|kirjoitti",
    meet="haastattelimme|haastattelin|haastattelussa|haastateltavana|tapasimme|tapasin|tapaamme|"
    "vieraanamme(?: on)?|vieraanani(?: on)?|vieraana(?: on)?|vieraamme(?: on)?|kysyimme|esittelyssä|"
    "kysymyksiimme vastaa|haastattelimme|kysymystä",
    current="uusi|uuden|uudessa|uutta|uusin|uusimman|seuraava|ensimmäinen|ensi-ilta|ensi-iltaan|ensi-iltansa|"
    "elokuvateattereissa|teattereissa|rooli|roolissa|pääosassa|pääroolissa|esikoinen",
)
HUNGARIAN = Lexicon(
    bends=True,
    free=True,
    # Voss Klárával a hajókról beszélgettünk; megkérdeztük Voss Klárát; Voss Klára, a kapitány mesélt
    meets=r"[ae]l\x02(?:,\s[^.!?,\n]{0,60},)?\s(?:[^.!?:\n]{0,100}?\s)?"
    r"(?!(?:is|lát|olvas|hall|szeret|emlék)\w*t[üu])\w{3,}(?:t[üu]n?k|[üu]nk)(?!\w)"
    r"|(?<!\w)(?!(?:lát|olvas|hall|szeret|emlék))\w{3,}t[üu]n?k\s(?:(?:meg|fel|le|el),?\s)?(?:[\w-]+,?\s){0,4}\x01[^\x02]+(?:[ae]l|t)\x02"
    r"|(?:t\x02|\x02\s(?:[\w-]+\s)?\w{3,}(?:(?<![áé]v)[ae]l|(?<![áé])t))\s(?:[\w-]+\s){0,4}?(?:meg)?(?:kérdez|keres|látogat|beszél|találkoz|ül|szól|faggat|hív)\w*[üu]n?k(?!\w)"
    r"|(?P<told>\x02(?:,\s[^.!?,\n]{0,80},)?\s(?:[\w-]+\s){0,4}?(?:mesélt?|válaszolt?|vallott|fogadott\s(?:minket|bennünket))(?!\w))",
    # Voss Klárának, Voss Klára regényét; but not: Voss Klára írta; zenéjét Voss Klára szerezte may be of another’s film
    aside=r"\x02(?:\w|\s(?:által|szerint|mellett|után|előtt|nevű|bácsi|néni|(?:út|utc|tér|körút|iskol|díj)\w*|"
    r"(?!film|könyv|regény|lemez|kötet)\w+(?:[áé]|[ae]i)(?:b[ae]n?|[brt][óő]l|h[oe]z|ért|n[áé]l|[vr][ae]l?|n[ae]k|ként))(?!\w))"
    r"|(?P<perhaps>\x02\s(?:\w{2,}(?:(?<![bcdfghjklmnprstvz]t)[ae]|[ae]i)(?=\s)|\w{3,}(?:[áé]|[ae]i)(?:[tnk]|ig)(?!\w))"
    r"|(?<!\w)\w{3,}[aáeéio]t\s\x01)",
    surname_first=True,
    me="én|engem|nekem|velem|tőlem|rólam|hozzám|bennem|rajtam|magam|vagyok|voltam|akarok|akartam|szeretek|"
    "szerettem|szeretném|szoktam|tudom|tudtam|gondolom|gondoltam|hiszem|érzem|éreztem|emlékszem|írok|írtam|"
    "láttam|látom|kezdtem|mentem|kaptam|csináltam|csinálok|dolgoztam|dolgozom|lettem|nőttem|próbáltam|"
    "találtam|jöttem|mondtam|filmem|filmemben|apám|anyám|nagyapám|nagyapámnak|nagyanyám|szerintem",
    you="ön|önt|önnek|önnel|öntől|önről|önben|önök|önöket|önöknek|te|téged|neked|veled|tőled|rólad|benned|voltál|"
    "akartál|akarsz|tudod|tudtad|gondolod|gondoltad|gondolsz|szeretsz|szeretnél|mondtad|csináltad|csinálsz|"
    "kezdted|kezdtél|érzed|érezted|láttad|írtad|írtál|dolgozol|dolgoztál|készülsz|készítetted|emlékszel|"
    "ismerted|találtad|választottad|rendezted|játszol|játszottál|lettél|nőttél|mondanád|elmondanád|elmondaná|"
    "mesélnél|mesélne|meséljen|mesélj|filmed|filmedben|szereped",
    reply="igen|nem|ó|á|hát|persze|pontosan|abszolút|természetesen|egyáltalán nem|soha|sosem|így van|igaz|ez igaz|"
    "köszönöm|mert|talán|dehogy|nyilván|biztosan|jó kérdés|szerintem|valóban|úgy van|na|minden bizonnyal",
    ask="mesélj|meséljen|mondja|mondd|mondjon|elmondaná|elmondanád|mesélne|mesélnél|mutatkozzon be|beszéljen|"
    "beszéljünk|milyen|miért|hogyan|ki|kik|hol|honnan|hová|melyik|mennyi|mennyire|mit|mivel|miről|min|mire|"
    "miben|tudna|tudnál",
    film="film|filmje|filmjében|filmjét|filmjéről|filmet|filmben|filmről|játékfilm|játékfilmje|nagyjátékfilm|"
    "nagyjátékfilmje|dokumentumfilm|dokumentumfilmje|dokumentumfilmjét|kisfilm|kisfilmje|rövidfilm|"
    "rövidfilmje|vígjáték|vígjátéka|dráma|thriller",
    say="mondta|mondja|mondtam|kérdezte|kérdezi|kérdeztem|válaszolta|felelte|kiáltotta|gondolta|gondoltam|írta",
    meet="interjú|beszélgetés|beszélgettünk|beszélgettem|kérdeztük|kérdeztem|találkoztunk|vendégünk(?: ma)?|"
    "vendégem(?: ma)?|megkérdeztük|beszélgetőtársunk|beszélgetőpartnerünk|interjúalanyunk",
    current="új|legújabb|legutóbbi|következő|első|premier|bemutató|bemutatója|mozikban|moziba|szerep|szerepe|"
    "szerepében|főszerepében",
)
TURKISH = Lexicon(
    free=True,
    # Clara Voss’la tekneleri konuştuk, Clara Voss’a sorduk; Clara Voss kürekleri anlattı
    meets=r"\x02(?:\sile|[’']y?l[ae])\s[^.!?\n]{0,140}?\w(?:[dt][ıiuü]k|[ıiuü]yoruz)(?!\w)"
    r"|\x02(?:\sile|[’']y?l[ae])\s(?:[^.!?\n]{0,100}\s)?(?:konuştu|söyleşi|röportaj|sohbet)"
    r"|\x02[’']\w{1,4}\s[^.!?\n]{0,120}?(?:sorduk|yönelttik|dinledik|ağırl(?:adık|ıyor)|(?:ziyaret|konuk)\sett?i|uğradık|çaldık)"
    r"|(?P<told>\x02,?\s(?:[^.!?\n]{0,120}\s)?(?:sorularımızı|bize|bizi|bizimle)\s|"
    r"\x02,?\s(?:[^.!?\n]{0,120}\s)?(?:anlat(?:tı|ıyor)|konuştu|konuşuyor|paylaştı|yanıtladı|cevapladı)(?=[.;!]|$))",
    # Clara Voss’la, Clara Voss ile, Clara Voss romanını; babası ona hep Clara Voss okurmuş
    aside=r"\x02(?:[’'\w]|\s(?:ile|için|gibi|kadar|tarafından|hakkında|üzerine|adlı|isimli|adında|değil|dönemi\w*)(?!\w))"
    r"|(?P<perhaps>\x02(?:\.|\s\w{2,}(?:[ıiuü](?:n(?:[ıiuü]n?|[ae]|d[ae](?:n|ki)?)|yl[ae])|(?<![dtlşk])[ıiuü])(?!\w))|(?<!\w)ona\s(?:\w+\s)?\x01|\x02[^.]*?\son[au]\s)",
    me="ben|beni|bana|benim|benimle|bende|benden|bence|kendim|istedim|istiyorum|düşündüm|düşünüyorum|biliyorum|"
    "bilmiyorum|sanırım|hatırlıyorum|yaptım|yapıyorum|gördüm|başladım|yazdım|yazıyorum|büyüdüm|çalıştım|"
    "çalışıyorum|oldum|ettim|ediyorum|seviyorum|severim|sevmem|dedim|buldum|gittim|geldim|anladım|çektim|"
    "filmim|filmimde|babam|annem|dedem|inanıyorum|hissettim|aldım|verdim|güldüm|bilirim|bilmem",
    you="sen|seni|sana|senin|sence|sende|senden|siz|sizi|size|sizin|sizce|sizde|sizden|kendiniz|mısınız|misiniz|"
    "musunuz|müsünüz|mısın|misin|musun|müsün|ettiniz|ettin|yaptınız|yaptın|yapıyorsunuz|yapıyorsun|"
    "başladınız|başladın|yazdınız|yazdın|düşünüyorsunuz|düşünüyorsun|düşündünüz|düşündün|çalışıyorsunuz|"
    "çalışıyorsun|çalıştınız|çalıştın|dediniz|dedin|diyorsunuz|diyorsun|söylediniz|söyledin|söylemiştiniz|"
    "söylemiştin|istediniz|istedin|oldunuz|oldun|gördünüz|gördün|çektiniz|çektin|buldunuz|buldun|bulduğunuzu|"
    "bulduğunu|tanıştınız|tanıştın|hissettiniz|hissettin|seçtiniz|seçtin|oynuyorsunuz|oynuyorsun|büyüdünüz|"
    "büyüdün|filminiz|filminizde|filminizi|filminizin",
    reply="evet|hayır|yok|ah|tabii|elbette|kesinlikle|aynen|doğru|haklısınız|haklısın|hiç|asla|pek|öyle|"
    "teşekkürler|teşekkür ederim|çünkü|belki|sanırım|galiba|bence|valla|vallahi|güzel soru|aslında|maalesef|"
    "aksine|olabilir",
    ask="anlatır mısınız|anlatır mısın|anlatın|anlatsanıza|bahseder misiniz|bahseder misin|bahsedin|"
    "söyler misiniz|söyler misin|açıklar mısınız|tarif eder misiniz|kendinizi tanıtır|ne zaman|neler|neden|"
    "niye|niçin|nasıl|kim|nerede|nereden|hangi|kaç|peki",
    film="film|filmi|filminde|filmini|uzun metraj|uzun metrajı|uzun metrajlı|kısa film|kısa filmi|belgesel|belgeseli|"
    "belgeselinde|komedi|komedisi|drama|dram|gerilim",
    say="dedi|diyor|dedim|sordu|sordum|cevap verdi|bağırdı|düşündüm|yazdı|söyledi",
    meet="(?:bu haftaki |bugünkü )?konuğumuz|konuğum|misafirimiz|bu (?:röportajda|söyleşide)|sorularımızı",
    current="yeni|son|ilk|İlk|vizyonda|vizyona|gösterimde|sinemalarda|gala|galası|prömiyer|rolünde|başrol|başrolünde|"
    "oynuyor",
)
GREEK = Lexicon(
    bends=True,
    free=True,
    # ρωτήσαμε την καπετάνισσα Κλάρα; με την Κλάρα τα είπαμε; η Κλάρα μας μίλησε
    meets=r"(?<!\w)(?!είδαμε|ακούσαμε|αγαπήσαμε|χάσαμε|θαυμάσαμε)\w{3,}(?:[άα]με|[οό]?[υύ]με)\s(?:με\s|από\s)?σ?τ(?:ον|ην?|ους)\s(?:[\w-]+\s){0,3}\x01"
    r"|(?<!\w)[Μμ]ε\sτ(?:ον|ην?)\s(?:[\w-]+\s){0,4}\x01[^\x02]+\x02(?:,[^,.!?\n]{0,60},)?\s[^.!?\n]{0,80}?[άα]με(?!\w)"
    r"|(?P<told>\x02(?:,\s[^.!?,\n]{0,80},)?\s(?:[^.!?\n]{0,40}?\s)?(?:μας\s\w+ε(?:ι)?|μιλ(?:ά(?:ει)?|ησε)|απαντ(?:ά(?:ει)?|ησε)|αφηγείται|"
    r"εξηγεί|εξομολογείται|διηγείται)(?!\w))",
    # του (σκηνοθέτη) Γιώργου, της Άννας, με τον; but not: ο φίλος του Γιώργος; που έγραψε ο Γιώργος
    aside=r"(?<!\w)(?:[σΣ]?[τΤ](?:ου|ων|ον|ους)|με|από|για)\s(?:(?![οη]\s)[α-ωά-ώ][\w-]*\s){0,3}\x01(?!\w+ς\s)"
    r"|(?<!\w)[σΣ]?[τΤ](?:ης|ην?|ις)\s(?:(?![οη]\s)[α-ωά-ώ][\w-]*\s){0,3}\x01(?!\w+ς\s\S+ς)"
    r"|(?<!\w)(?:πο[υύ]|όπου|όπως|όταν|ότι|πως|ενώ)\s(?:[\w-]+\s){0,4}[οη]\s(?:[\w-]+\s){0,2}\x01"
    # η δασκάλα της(, η) Άννα; τον βοήθησε η Άννα
    r"|(?<!\w)[οη]\s\w+\s(?:του|της|τους),?\s(?:[οη]\s)?\x01"
    r"|(?P<perhaps>(?<!\w)[τΤ](?:ον|ην?|ου|ης|ους)\s\w+(?:ε|ει|αν|ουν)\s[^.;]*?\x01)",
    me="εγώ|εμένα|μου|μένα|είμαι|ήμουν|θέλω|ήθελα|νομίζω|πιστεύω|ξέρω|ήξερα|θυμάμαι|κάνω|έκανα|σκέφτηκα|νιώθω|"
    "ένιωσα|έχω|είχα|άρχισα|γράφω|έγραψα|είδα|μεγάλωσα|έφυγα|αγαπώ|φοβάμαι|προσπαθώ|προσπάθησα|μπορώ|"
    "μπορούσα|μπήκα|βρήκα|πήγα|λέω|αισθάνομαι|δουλεύω|γελούσα",
    you="εσύ|εσένα|σου|σένα|εσείς|εσάς|σας|είσαι|ήσουν|είστε|ήσασταν|έχετε|έχεις|είχατε|είχες|θέλετε|θέλατε|"
    "θέλεις|πιστεύετε|πιστεύεις|νομίζετε|νομίζεις|κάνατε|έκανες|κάνετε|κάνεις|μπορείτε|μπορείς|λέτε|λες|"
    "είπατε|είπες|νιώθετε|νιώσατε|νιώθεις|ένιωσες|ξεκινήσατε|ξεκίνησες|γνωρίσατε|γνώρισες|θυμάστε|θυμάσαι|"
    "ετοιμάζετε|ετοιμάζεις|αποφασίσατε|αποφάσισες|δουλέψατε|γράψατε|έγραψες|επιλέξατε|επέλεξες|μεγαλώσατε|"
    "βρήκατε|βρήκες",
    reply="ναι|όχι|αχ|βέβαια|βεβαίως|φυσικά|ακριβώς|απολύτως|σίγουρα|σωστά|καθόλου|ποτέ|έτσι είναι|αλήθεια|"
    "ευχαριστώ|επειδή|διότι|ίσως|μάλλον|κοίτα|κοιτάξτε|λοιπόν|μπα|όντως|ασφαλώς|εννοείται|καλή ερώτηση",
    ask="πείτε|πες|μιλήστε|μίλησέ|μίλησε|περιγράψτε|περίγραψε|εξηγήστε|εξήγησε|συστηθείτε|τι|πώς|ποιος|ποια|ποιο|"
    "ποιοι|ποιες|πού|πότε|πόσο|πόσα|θα μας|θα μου|θέλετε|μπορείτε|μπορείς|έχετε|είχατε|έχεις",
    film="ταινία|ταινίας|ταινίες|φιλμ|ντοκιμαντέρ|κωμωδία|δράμα|θρίλερ|μικρού μήκους|μεγάλου μήκους",
    say="είπε|λέει|είπα|ρώτησε|ρωτάει|ρώτησα|απάντησε|φώναξε|σκέφτηκα|έγραψε",
    meet="συνέντευξη με|σε αυτή τη(?:ν?) (?:συνέντευξη|συζήτηση)|συνέντευξη (?:του|της)|συζήτηση με|συνομιλία με|"
    "κουβέντα με|συναντήσαμε|συνάντησα|"
    "συναντάμε|συναντούμε|μιλήσαμε με|μίλησα με|μιλάμε με|συνομιλήσαμε με|τα είπαμε με|ερωτήσεις (?:στον|"
    "στην|στη)|καλεσμένη μας(?: είναι)?|καλεσμένος μας(?: είναι)?|γνωρίστε|υποδεχόμαστε|φιλοξενούμε",
    current="νέα|νέο|νέος|καινούρια|καινούργια|τελευταία|τελευταίο|επόμενη|επόμενο|πρώτη|πρώτο|πρεμιέρα|αίθουσες|"
    "σινεμά|κινηματογράφους|ρόλο|ρόλος|πρωταγωνιστεί",
)
