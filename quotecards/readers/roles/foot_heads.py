"""Headings below a talk, and of boxes beside it: who wrote it, about the guest, comments, other articles."""

import re

from quotecards.late import late
from quotecards.readers.body.label_names import is_full_name

HEAD = 40  # characters of a heading
_RELATED = (
    r"related(?:\s\w+)? | recommended(?:\sreading)? | (?:popular|trending)\son\s[^.?!]{2,24}"
    r" | most\s(?:popular|read|viewed) | you\s(?:may|might)\s(?:also\s)?(?:like|enjoy)"
)
_REPLIES = (
    r"(?:comments?|replies|responses?|kommentare?|commentaires?|comentarios?|commenti|comentários?|reacties?|kommentarer?|"
    r"komentarz[ey]|komentář[eů]|комментари(?:[ийя]|ев)|коментар(?:[іяь]|ів)|yorum(?:lar)?|kommenttia?|hozzászólás(?:ok)?|コメント)"
)
_COMMENTS = rf"(?ix) (?:\d+\s|no\s){_REPLIES}[\s:.…]* | {_REPLIES}(?:\s?\(\d+\)|\s\d+)"  # 2 comments
_AUTHOR = r"""(?:about\sthe\s(?:author|writer|interviewer|contributor)s? | author(?:\sbio)?
    | über\s(?:den\sautor|die\sautor(?:in|en)) | (?:die|der)\sautor(?:in)?
    | (?:à\spropos\sde\s)?l['’]auteure? | (?:à\spropos\sde\s)?l['’]autrice
    | sobre\s(?:el\sautor|la\s(?:autora|firma)|o\sautor|a\sautora) | (?:sul)?l['’]aut(?:ore|rice)
    | over\sde\s(?:auteur|schrijver|schrijfster) | о[бю]?\sавторе | o\sautor(?:ze|ce|ovi)
    | om\s(?:författaren|forfatteren) | despre\sautor)"""
_AUTHORS = rf"(?ix) {_AUTHOR} [\s:.…]*"
# Headings of boxes about who talks
_OF_GUEST = r"""(?:zur\sperson | zu[mr]\s(?:gesprächs|interview)partner(?:in)? | steckbrief | (?:kurz)?vita
    | (?:about\s)?(?:the|our|today[’']s)\s(?:guest|interviewee|artist) | (?:à\spropos\sde\s)?l[’']invitée?
    | (?:sobre\s)?(?:el|la)\s(?:entrevistad[oa]|invitad[oa]) | (?:sobre\s)?[oa]\s(?:entrevistad[oa]|convidad[oa])
    | chi\sè | l[’']intervistat[oa] | (?:over\s)?de\s(?:gast|geïnterviewde) | o\s(?:rozmówcy|rozmówczyni|gościu)
    | bio\sexpress | k[td]o\sje | biogram | medailon(?:ek)? | (?:kort\s)?fakta(?:\s?[.:|–-]\s?[^.?!]{3,40})? | справка
    | [一-龯々ァ-ヶー・]{2,12}[（(][ぁ-ゖ\s]{2,16}[)）] | raio-x(?:\s\|\s.{3,30})?
    | досьє | özgeçmiş | kim\skimdir | henkilö
    | profilo? | profiel | perfil | bio
    | (?:kurz)?biogra(?:ph|f)(?:y|ie|ia|ía)(?:\s(?:of|d(?:e|u|el|ella|i|a|er|es))\s[^.?!]{3,28})?)"""
