"""One short invented talk per language: six turns or more, the labels and marks of the language, no English words."""

# For each language: with labels (and what kinds its turns are), and bare, questions above their answers.
LABELLED = {
    "fr": (
        "Nous avons parlé avec Odile Marchand de son nouveau film « La Digue ».\n\n"
        "Question : Pourquoi filmer la mer ?\n\nRéponse : Parce que je n’ai rien d’autre sous les yeux.\n\n"
        "Question : Vous y vivez depuis longtemps.\n\nRéponse : Depuis toujours. Où irais-je ?\n\n"
        "Question : Et la pluie ?\n\nRéponse : Elle est dans le contrat.\n",
        "nqaqaqa",
    ),
    "de": (
        "Wir sprachen mit Gesa Petersen über ihren neuen Film „Der Deich“.\n\n"
        "F: Warum filmen Sie das Meer?\n\nA: Weil ich nichts anderes vor den Augen habe.\n\n"
        "F: Sie leben schon lange dort.\n\nA: Immer schon. Wohin sollte ich gehen?\n\n"
        "F: Und der Regen?\n\nA: Der steht im Vertrag.\n",
        "nqaqaqa",
    ),
    "es": (
        "Hablamos con Ana Belmonte sobre su nueva película «El dique».\n\n"
        "P.: ¿Por qué filma usted el mar?\n\nR.: Porque no tengo otra cosa delante de los ojos.\n\n"
        "P.: Usted vive allí desde hace años.\n\nR.: Desde siempre. ¿Adónde iría yo?\n\n"
        "P.: ¿Y la lluvia?\n\nR.: Está en el contrato.\n",
        "nqaqaqa",
    ),
    "ca": (
        "Conversem amb Núria Soler sobre la seva nova pel·lícula «El dic».\n\n"
        "P: Per què filma vostè el mar?\n\nR: Perquè no tinc res més davant dels ulls.\n\n"
        "P: Vostè viu allà des de fa anys.\n\nR: Des de sempre. On aniria jo?\n\n"
        "P: I la pluja?\n\nR: És al contracte, i molt.\n",
        "nqaqaqa",
    ),
    "it": (
        "Abbiamo parlato con Livia Sartori del suo nuovo film «La diga».\n\n"
        "D: Perché filma il mare?\n\nR: Perché non ho altro davanti agli occhi.\n\n"
        "D: Lei vive lì da molto tempo.\n\nR: Da sempre. Dove dovrei andare?\n\n"
        "D: E la pioggia?\n\nR: È nel contratto.\n",
        "nqaqaqa",
    ),
    "pt": (
        "Conversamos com Rita Salgueiro sobre o seu novo filme “O dique”.\n\n"
        "P: Por que você filma o mar?\n\nR: Porque não tenho outra coisa diante dos olhos.\n\n"
        "P: Você mora lá há muito tempo.\n\nR: Desde sempre. Para onde eu iria?\n\n"
        "P: E a chuva?\n\nR: Está no contrato.\n",
        "nqaqaqa",
    ),
    "pl": (
        "Rozmawiamy z Hanną Wilczek o jej nowym filmie „Grobla”.\n\n"
        "Pytanie: Dlaczego filmuje pani morze?\n\nOdpowiedź: Bo nie mam nic innego przed oczami.\n\n"
        "Pytanie: Mieszka tam pani od dawna.\n\nOdpowiedź: Od zawsze. Dokąd miałabym pójść?\n\n"
        "Pytanie: A deszcz?\n\nOdpowiedź: Jest w umowie.\n",
        "nqaqaqa",
    ),
    "ru": (
        "Мы поговорили с Верой Лукиной о её новом фильме «Плотина».\n\n"
        "Вопрос: Почему вы снимаете море?\n\nОтвет: Потому что у меня нет ничего другого перед глазами.\n\n"
        "Вопрос: Вы давно там живёте.\n\nОтвет: Всегда. Куда мне идти?\n\n"
        "Вопрос: А дождь?\n\nОтвет: Он есть в договоре.\n",
        "nqaqaqa",
    ),
    "ja": (
        "新作映画『堤防』について話を聞いた。\n\n"
        "問：なぜ海を撮るのですか？\n\n答：私の目の前には海しかないからです。\n\n"
        "問：長くそこに住んでいるそうですね。\n\n答：ずっとです。どこへ行けばいいのでしょう？\n\n"
        "問：雨はどうですか？\n\n答：契約に入っています。\n",
        "nqaqaqa",
    ),
    "zh": (
        "我们和她谈了新片《堤坝》。\n\n"
        "问：你为什么拍大海？\n\n答：因为我眼前没有别的东西。\n\n"
        "问：你在那里住了很久。\n\n答：一直都在。我能去哪里呢？\n\n"
        "问：那么雨呢？\n\n答：合同里写着。\n",
        "nqaqaqa",
    ),
    "ar": (
        "تحدثنا مع ليلى عن فيلمها الجديد «السد».\n\n"
        "س: لماذا تصورين البحر؟\n\nج: لأنني لا أرى شيئا آخر أمامي.\n\n"
        "س: أنت تعيشين هناك منذ زمن طويل.\n\nج: منذ البداية. إلى أين أذهب؟\n\n"
        "س: والمطر؟\n\nج: إنه في العقد.\n",
        "nqaqaqa",
    ),
    "he": (
        "שוחחנו עם נועה על סרטה החדש ״הסכר״.\n\n"
        "ש: למה את מצלמת את הים?\n\nת: כי אין לי שום דבר אחר מול העיניים.\n\n"
        "ש: את גרה שם הרבה זמן.\n\nת: תמיד. לאן אלך?\n\n"
        "ש: והגשם?\n\nת: הוא בחוזה.\n",
        "nqaqaqa",
    ),
}

