"""The words of English; see languages.py."""

from quotecards.readers.body.lexicon import Lexicon

ENGLISH = Lexicon(
    pronouns=True,
    me="I|me|my|myself",
    you="you|your|yours|yourself",
    reply="yeah|yes|yep|no|nope|oh|well|absolutely|exactly|definitely|of course|sure|right|true|not really|not at all|"
    "never|thank you|thanks|that['’]s (?:true|right|a good question)|good question|"
    "you['’]re welcome|my pleasure|ha|god|certainly|because|maybe|perhaps",
    ask="tell (?:me|us)|describe|talk (?:about|to us|us through|me through)|walk (?:me|us)|explain|give us|"
    "introduce yoursel(?:f|ves)|please (?:introduce|tell|describe|explain|share)|thank you for|thanks for|what|why|"
    "how|who|where|when|which|whose|is|are|was|were|do|does|did|can|could|would|"
    "will|have you|had you|has",
    film="film|movie|picture|feature|documentary|debut|drama|comedy|thriller|short|slasher|biopic|mockumentary",
    say="said|says|say|saying|told|tell|asked|ask|asks|shouted|shouts|whispered|thought|think|replied|"
    "answered|wrote|cried|screamed|yelled|announced|called out",
    meet="ask|(?:conversation|discussion) partner (?:today )?is|interviewee(?: today)? is|say hello to|get to know|"
    "(?:today|this (?:week|month|time)),? (?:we|I) (?:present|introduce)|(?:were|are) answered by|"
    "to tell us (?:[a-z]+ ){1,4}is|"
    "(?:next|first) (?:up )?in (?:our|the|this) (?:[\\w’'-]+ ){1,3}is|"
    "this (?:week|month|time),? it['’]s|spoke (?:with|to)|speaks (?:with|to)|talked (?:with|to)|"
    "talks (?:with|to)|sat down with|sits down with|"
    "caught up with|met|meets|interviewed|asked|in conversation with|interview with|an interview with|joined by|"
    "a visit to|visited|(?:I|we) (?:now |then )?visit|"
    "(?:rang|phoned|called|rings|phones|calls) up|rang|phoned|(?:I|we) (?:called|speak (?:to|with))|"
    "(?:shin|turn|put)\\w* (?:the|our|a) spotlight on|"
    "(?:questions|words|minutes|lines) (?:to|with|for)|"
    "meet|getting to know|introducing|catching up with|talking (?:to|with)|(?:I|we) talk (?:to|with)|"
    "chat(?:s|ted|ting)? (?:to|with)|spoken (?:to|with)|(?:I|we) (?:catch up with|hear from)|"
    "interviewing|pleasure of (?:speaking|chatting|talking) (?:to|with)|reached out to|interview is with|sit down with|"
    "(?:to|we|I) interview|to (?:speak|talk|chat|sit down) (?:to|with)|(?:chance|opportunity|pleasure|honou?r) to ask|"
    "(?:blog|show|podcast|site) (?:we|I) have|(?:Q&A|AMA) with|"
    "(?:month|week|day|year|episode|issue)['’]s guest(?: is)?|guest is|"
    "here (?:today )?with|with (?:me|us)(?: today| now| tonight)? is|"
    "(?:my|our) (?:next |latest |special |first |second )?gu(?:est|ide)(?: on this [a-z]+)?(?: today)?(?: is|,)?|"
    "joining (?:me|us)(?: today| tonight| now)?(?: is)?|welcome(?! (?:(?:back )?to|home)\\b)",
    current="new|latest|next|upcoming|recent|starring role|lead role|role in|stars in|about|debut|opens|opened|"
    "premiered|premieres|premiering|released|release|in cinemas|in theaters|in theatres|out now",
    deeds="you \\w{2,}ed|you (?:once|said|told|wrote|made|were|did|took|gave|went|came|began|play)|"
    "yours(?<=(?<!\\w)of yours)|"
    "your (?:own|new|last|latest|first|next|films?|movies?|work|career|character|role|book|mother|father|parents)",
)
