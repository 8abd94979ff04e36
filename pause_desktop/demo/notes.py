"""What invented practitioners write: short notes of contacts put together from parts."""

from pause_desktop.demo.chance import Chance

_OPENINGS = {
    "home_visit": (
        "Met at home, kettle on before I sat down.", "At hers for an hour.", "Visited as planned.",
        "Home visit; the flat was warm and tidy.", "She had made a list for today.",
    ),
    "garden": (
        "Sat out in her garden.", "Met in the garden, two chairs and a flask.", "Talked over the weeding.",
    ),
    "walk": (
        "Walked round the reservoir.", "Walked the canal path to the second lock.",
        "A slow lap of the park.",
        "Walked and talked; easier side by side, she says.",
    ),
    "picnic": ("Picnic in the park, her choice of bench.", "Sandwiches by the bandstand."),
    "other_outdoor": ("Met by the river.", "Sat outside the library.", "Met at the allotments."),
    "office": (
        "She came to us.", "Met at the office; she brought her letters.",
        "Came in early and stayed for tea.",
    ),
    "other_agency": (
        "Joined her meeting with the housing officer.", "Met at the health centre.",
        "Went with her to the appointment.", "Met at the college, with her tutor for the first part.",
    ),
    "video_call": (
        "Video call, picture good.", "Saw her by video, from her sister’s.", "Video call in two parts.",
    ),
    "phone_call": ("Rang as agreed.", "Good talk on the phone.", "Short call between her appointments."),
    "group": (
        "Came to the group.", "At the group; she stayed to wash up.", "At the group, next to a friend.",
    ),
    "virtual_group": ("Joined the group online.", "Came to the online quiz and won a round."),
}  # fmt: skip

_TOPICS = {
    "health": (
        "Blood test booked for next week.", "Sleeping better since the new pillow and the earlier nights.",
        "Wants to see the dentist; we rang together and she has a slot.",
        "Talked about iron tablets and breakfast.",
        "She has walked every day this week.",
    ),
    "mental_and_emotional_health": (
        "A heavier week; named three things that helped last time.",
        "Used the breathing before she opened the post.",
        "Waiting for the first session; we practised what to say.", "Said she cried and then felt lighter.",
        "Her words for the week: wobbly but here.",
    ),
    "fun_and_happiness": (
        "She has started to crochet and is proud of the blanket.",
        "Chose a swimming costume; pool next time.",
        "Laughed a lot about the karaoke.", "Baked for a neighbour’s birthday.",
        "First cinema trip in years.",
    ),
    "domestic_abuse": (
        "Went through the safety plan; code word unchanged.",
        "Talked about what a good relationship feels like.",
        "The new lock is fitted and she feels safer.", "She has told her sister what is going on.",
        "Looked at the course for next term together.",
    ),
    "recovery_from_loss": (
        "Lit a candle for the birthday and wrote in the book.", "Looked at photographs, at her pace.",
        "Spoke about the last contact for the first time.",
        "The anniversary is near; planned the day together.",
        "She chose what goes into the memory box.",
    ),
    "housing": (
        "Bid on two flats; number four for one of them.", "Rang about the boiler, engineer on Thursday.",
        "The arrears plan is holding.", "Measured for curtains.",
        "Support letter for the housing panel agreed.",
    ),
    "relationship_with_children": (
        "Wrote the letterbox letter; one draft is enough, she said.", "Read the school report together.",
        "Family time went well; she brought the game he likes.", "Started the page about when he was born.",
        "Practised the goodbye at the end of family time.",
    ),
    "other_relationships": (
        "Her mum is talking to her again.", "A friend from the group came for tea.",
        "Thinking about who knows what, and who should.", "Sunday lunch with her aunt went well.",
    ),
    "money": (
        "Filled in the form and kept a copy.", "Budget done for the month, with a little left over.",
        "Rang about the water bill; payments halved.", "The bank account is open.",
        "Sorted the letters into three piles; two could go.",
    ),
    "learning_and_work": (
        "Enrolled for English on Tuesdays.", "Practised the interview; she knows more than she thinks.",
        "First shift at the charity shop done.", "The hair course starts after half-term.",
        "Finished module two.",
    ),
    "alcohol": (
        "Kept her diary; four days without.", "Talked about Fridays and what else could fill them.",
        "Keyworker pleased, she says, and so is she.",
    ),
    "drugs": (
        "Script picked up each day.", "Talked about the old crowd and a different way home.",
        "Appointment with her keyworker kept.",
    ),
}  # fmt: skip

