"""What it speaks of: people and life, the senses, or tools, products and offices. English."""

from quotecards.selector.signals.signal import AnyOf, ShareOf, Signal, listed

_LIFE = listed("""
    life lives live living people person human humans humanity world love death die born child children kid kids
    mother father family friend friends heart soul mind truth freedom free dream dreams fear hope time moment
    moments memory memories art artist artists beauty beautiful story stories happiness passion courage trust
    power success failure money society culture history nature god faith identity voice silence war peace future
    past joy pain
    """)
_CRAFT = listed("""
    write writing writer film films movie movies actor actors acting director scene music song songs paint
    painting draw drawing draws dance dancing sing singing play stage camera book books read reading poem poetry
    design work creative creativity create creating imagination idea ideas learn learning mistake mistakes process
    character
    """)
_SENSES = listed("""
    hand hands eye eyes face body skin blood bed table chair window door floor wall kitchen house home room street
    road city sea ocean river mountain sky sun moon star stars rain snow wind fire water light dark darkness
    colour color colors red blue green black white gold smell taste sound noise dog cat bird birds horse tree
    trees flower flowers garden coffee tea bread wine food dinner paper pencil pen knife box bag shoe shoes car
    train boat plane
    """)
_TECHNICAL = listed("""
    software code app apps application api apis data database server servers cloud browser web website site file
    files version update release feature features platform framework library libraries javascript python ruby rust
    go linux mac macos windows ios android kernel git github repo repository open-source docker kubernetes
    container containers cluster css html sql frontend backend devops sre infrastructure network protocol token
    tokens model models ai llm algorithm compiler test tests bug bugs deploy deployment production config script
    scripts email url http tool tools
    """)
_TALK = listed("""
    talk talked question questions conversation podcast episode show listeners interview answer audience blog post
    """)
_MINE = listed("""
    day days morning night year years week month hour hours minutes yesterday today tomorrow summer winter
    """)

SIGNALS = (
    Signal("life", AnyOf(_LIFE), "speaks of life and people"),
    Signal("craft", AnyOf(_CRAFT), "speaks of the craft"),
    Signal("senses", AnyOf(_SENSES), "is concrete: things to see and touch"),
    Signal("technical", ShareOf(_TECHNICAL), "is technical"),
    Signal("talk", AnyOf(_TALK), "speaks about the conversation itself"),
    Signal("days", AnyOf(_MINE), "speaks of days and years"),
)