_GUESTS = rf"(?ix) {_OF_GUEST} [\s:.…]*"
# Headings of lists of other articles, of who wrote, of what is talked about; inside of a talk, somebody may say so
_LISTS = r"""
      more(?:\sinterviews|\s(?:in|on)\s\w+|:\s[^.?!]{1,80}) | (?:up|what\sto\sread|what[’']s)\snext | keep\sreading
    | explore(?:\smore)?
    | (?:contributors?|tag(?:s|ged)?|topics?|categor(?:y|ies)|keywords?|filed\sunder)(?::?\s[^.?!]{1,80})?
    | (?:popular|featured|latest|top|trending|recent)(?:\s(?:stories|articles|posts|interviews|news))?
    | also\sof\sinterest | (?:follow|support)\sus | from\s(?:the|our)\sarchives? | in\sthis\sarticle
    | written\sby | (?:our|editors?[’']?)\spicks | don[’']t\smiss | previous | next | meistgelesen
    | meist\sgelesen | neueste\s(?:artikel|beiträge) | schlagw(?:ort|örter) | (?:les\s)?plus\slus
    | (?:les\s)?articles\srécents | (?:mots[\s-])?(?:clés|étiquettes) | lo\smás\s(?:leído|visto) | más\snoticias
    | etiquetas | temas(?:\srelevantes|\srelacionados)? | (?:i\s)?più\sletti | (?:as\s)?mais\slidas
    | mais\srecentes? | più\spopolar[ei]
    | partilhar | compartilhar | compartir | condividi
    | teilen | partager | udostępnij | поделиться | paylaş | シェア | meest\sgelezen
    | deel\s(?:dit|deze)\s\w+ | polecane | najczęściej\sczytane | tagi | mest\s(?:läst|lest|læst)a? | dela
    | etiketter | nejčtenější | читайте\sтакже | теги | タグ | 関連記事 | 标签
"""
# Headings under which nobody in the talk speaks
_FOOT = rf"""(?ix) (?: {_LISTS}
    | (?:\d+\s|no\s)?{_REPLIES}(?:\s?\(\d+\)|\s\d+)?
    | (?:laisse[rz]|deja|lascia|deixe|zostaw|schreib(?:en\ssie)?|оставьте)\s(?:une?|un|um|einen|eine)?\s?
          (?:commentaire|réponse|comentario|respuesta|commento|comentário|komentarz|kommentar|antwort|комментарий)
    | (?:leave|post|add|write)\sa\s(?:comment|reply) | join\sthe\s(?:conversation|discussion) | discussion
    | {_AUTHOR} | {_OF_GUEST}
    | {_RELATED} | (?:more|other|previous|further)\sinterviews | read\smore
    | end\sof\s(?:the\s)?(?:recording|transcript|tape|interview) | ende\sder\s(?:aufnahme|aufzeichnung)
    | fin\sde\s(?:l['’](?:enregistrement|entretien)|la\s(?:grabación|entrevista)) | fim\sda\s(?:gravação|entrevista)
    | fine\sdella\sregistrazione | einde\svan\sde\sopname | koniec\snagrania
    | further\sreading | references | (?:foot)?notes | (?:web)?links? | liens | enlaces | collegamenti
    | länkar | odkazy | linki | datos\s(?:vitales|biográficos) | sources? | credits? | acknowledge?ments
    | (?:cast\s(?:and|&)\s)?crew | about\sthe\s(?:film(?:maker)?|movie|director|artist|band|book)s?
    | filmogra(?:ph|f)(?:y|ie|ía|ia) | fiche\stechnique | ficha\stécnica | stab(?:\sund\sbesetzung)?
    | über\s(?:den\s(?:film|regisseur)|die\sregisseurin)
    | à\spropos\s(?:du\s(?:film|réalisateur)|de\sla\sréalisatrice)
    | (?:the|der|die|l[ea]|el|il|[oa])\s(?:director|filmmaker|regisseur(?:in)?|filmemacher(?:in)?|réalisat(?:eur|rice)|
          directora|regista|realizadora?|diretora?|cineasta)
    | (?:press(?:\s(?:and|&)\s\w+)?|sales|media)\scontacts? | contacts?\spresse | pressekontakt | ufficio\sstampa
    | contact[ot]\sde\s(?:prensa|imprensa) | contatti?\sstampa | (?:die\s)?besetzung(?:\sund\sstab)?
    | équipe(?:\stechnique)? | equip[ao](?:\stécnic[ao])? | listes?\s(?:technique|artistique) | ficha\sartística
    | technical\s(?:details|data) | scheda\stecnica | technische\sdaten | world\ssales | (?:the\s)?(?:cast|crew)
    | (?:公開|作品|上映|書籍|放送|イベント|公演|映画)情報
    | info(?:s|rmationen|rmations|rmazioni|rmación|(?:rmation)?\s?box)? | (?:show|preservation|editorial)\s?notes
    | \#\d{{1,5}}\b[^.?!]{{4,30}}\d[.:]\d\d(?:\s?[ap]m)?
    | share\sthis(?:\s\w+)? | previous\s(?:post|article) | next\s(?:post|article) | subscribe | newsletter
    ) [\s:.…!]*"""