_CLOSINGS = (
    "In good spirits when I left.", "Tired but glad we met.", "She set the time for next week herself.", "",
    "She asked for a text the day before.", "Quieter at the end; I will ring tomorrow.", "",
    "We ended with the plan on the fridge.", "She said it was a good one.",
    "Left her the leaflet she wanted.", "",
    "Agreed to keep it short next time.", "She thanked me for not giving up.",
)  # fmt: skip

_MISSED = {
    "did_not_attend": (
        "Waited twenty minutes, then left a card.", "Not there; a text later to say sorry, no harm done.",
        "No answer at the door. Will try again on Thursday.", "Did not come; rang her aunt, all is well.",
    ),
    "cancelled_by_woman": (
        "She has a cold.", "She texted early: not up to it today.", "Appointment at the same time; moved.",
        "Asked to meet next week instead.",
    ),
    "cancelled_by_practice": (
        "I was at court. Rang to say so.", "Car would not start; spoke by phone.", "Training day.",
    ),
    "no_answer": (
        "Rang twice.", "Phone off.", "Rang out; will try in the morning.",
        "Straight to voicemail, none left.",
    ),
    "sent": (
        "Reminder for tomorrow.", "A few words to say we are here.", "Sent the dates of the group.",
        "Birthday card.", "Said well done for Monday.", "Sent the bus times.",
    ),
}  # fmt: skip

_STEPS = (
    "Ring the housing officer.", "Bring the form for the bursary.", "Plan the birthday.",
    "Text the day before.",
    "Ask the college about a crèche place.", "Look at the letterbox draft.", "Go with her to the GP.",
    "Print the photographs.", "Check the heating has been mended.", "Swimming, if it is dry or not.",
    "Begin the next page of the book.", "Talk about the weekend.",
)  # fmt: skip

PLACES = {
    "walk": ("Fernley Reservoir", "Canal path", "Larch Park", "Beacon Hill"),
    "picnic": ("Larch Park", "Bandstand"),
    "other_outdoor": ("Riverside", "Library steps", "Beck Lane allotments"),
    "office": ("Pause office", "Pause office", "Meeting room 2"),
    "other_agency": ("Fernley Health Centre", "Housing office", "Fernley College", "Family centre"),
    "group": ("St Anne’s hall", "Family centre"),
}
GROUPS = ("Cooking", "Craft", "Walking", "Tuesday tea", "Hair and nails")
SAFEGUARDING = (
    "Rang the duty team the same day and told her that I would.",
    "Talked with the practice lead; safety plan updated.",
    "Spoke to her social worker, with her in the room.",
)  # fmt: skip


def met(chance: Chance, mode: str, areas: list[str]) -> str:
    """A note of a contact that took place, about the areas of life it touched."""
    about = [chance.pick(_TOPICS[area]) for area in areas]
    return " ".join(part for part in (chance.pick(_OPENINGS[mode]), *about, chance.pick(_CLOSINGS)) if part)


def missed(chance: Chance, outcome: str) -> str:
    """A note of one that did not, or of a message sent."""
    return chance.pick(_MISSED[outcome])


def next_step(chance: Chance) -> str:
    """What to do before or at the next contact."""
    return chance.pick(_STEPS)