BARE = {
    "fr": "Pourquoi filmer la mer ?\nParce que je n’ai rien d’autre sous les yeux.\n\nVous y vivez depuis longtemps.\n"
    "Oui, depuis toujours. Où irais-je ?\n\nEt la pluie ?\nElle est dans le contrat.\n",
    "ca": "Per què filmes el mar?\nPerquè no tinc res més davant dels ulls.\n\nVius allà des de fa molt de temps.\n"
    "Sí, des de sempre. On aniria jo?\n\nI la pluja?\nÉs al contracte.\n",
    "de": "Warum filmen Sie das Meer?\nWeil ich nichts anderes vor den Augen habe.\n\nSie leben schon lange dort.\n"
    "Ja, immer schon. Wohin sollte ich gehen?\n\nUnd der Regen?\nDer steht im Vertrag.\n",
    "es": "¿Por qué filma usted el mar?\nPorque no tengo otra cosa delante de los ojos.\n\n"
    "Usted vive allí desde hace años.\nSí, desde siempre. ¿Adónde iría yo?\n\n¿Y la lluvia?\nEstá en el contrato.\n",
    "it": "Perché filma il mare?\nPerché non ho altro davanti agli occhi.\n\nLei vive lì da molto tempo.\n"
    "Sì, da sempre. Dove dovrei andare?\n\nE la pioggia?\nÈ nel contratto.\n",
    "pt": "Por que você filma o mar?\nPorque não tenho outra coisa diante dos olhos.\n\n"
    "Você mora lá há muito tempo.\nSim, desde sempre. Para onde eu iria?\n\nE a chuva?\nEstá no contrato.\n",
    "pl": "Dlaczego filmuje pani morze?\nBo nie mam nic innego przed oczami.\n\nMieszka tam pani od dawna.\n"
    "Tak, od zawsze. Dokąd miałabym pójść?\n\nA deszcz?\nJest w umowie.\n",
    "ru": "Почему вы снимаете море?\nПотому что у меня нет ничего другого перед глазами.\n\nВы давно там живёте.\n"
    "Да, всегда. Куда мне идти?\n\nА дождь?\nОн есть в договоре.\n",
    "ja": "なぜ海を撮るのですか？\n私の目の前には海しかないからです。\n\n長くそこに住んでいるそうですね。\n"
    "はい、ずっとです。どこへ行けばいいのでしょう？\n\n雨はどうですか？\n契約に入っています。\n",
    "zh": "你为什么拍大海？\n因为我眼前没有别的东西。\n\n你在那里住了很久。\n是的，一直都在。我能去哪里呢？\n\n"
    "那么雨呢？\n合同里写着。\n",
    "ar": "لماذا تصورين البحر؟\nلأنني لا أرى شيئا آخر أمامي.\n\nأنت تعيشين هناك منذ زمن طويل.\n"
    "نعم، منذ البداية. إلى أين أذهب؟\n\nوالمطر؟\nإنه في العقد.\n",
    "he": "למה את מצלמת את הים?\nכי אין לי שום דבר אחר מול העיניים.\n\nאת גרה שם הרבה זמן.\n"
    "כן, תמיד. לאן אלך?\n\nוהגשם?\nהוא בחוזה.\n",
    "nl": "Waarom film je de zee?\nOmdat ik niets anders voor ogen heb.\n\nJe woont er al lang.\n"
    "Ja, al altijd. Waar moet ik naartoe?\n\nEn de regen?\nDie hoort erbij.\n",
    "sv": "Varför filmar du havet?\nDärför att jag inte har något annat att se på.\n\nDu har bott där länge.\n"
    "Ja, alltid. Vart skulle jag ta vägen?\n\nOch regnet?\nDet ingår.\n",
    "da": "Hvorfor filmer du havet?\nFordi jeg ikke har noget andet at se på.\n\nDu har boet der længe.\n"
    "Ja, altid. Hvor skulle jeg ellers tage hen?\n\nOg regnen?\nDen hører med, hvad ellers.\n",
    "no": "Hvorfor filmer du havet?\nFordi jeg ikke har noe annet å se på.\n\nDu har bodd der lenge.\n"
    "Ja, alltid. Hvor skulle jeg ellers dra?\n\nOg regnet?\nDet hører med, hva ellers.\n",
    "fi": "Miksi kuvaat merta?\nKoska minulla ei ole muuta katsottavaa.\n\nOlet asunut siellä kauan.\n"
    "Niin, aina. Minne minä menisin?\n\nEntä sade?\nSe kuuluu asiaan, kun on meri.\n",
    "hu": "Miért forgatsz a tengeren?\nMert nem látok mást az ablakból.\n\nRégóta élsz ott, gondolom, és szereted.\n"
    "Igen, mindig. Hová is mehetnék?\n\nÉs az eső?\nAz is hozzá tartozik.\n",
    "ro": "De ce filmați marea?\nPentru că nu am altceva în fața ochilor.\n\nSunteți acolo de mult timp.\n"
    "Da, dintotdeauna. Unde să mă duc?\n\nȘi ploaia?\nE în contract.\n",
    "tr": "Neden denizi çekiyorsunuz?\nÇünkü gözümün önünde başka bir şey yok.\n\nSiz uzun zamandır oradasınız.\n"
    "Evet, hep. Ben nereye gideyim ki?\n\nYa yağmur?\nO da var, çok da yağar.\n",
    "el": "Γιατί κινηματογραφείτε τη θάλασσα;\nΓιατί δεν έχω τίποτε άλλο μπροστά.\n\nΈχετε ζήσει εκεί πολλά χρόνια.\n"
    "Ναι, πάντα. Πού να πάω;\n\nΚαι η βροχή;\nΕίναι μέσα στη συμφωνία.\n",
}