_ABOUT = (
    r"(?:(?:About|ABOUT|Über|ÜBER|À propos (?:de |d[’'])|Sobre|SOBRE)\s?|"
    r"(?:Meet|Quién es|Quem é|Chi è|Over|Om|O|Despre|K[td]o je|Кто так(?:ой|ая)|О|Об)\s)(?=[^\W\d_])"
)
# Headings of boxes with further articles, which may stand in the middle of one, too.
_BOX = rf"""(?ix) (?: {_RELATED}
    | read\s(?:more|next|on) | (?:lesen\ssie|lies)\sauch
    | in\sthis\s(?:issue|edition|newsletter) | in\sdieser\s(?:ausgabe|nummer) | en\seste\snúmero | dans\sce\snuméro
    | in\squesto\snumero | n(?:este\snúmero|esta\sedição) | w\stym\snumerze | в\sэтом\sвыпуске
    | (?:à\s)?lire\s(?:aussi|également) | (?:vous\saimerez|cela\spourrait\svous\s(?:intéresser|plaire))(?:\saussi)?
    | articles?\s(?:similaires|liés|connexes) | (?:sur|dans)\s(?:le|la)\smême\s(?:sujet|thème|rubrique)
    | (?:das\s)?(?:könnte|dürfte)\s(?:sie|dich|euch|ihnen|dir|auch|ebenfalls|\s)+(?:interessieren|gefallen)
    | auch\sinteressant | (?:mehr|passend)\szum\s(?:thema|artikel) | la\srédaction\svous\sconseille
    | σχετικ[άα]\s(?:θ[έε]ματα|[άα]ρθρα) | διαβ[άα]στε\s(?:επ[ίι]σης|ακ[όο]μα) | читайте\sтакож | mir[aá]\stambién
    | tópicos\srelacionados | tags\srelacionados | kapcsolódó\scikkek | (?:notícies|articles)\srelacionats
    | articole\ssimilare | přečtěte\ssi\s(?:také|i) | اقرأ\sأيض[اً]+
    | (?:ähnliche|weitere|verwandte)\s(?:artikel|beiträge|interviews)
    | (?:también\s)?te\s(?:puede|podría)\s(?:también\s)?(?:interesar|gustar)
    | (?:artículos|noticias|notas|entradas)\s
      relacionad[ao]s | le[ae]\stambién | ver\stambién
    | (?:ti\s)?potrebb(?:e|ero)\s(?:interessar(?:ti|vi)|anche\sinteressarti|piacerti)(?:\sanche)?
    | leggi\s(?:anche|altro)
    | (?:articoli|notizie)\s(?:correlat[ie]|simili)
    | (?:leia|veja|ler|ver)\s(?:também|mais) | (?:artigos|notícias|matérias|posts)\srelacionad[ao]s
    | (?:você\s)?(?:pode|também\spode)\s(?:também\s)?(?:gostar|(?:te|lhe)?\s?interessar)
    | (?:czytaj|zobacz|przeczytaj)\s(?:też|także|również) | (?:powiązane|podobne)\s(?:artykuły|wpisy)
    | (?:může|mohlo\sby)\s(?:vás|tě)\s(?:také\s)?zajímat | čtěte\s(?:také|dále) | (?:související|podobné)\sčlánky
    | читайте\sтакже | (?:похожие|другие)\s(?:статьи|материалы|записи) | смотрите\sтакже
    | lees\s(?:ook|verder|meer) | gerelateerde?\s\w+ | läs\s(?:också|även|mer|vidare) | relaterade?\s\w+
    | læs\s(?:også|mere) | les\s(?:også|mer) | relaterte?\s\w+ | lue\smyös
    | (?:bunları\sda|ayrıca)\sokuyun | (?:ilgili|benzer)\s(?:yazılar|haberler|içerikler)
    | 関連(?:記事|リンク|作品) | (?:あわせて|合わせて)読みたい
    | 相关(?:阅读|文章|推荐) | 相關(?:閱讀|文章) | 延伸閱讀 | 관련\s?기사
    ) [\s:：.…>»]*"""


def is_foot(text: str) -> bool:
    """`3 comments`, `About the author`, `[More: Boats]`: what stands below is nobody's in the talk."""
    head = text.strip("[]")
    return len(text) <= HEAD and bool(late(_FOOT).fullmatch(head) or _tells_of(text))


def heads_author(text: str) -> bool:
    """`About the author`: who is told of below it may have asked."""
    return len(text) <= HEAD and late(_AUTHORS).fullmatch(text) is not None


def heads_life(text: str) -> bool:
    """`Zur Person`, `L’invitée`: who is told of below it is the guest."""
    return len(text) <= HEAD and late(_GUESTS).fullmatch(text) is not None


def _tells_of(text: str) -> bool:
    """`About Clara Voss and Ben Okri`"""
    about = late(_ABOUT).match(text)
    return (
        about is not None
        and text[about.end()].isupper()
        and all(map(is_full_name, re.split(r",\s|\s(?:and|&|et|und|y|e)\s", text[about.end() :])))
    )


def heads_comments(text: str) -> bool:
    """`2 comments`: what readers of a page said stands below it."""
    return len(text) <= HEAD and bool(late(_COMMENTS).fullmatch(text))


def heads_box(text: str) -> bool:
    """`Related`, `Leggi anche`: what stands below it is told in other articles."""
    return len(text) <= HEAD and bool(late(_BOX).fullmatch(text))
