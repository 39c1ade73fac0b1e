"""Whether an introduction says that the guest’s name is not told: they asked us not to print it, it has been changed,
or they speak on condition of anonymity."""

import re

from quotecards.late import late
from quotecards.readers.body.any_of import any_of

_NAME = (
    r"(?:sur|nach|pré|cog|perso)?(?:names?|namens?|nom|noms|nombres?|nom[ei]|naam|namn(?:et)?|navn(?:et)?|nafn|numele"
    r"|nime(?:ä|ää|ään|nsä|llään)|nimi|nazwisk\w*|imi(?:ę|enia|eniem)|jmén\w+|men[oa]|men(?:om)|им(?:я|ени|енем)|імен[іи]?|фамили\w+"
    r"|прізвищ\w*|ім[’'ʼ]я|името?|ime(?:na)?|nev(?:ét?|ek)|ad(?:ını|ının)|ismi(?:ni|nin)|kimliği\w+|όνομ\w*|ονόματ\w*|izenik)"
)
_NOT = any_of(
    r"""not \w+n['’]t cannot forbids? never neither nor without no rather nicht keine?[nrm]? ohne weder ungern ne n['’]
    pas sans aucun ni sin não nao sem non no senza niet geen noch zonder inte inget utan ikke ikkje uden uten ekki án
    ei eikä ilman nie nechce\w* nepř\w+ nepraje\w* neuv\w+ nezve\w+ nepros\w+ bez не ни без да\sне nem ne sem nélkül
    ez fără nu δεν μη μην χωρίς ούτε"""
)
_WHO_THEY_ARE = r"identi(?:ty|té|tà|tät|dade?|tat|teit|tet\w*)|totožnost\w*|tożsamoś\w*|личност\w*"
# What is done to a name that is told
_TELL = any_of(
    r"""print publish publi disclos reveal giv tell nam(?:e|ing)\b us(?:e|ing)\b nenn nannt genoem veröffentl preis
    verra druck lesen gedruckt donn dire disi révél dévoil imprim cit(?:er|é) divulg écri figur apare
    d(?:ar|en|emos|iera)\b revel decir dig escrib mencion scriv pubblic rivel fare\b citar riport diz(?:er|emos)
    escrev noem vermeld gepubl prijs uppge trycks? skriv kom(?:mer|me|æmi)?\b frem fram oplys nævn nevn podaw
    poda[ćł] ujawn zdradz wymien uvád uvést uvied zveřej zverej prozrad naps назыв назва указ печат публик упомин
    раскр подава вказ друк розкр спомен разкр objav otkri nave(?:d|st) spomin írj közöl árul julk kerto maini
    paljast açıkla yazdır verm belirt kullan yayım eman dezvăl public γράψ αναφ δημοσι αποκαλ πού?με"""
)
_CHANGED = any_of(
    r"""changed withheld omitted geändert anonymisiert weggelassen modifiés? changés? ficti\w+ cambiad[oa]s? supuesto
    alterado modificat[oi] fantasia gefingeerd veranderd fingera\w+ ändrat ændret endret zmienion\w+ změněn\w*
    zmenen\w* изменен\w* изменён\w* змінен\w* сменен\w* променен\w* promijenjen\w* promenjen\w* spremenjen\w*
    megváltoztat\w+ muutettu muudetud schimbat değiştiril\w+ αλλαγμέν\w+ αλλάξει"""
)
_UNNAMED = r"anonym|anonim|anónim|anònim|anôn|anôn|анонимн|анонімн|névtelen|nafnlaus|namnlös|navnløs|nimettöm|ανων[υύ]μ"
# remain anonymous; on condition of anonymity; anonym bleiben
_WANTS = any_of(
    r"""remain\w* stay\w* sp(?:ea|o)k\w* talk\w* condition promise request\w* ask(?:s|ed) under bleib\w* sprech\w*
    sprich\w* spra\w+ erzähl\w* unter wahrung rest\w+ demeur\w+ gard\w+ conserv\w+ souhait\w+ condition sous couvert
    témoign\w* permanec\w+ seguir manten\w+ quier\w+ prefi\w+ condición bajo pidi\w+ ficar manter condição sob pediu
    mante\w+ condizione riman\w+ chie\w+ volu\w+ vuole blij\w+ wil wens\w* voorwaarde være vara vere forbli\w*
    förbli\w* ønsk\w* önsk\w* löfte vilkår halua\w+ pysy\w+ zacho\w+ pozosta\w+ chc\w+ prosi\w+ warunk\w+ zůstat
    zostať přál\w* přeje praje podmín\w* остать\w* остават\w* сохран\w+ услови\w+ залиш\w+ збере\w+ умов\w+
    пожела\w+ остане ostat\w* želi\w* marad\w* kér\w* rămân\w* condiția dorit\w* παραμ\w+ θέλ\w+ ζήτησ\w+ kalmak"""
)
_SPAN = r"(?:[,:]?\s[\w’'-]+){0,4}?,?\s"
_NEAR = r"(?:,?\s[\w’'-]+){0,2}?,?\s"
_HIDDEN = (
    rf"(?i)(?<!\w)(?:{_NOT}(?:{_SPAN}|(?<=['’])){_TELL}\w*{_SPAN}{_NAME}(?!\w)(?!\s(?:of|von|de[sr]?|du|di|do|d['’]|van))"
    rf"|(?<!\ba\s)(?<!\ban\s){_NAME}{_SPAN}{_NOT}{_SPAN}{_TELL}|{_NOT}{_SPAN}{_NAME}{_SPAN}{_TELL}"
    rf"|{_NOT}{_SPAN}{_TELL}\w*\s(?:[\w’']+\s)?(?:{_WHO_THEY_ARE})|{_NAME}{_NEAR}{_CHANGED}(?!\w)(?!\s(?:to|in|zu|en|na|в)\s)"
    rf"|(?:{_WANTS}{_SPAN}[\w’']*(?:{_UNNAMED})|(?:{_UNNAMED})\w*{_NEAR}{_WANTS})"
    # cannot be named; nicht genannt werden; no names, she said
    r"|(?:not|cannot|\w+n['’]t|never)\s(?:to\s)?be\s(?:named|identified)|(?:aren|isn|won)['’]t\snam(?:e|ing)\s"
    r"|(?:nicht|ungern)\s(?:namentlich\s)?(?:genannt|erkannt|erwähnt)\s(?:zu\s)?werden|pas\sêtre\s(?:nommé|cité|identifi)"
    r"|no\sser\s(?:identificad|nombrad|nomead)|não\sser\s(?:identificad|nomead)|(?:préfère|souhaite|désire)\staire\sson\snom"
    r"|(?:print|publish|give|use)\sneither\s(?:\w+\s)?names?|kendi\sadını\s(?:\w+\s){0,3}\w+m[ıiuü]yor|\w*initial\w*\sonly"
    r"|s(?:ol[oa]?|olamente|omente|eulement)\s(?:con|com|par|por)\ss(?:us|es|uas)\s(?:iniciales|initiales|iniciais)|niepodawani[ea]\s(?:nazwiska|imienia)"
    r"|(?:(?<=^)|(?<=[.:;,–—“”\"]\s)|(?<=[–—“”\"]))(?:no|keine|pas\sde|sin|senza|sem|geen|inga|ingen|bez|без)\s"
    r"(?:names?|namen|noms?|nombres?|nomi|nomes|namn|navne?|nazwisk|jmen|имён|имен)(?=[,.;:!—–])"
    r"|(?:not|nicht|pas)\s(?:her|his|their|ihr|sein|son)\s(?:real|richtiger|echter|vrai)\s(?:name|nom)"
    r"|heißt\s(?:eigentlich|in\swirklichkeit)\sanders|heter\segentlig\w*\s(?:något|noe|noko|noget)\sann|hedder\segentlig\snoget"
    r"|namen?\s(?:ist\s|sind\s)?der\sredaktion\sbekannt|come\ssi\schiam|nevének\selhallgat|személyes\sadatait\svédj"
    r"|naam\shouden\swe|identität\s(?:ist\s)?der\sredaktion\sbekannt|redakce\s(?:jeho|její|jejich)\s(?:totožnost|jméno)\szná"
    r"|kept\s(?:her|his|their)\sname\sto|jméno\ssi\snecha\w+|meno\ssi\snecha\w+|(?:ha\ssitt|have\ssit|ha\ssitt)\snam?v?n\si\s"
    r"|просто\sне\sго\sпише|nimetuks|savo\svardo\sne|vārdu\sne|behielt\s(?:ihren|seinen)\snamen\sfür"
    r"|our\sanonymous\s|unser\w*\sanonyme[nrm]?\s|notre\s\w+\sanonyme"
    r"|tenu\sà\sl[’']anonymat"
    r"|témoignages?\sanonyme|(?:prénom|nom)\sd[’']emprunt)"
    r"|匿名|仮名|名前は(?:伏|出さ|明かさ)|化名|不愿透露|익명|가명|이름을\s밝히(?:지|기를)|giấu\stên|ẩn\sdanh|enggan\sdisebut"
    r"|עילום\sשם|שם\sבדוי|नाम\sन\s|عدم\s(?:ذكر|الكشف)"
)
_STEMS = tuple(
    stem.replace("~", " ")
    for stem in """name naming nannt kannt erwähnt ~nom naam namn navn nafn numele nime nimi nazwisk ~imi jmén ~men
    имя имен фамил імен ім’ ім' прізв ~ime nevét nevé ~adını ismini kimli όνομα ονόμ izen anders
    identi totožn tożsam личност nonym anonim nónim nònim nôn аноним анонім névtel nafnlaus ανων egentlig
    chiama 匿名 仮名 名前は
    化名 不愿 익명 가명 이름을 giấu ẩn enggan שם नाम عدم adatait initi nimetuks vardo vārdu го~пише inici
    сменен""".split()
)


def hidden_in(text: str) -> re.Match[str] | None:
    """The words by which a paragraph says that whoever speaks is not named."""
    small = text.casefold()
    if not any(stem in small for stem in _STEMS):
        return None
    return late(_HIDDEN).search(text)
