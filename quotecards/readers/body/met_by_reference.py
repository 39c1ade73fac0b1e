"""Who was met, where only a reference says it: We met the director in Wick, who has been named before."""

from quotecards.late import late
from quotecards.readers.body.names import names_in
from quotecards.readers.body.trades import trades_from

# We spoke with her: of whom the sentences before tell
_THEM = r"""(?ix) (?<!\w)(?:
      (?:we|i)\s(?:met|spoke|talked|sat\sdown|chatted|corresponded)\s(?:up\s)?
      (?:on|in|at|over|by|via|before|after|during|for|again|backstage)
    | (?:we|i)\s(?:met|interviewed|asked|visited|reached|phoned|rang|found
      |(?:spoke|talked|chatted)\s(?:to|with)|caught\sup\swith|sat\sdown\swith)
      \s(?:her|him)
    | (?:we|i)\s(?:(?:got|had|have|get|managed|was\s\w+|were\s\w+)\s(?:the\s(?:chance|opportunity|pleasure)\s)?)to\s
      (?:ask\s(?:some|a\sfew|(?:\w+\s)?questions)|chat|talk|speak|sit\sdown)(?!\s(?:to|with|down\swith)\s)
      (?!\s(?:[a-z]+\s){0,2}(?-i:[A-Z]))
    | (?:below|here|above|what\sfollows)\sis\s(?:an\s[\w\s]{3,30}?\sof\s)?(?:our|my)\s(?:\w+\s)?
      (?:conversation|interview|chat|talk|discussion|q&a)(?!\swith)
    | (?:receive[ds]|greet(?:s|ed)|welcome[sd])\s(?:us|me|the\s(?-i:[A-Z])\w+(?:\s(?-i:[A-Z])\w+){0,3})
      \s(?:at|in|on)\s(?:his|her|their|an?|the)
    | (?:s?he|and)\sreceive[ds]\s(?:this\s(?:(?:news)?paper|magazine)|our\s(?:reporter|correspondent|critic))
    | (?:empfängt|empfing)\s(?:uns|in|im|auf|bei)
    | (?:(?:empfängt|empfing)\s(?:sie|er)|(?:sie|er)\s(?:empfängt|empfing))\s
      (?:diese[ns]?\s(?:zeitung|magazin|blatt)|unsere[n]?\s(?:reporter|mitarbeiter|redakt)\w*)
    | (?<=,\s)(?:(?:recib|atiend)(?:e|ió)|(?:habla|habló|conversa|conversó)\scon)\s
      (?:a\s)?est[ea]\s(?:diario|periódico|medio|revista|publicación|redacción|cronista)
    | (?:elle|il)\s(?:reçoit|a\sreçu)\s
      (?:notre|ce)\s(?:journal|magazine|revue|rédaction|reporter|collaborat\w+|envoyée?|quotidien)
    | (?<=,\s)(?:riceve|accoglie|ha\s(?:ricevuto|accolto))\s
      (?:questo\s(?:giornale|quotidiano)|questa\srivista|il\snostro\s(?:giornale|inviato|cronista))
    | (?<=,\s)(?:receb|atend)eu?\s(?:est[ea]|[oa]\snoss[oa])\s(?:jornal|revista|repórter|reportagem)
    | (?:(?:ontvangt|ontving)\s(?:ze|zij|hij)|(?:ze|zij|hij)\s(?:ontvangt|ontving))\s
      (?:deze\s(?:krant|redactie)|dit\s(?:blad|tijdschrift)|onze\s(?:verslaggever|redacteur|krant))
    | (?:over|between)\s(?:[\w’'-]+,?\s){1,3}s?he\s(?:talk(?:s|ed)|sp(?:eaks|oke)|chat(?:s|ted)|explain(?:s|ed))\s
      (?:about|of|how|why)
    | (?:s?he\s(?:tells|told|explains?|explained|reveals?|revealed|talks|talked)
      |(?:verrät|erzählt|erklärt|berichtet|spricht)\s(?:sie|er)
      |(?:elle|il)\s(?:le\s|l[’']|nous\s)?(?:raconte|explique|dévoile)
      |cuenta|explica|desvela|racconta|spiega|svela|conta|revela|vertelt\s(?:ze|zij|hij)|opowiada
      |berättar\s(?:hon|han)|fortæller\s(?:hun|han)|forteller\s(?:hun|han))
      \s(?:\w+\s){0,3}?(?:in|im|dans|en|nest[ea]|w|i)\s
      (?:(?:the|this|our|diesem|unserem|cet|cette|esta|quest[ao]|dit|deze|tym|denne?|den\shär)\s?)?
      (?:interview|conversation|gespräch|entretien|entrevista|intervista|conversación|gesprek|wywiadzie|intervju\w*
      |samtale\w*)
    | bei(?:m)?\s(?:einem\s|einer\s)?(?:kaffee|tee|tasse\s\w+|frühstück|mittagessen)\s(?:\w+\s){0,2}?
      (?:spricht|sprach|erzählte?|redete?)\s(?:sie|er)
    | (?:autour\sd[’']un|devant\sun)e?\s(?:\w+\s){0,3}?\w+,?\s(?:elle|il)\s(?:a\s)?(?:parl|racont|évoqu)[eé]
    | (?:con\sun|frente\sa\sun|davanti\sa\sun|diante\sde\sum|com\sum)[ao]?\s
      (?:café|té|caff[eè]|tè|chá|taza\s\w+|tazza\s\w+)(?:\s\w+){0,3}?,?\s
      (?:habla|habló|cuenta|contó|racconta|ha\sraccontato|parla|ha\sparlato|fala|falou|conta|contou)
    | bij\s(?:een\s|de\s)?(?:kop\s)?(?:koffie|thee)\s(?:\w+\s)?(?:vertelde?t?|praatt?e?|sprak)\s(?:ze|zij|hij)
    | s?he\sjoin(?:s|ed)\s(?:us|me) | s?he\s(?:(?:spoke|speaks|talked|talks)\s(?:to|with)|told|tells)\s(?:us|me)
    | (?:spoke|talked|chatted|sat\sdown|caught\sup)\s(?:to|with)\s(?:her|him)
      (?=\s(?:in|at|on|about|over|via|by|before|after)\s|[.,;]|$)
    | (?<=[a-z]\s)(?:spoke|speaks|talked|talks)\s(?:to|with)\sus
    | our\s(?:conversation|chat|interview|talk)\s(?:covers|touches\son|turns\sto|ranges\sfrom)\s(?:her|his)
    | (?:put|posed|sent|passed|took|brought)\s(?:[\w’'-]+\s){0,5}questions\sto\s(?:her|him)(?!\s(?:\w+\s)?(?-i:[A-Z]))
    | l(?:ui|eur)\s(?:a|avons)\s(?:posé|transmis)\s(?:[\w’'-]+\s){0,4}questions
    | l[ei]\s(?:hizo|hicimos|planteó|planteamos|trasladamos|(?:ha|abbiamo)\s(?:fatto|rivolto))\s
      (?:[\w’'-]+\s){0,4}(?:preguntas|domande)
    | (?:haben|hat|stellten?)\s(?:ihr|ihm)\s(?:[\w’'-]+\s){0,4}fragen\b
    | (?:to\sinterview|(?:interview|chat|conversation)\swith)\s(?:her|him)(?!\s(?:\w+\s)?[A-Z])
    | nous\s(?:l[’']avons|la|le)\s(?:rencontr|re?trouv|interview)\w+
    | nous\s(?:raconte|parle|reçoit|répond|a\s(?:reçus?|parlé|raconté|répondu))
    | nous\snous\ssommes\s(?:rencontré|retrouvé|parlé)\w*
    | (?:entretien|rencontre|conversation|parlé)\savec\s(?:elle|lui)
    | (?:(?:wir|ich)\s(?:haben?|tr[ae]fen?|sprachen|besuch(?:t?en|e)|fragten|baten|wollten)
      |(?:haben|trafen|sprachen|besuchten|fragten|baten|wollten)\swir)\s(?:(?:mit|von|bei)\s)?
      (?:(?:sie|ihn|ihr|ihm)\b(?!\s(?-i:[A-ZÄÖÜ]))|(?:die|den|der|dem)\s\d\d-jährigen?)
    | stand\suns\s(?:die|der|sie|er) | uns\shat\s(?:sie|er)
    | (?:(?:sie|er)\snahm|nahm\s(?:sie|er|die|der))\s[^.!?\n]{0,50}\bzeit\b
    | (?:ein|een|et|ett|en)\s(?:gespräch|interview|gesprek|ontmoeting|samtale?|intervju)\s(?:über|over|om)
    | tijd\svoor\seen\s(?:kennismaking|gesprek|interview)
    | (?:vi|jag|jeg)\s(?:m[öø]d?t?t?es|möt+s|ses|sågs|sås)\b
    | vi\s(?:tog|tok|fi(?:ck|kk?))\sen\s(?:fika|prat(?:stund)?|snak)\b
    | (?:(?:vi|jag|jeg)\s(?:har\s|får\s)?(?!minns|husker|känner|kjenner|kender|ser|såg?|hör|hører)[\wåäöæø]+
      \s(?:[\w]+\s[\w]+\s(?=till?\s))?(?:(?:upp|opp|op|till?|(?:ner\s|ned\s)?med)\s)?|[\wåäöæø]+\svi\s)(?:henne|honom|hende|ham)\b
    | h[äe]r\s(?:berättar|fortæller|forteller)\sh[oau]n\b
    | (?:im|in\s(?:diesem|unserem))\s(?:kurz|video|telefon)?(?:interview|gespräch)\s
      (?:spricht|redet|erzählt|verrät|erklärt|berichtet)\s(?:nun\s)?(?:sie|er)
    | in\s(?:this|our)\s(?:interview|conversation|chat|q&a),?\ss?he
    | dans\s(?:cet\sentretien|cette\sinterview),?\s(?:elle|il)
    | wir\s(?:trafen|sprachen|treffen|haben)\suns
    | (?:spricht|sprach)\smit\suns | mit\suns\s(?:spricht|sprach|redete?)\s(?:sie|er)\b
    | hat\smit\suns\sgesprochen
    | s[’']est\s(?:entretenue?|confiée?)\s(?:avec|à)\snous
    | (?:gespräch|interview)\smit\s(?:ihr|ihm)\b(?!\s(?-i:[A-ZÄÖÜ])) | (?:sie|er)\serzählt\suns
    | (?:hablamos|conversamos|charlamos)\scon\s(?:ella|él) | (?:la|lo)\s(?:entrevistamos|encontramos|visitamos)
    | (?:habló|conversó|charló)\scon\snosotr[oa]s
    | ha\sparlato\scon\snoi | (?:falou|conversou)\s(?:connosco|conosco|com\sa\sgente)
    | (?:recebeu|recebe|falou|contou|respondeu)-nos
    | nos\s(?:recibe|recibió|habl[aó]|atiende|atendió|cuenta|contó|recebe|recebeu|conta|contou)
    | (?:l[’']|l[ao]\s)(?:abbiamo|ho)\s(?:incontrat|intervistat|raggiunt|sentit|trovat)[oa]
    | ci\ssiamo\s(?:incontrat|sentit|parlat)[ieo] | ci\s(?:racconta|ha\sraccontato|accoglie|riceve)
    | ci\sha\s(?:accolto|ricevuto)
    | (?:convers[aá]mos|fal[aá]mos)\scom\s(?:ela|ele)
    | (?:rozmawiamy|rozmawialiśmy|spotkaliśmy\ssię|rozmowa)\sz\s(?:nią|nim) | (?:opowiedziała?|opowiada)\snam
    | (?:поговорили|встретились|побеседовали|беседуем)\sс\s(?:ней|ним) | (?:она|он)\s(?:рассказала?|рассказывает)\sнам
    | (?:mluvili|povídali|setkali)\s(?:jsme\s)?(?:si\s|se\s)?s\s(?:ní|ním)
    | (?:spraken|sprak|ontmoetten|troffen|bezochten)\s(?:met\s)?(?:haar|hem)\b(?!\s\w+\sover)
    | (?:hon|han)\sberättade\sför\soss | (?:ze|hij|zij)\svertelde\sons
    | ta(?:ge)?r\s(?:em|im)o[td]\s(?:oss?|i|på|hemma) | ontvangt\sons | przyjmuje\snas
    | (?:träffade|mötte|møtte|mødte|(?:pratade|talade|snakket|talte)\smed)\s(?:henne|honom|hende|ham)
    | (?:kendisiyle|onunla|(?:yönetmen|oyuncu|yazar|senarist|yapımcı)(?:y?l[ae]|\sile))\s(?:[\w’']+\s){0,6}?
      (?:konuştu|buluştu|söyleşti|görüştü)k?
    | (?:intervjua(?:de|t)|interviewede|intervjuet|träffat|møtt|mødt
      |(?:pratat|talat|snakkede|snakka|snakket|prate[tr]|talt)\smed)\s
      (?:henne|honom|hende|ham)
    | (?:razgovara(?:li|mo)|pričali|popričali)\s(?:smo\s)?sa?\snj(?:om|im)(?!\s(?-i:[A-ZČĆŠŽĐ]))
    | (?:rozprávali|zhovárali|hovorili|stretli)\s(?:sme\s)?(?:sa\s|si\s)?so?\s(?:ňou|ním)
    | (?:разговаря(?:ме|хме)|говорим|говорихме|срещнахме\sсе)\sс\s(?:нея|него)
    | bes[øö](?:gte?|kte?)\s(?:henne|honom|hende|ham)
    | ring(?:de|te|ede)\s(?:(?:upp|opp|til)\s)?(?:henne|honom|hende|ham)
    | (?:tapasimme|haastattelimme|tapasin|haastattelin)\s(?:hänet|häntä) | soitimme\shänelle
    | vele\s(?:[\w-]+\s){0,4}?beszélget(?:tünk|tem) | beszélget(?:tünk|tem)\s(?:[\w-]+\s){0,2}?vele
    | beszélget(?:tünk|tem|ett)\saz?\s(?:[\w-]+\s)?
      [\w-]*(?:rendező|operatőr|színész|író|producer|alkotó|művész)(?:nő)?(?:[vr]|sz)?[ae]l(?!\s(?-i:[A-ZÁÉ]))
    | az?\s[\w-]*(?:rendező|operatőr|színész|író|producer|alkotó|művész)(?:nő)?(?:[vr]|sz)?[ae]l\s
      (?:[\w-]+\s){0,6}?beszélget(?:tünk|tem)
    | (?:vorbit|discutat|conversat|de\svorbă|întâlnit)\scu\se[al](?!\s(?-i:[A-Z]))
    | (?:întâlnit-o|l-am\sîntâlnit)(?!\spe)
    | (?:τη|την|τον)\s(?:συναντήσαμε|συνάντησα|ρωτήσαμε|γνωρίσαμε)
    | (?:μιλήσαμε|συνομιλήσαμε|μίλησα|κουβεντιάσαμε)\s
      (?:μαζί\sτ(?:ης|ου)(?!\s(?-i:[Α-Ω]))|με\s(?:εκείνη|εκείνον|αυτήν|αυτόν)(?!\s\w+\s(?-i:[Α-Ω])))
    )(?!\w)"""