# The guest and the film that the introduction names, where the words of the language are listened for.
INTRODUCED = {
    "fr": ("Odile Marchand", "La Digue"), "de": ("Gesa Petersen", "Der Deich"), "es": ("Ana Belmonte", "El dique"),
    "ca": ("Núria Soler", "El dic"), "it": ("Livia Sartori", "La diga"), "pt": ("Rita Salgueiro", "O dique"),
}  # fmt: skip
FILMS = {"pl": "Grobla", "ru": "Плотина", "ja": "堤防", "zh": "堤坝", "ar": "السد", "he": "הסכר"}

# Turns told by their dash alone, as Spanish, French, Russian and Polish print them.
DASHES = {
    "fr": "― Pourquoi la mer ?\n― Parce que je l’aime.\n― Depuis quand ?\n― Depuis toujours.\n"
    "― Et la pluie ?\n― Aussi.\n",
    "es": "—¿Por qué el mar?\n—Porque me gusta.\n—¿Desde cuándo?\n—Desde siempre.\n—¿Y la lluvia?\n—También.\n",
    "ru": "— Почему море?\n— Потому что я его люблю.\n— Давно?\n— Всегда.\n— А дождь?\n— Тоже.\n",
    "pl": "— Dlaczego morze?\n— Bo je lubię.\n— Od kiedy?\n— Od zawsze.\n— A deszcz?\n— Też.\n",
}
