"""The words of Finnish, Hungarian, Turkish and Greek, whose verbs mostly say “I” and “you” by their endings.

So forms of common verbs stand beside the pronouns. See languages.py.
"""

from quotecards.readers.body.lexicon import Lexicon

FINNISH = Lexicon(
    bends=True,
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