# We met the director in Wick: who has been named
_THE_ONE = r"""(?ix) (?<!\w)(?:
      (?:we|i)\s(?:met|interviewed|asked|visited|joined|reached|phoned|rang
      |(?:spoke|talked|chatted)\s(?:to|with)|caught\sup\swith|sat\sdown\swith)
      \sthe\s
    | (?:(?:caught|catches)\sup|(?:sat|sits)\sdown)\swith\sthe\s
    | in\s(?:our|this)\s(?:interview|conversation|chat),\sthe\s
    | to\s(?:interview|catch\sup\swith|sit\sdown\swith|(?:speak|talk|chat)\s(?:to|with))\sthe\s
    | (?:speaks|spoke|talks|chats)\s(?:to|with)\sthe\s
    | (?:wir\s(?:haben|trafen|treffen|sprachen|besuchten)|(?:trafen|sprachen|besuchten)\swir)\s
      (?:mit\s)?(?:die|den|der|dem)\s
    | mit\suns\sspr(?:icht|ach)\s(?:die|der)\s | (?:wij|we)\szochten\sde\s
    | fragen\san\s(?:die|den)\s | (?:vi|jag|jeg)\sring(?:er|te|de|ede)\s(?:(?:upp|opp|til)\s)?
    | (?:im|in\s(?:diesem|unserem))\s(?:interview|gespräch)\s(?:spricht|redet|erzählt|verrät|erklärt|berichtet)
      \s(?:der|die)\s
    | dans\s(?:cet\sentretien|cette\sinterview),?\s(?:l[ea]\s|l[’'])
    | en\sest[ae]\s(?:entrevista|conversación|charla),?\s(?:el|la)\s
    | in\squesta\s(?:intervista|conversazione),?\s(?:il\s|la\s|l[’'])
    | nest[ae]\s(?:entrevista|conversa),?\s[oa]\s
    | zum\s(?:gespräch|interview)\s\w+\s(?:die|der)\s
    | nous\s(?:avons\s)?(?:rencontr|retrouv|interview)\w+\s(?:l[ea]\s|l[’'])
    | (?:hablamos|conversamos|charlamos)\scon\s(?:el|la)\s | (?:entrevistamos|encontramos|visitamos)\s(?:al|a\sla)\s
    | (?:abbiamo|ho)\s(?:incontrato|intervistato|raggiunto)\s(?:il\s|la\s|lo\s|l[’'])
    | (?:convers[aá]mos|fal[aá]mos)\scom\s[oa]\s | (?:entrevist[aá]mos|encontr[aá]mos)\s[oa]\s
    | (?:vi|jag|jeg)\s(?:har\s)?
      (?:mød(?:te|t|er)|møt(?:te|t|er)|träffa(?:de|t|r)|mött?er?|mötte|intervjua(?:de|t|r)|interviewede|intervjuet
      |(?:snakke(?:de|t|r)|snakka|tal(?:te|t|er)|prat(?:ade|at|ar|et))\smed)\s
    | (?:pratstund|prata(?:t|de)|talat|samtalat|snackat|tal[dt]?te?|snakke[dt]e?t?|snakk?|prate?t?)\smed\s
    | (?:tapasimme|haastattelimme|tapasin|haastattelin)\s | (?:keskusteli(?:mme)?|jutteli(?:mme)?|puhui)\s
    | (?:vorbit|discutat|conversat|de\svorbă)\scu\s
    | (?:συναντήσαμε|συνάντησε|(?:μιλήσαμε|μίλησ[αε]|συνομιλήσαμε|συνομίλησε)\sμε)\sτ(?:ον|ην?)\s
    )"""


def met_by_reference(text: str) -> str | None:
    """The words that say so of somebody who is named before; None where there are none."""
    found = late(_THEM).search(text)
    if found:
        return found[0]
    the = late(_THE_ONE).search(text)
    end = next(trades_from(text, the.end()), None) if the else None
    name = next(names_in(text[end : end + 40]), None) if end else None  # right behind it, who was met has a name here
    return text[the.start() : end] if the and end and not (name and name.start <= len(", ")) else None
