/**
 * The rules of Explain, one part each: what it is called, the question it asks, how it is found, its sentences, what to
 * ask where too little is known, why it matters, and from where that comes. Names may stand for one or for many, so no
 * verb depends on one.
 */
export const rules = {
  targeted: {
    title: "Targeted",
    question: "Whom does this arrangement itself threaten?",
    criterion:
      "A relation is rated a grave threat to the party (protection −2), or its mean protection, weighted by the strength of the relations, is below −0.25. Not enough known: half or more of the ratings of its protection are missing.",
    says: {
      grave_one:
        "Within the arrangement itself, a grave threat to {{who}}: {{count}} relation, by way of {{by}}.",
      grave_other:
        "Within the arrangement itself, a grave threat to {{who}}: {{count}} relations, by way of {{by}}.",
      exposed_one:
        "On the whole the arrangement exposes {{who}} (protection {{protection}}, from {{count}} relation), by way of {{by}}.",
      exposed_other:
        "On the whole the arrangement exposes {{who}} (protection {{protection}}, from {{count}} relations), by way of {{by}}.",
      unrated:
        "What the arrangement does for the protection of {{who}} is not known on {{unknown}} of {{of}} relations.",
    },
    asks: {
      unrated:
        "On each of these relations: does it shield them, leave them exposed, or is it itself a threat?",
    },
    why: "An arrangement can protect most people and be the gravest threat to some. A mean over everybody hides that.",
    source: "Commission on Human Security, Human Security Now (2003)",
  },
  coercionWithoutContest: {
    title: "Coercion without a way to contest",
    question: "Who is forced, and has no way to object?",
    criterion:
      "A relation of coercion reaches the party, and the map shows no way to contest it: no contestation or protest of its own against the one who coerces or against a place or thing, no relation by which it turns to somebody who oversees that one, nobody who contests it and serves the party or empowers it by that, and no rule or oversight that gives the party real say (empowerment +2). Not enough known: nobody on the map contests or oversees anything, and no reading says that the coercion silences.",
    says: {
      uncontested: "Coercion reaches {{who}} from {{by}}, and this map shows no way to contest it.",
      notAsked:
        "Coercion reaches {{who}} from {{by}}. Whether there is a way to contest it is not on this map.",
    },
    asks: {
      notAsked: "Where can somebody who is treated wrongly object, and what happens then?",
    },
    why: "People accept power more readily where they are treated fairly and heard, and an objection is how those in power learn that they are wrong.",
    source:
      "Tyler, Why People Obey the Law (2006); Bottoms & Tankebe, Journal of Criminal Law & Criminology 102(1), 2012",
  },
  powerWithoutOversight: {
    title: "Power without oversight",
    question: "Where does power go unanswered?",
    criterion:
      "The party coerces, instructs or sets rules for another, and no relation of oversight reaches it. Parliaments and courts are left out, since they answer to voters and to higher courts, and so are armed groups and criminal networks. Not enough known: the map holds no oversight of anybody.",
    says: {
      unchecked: "Nothing on this map calls {{who}} to account for power over {{over}}.",
      ruled:
        "Rules reach {{who}}, but nothing on this map calls anybody there to account for power over {{over}}.",
      noOversight:
        "This map holds no oversight of anybody, so that it cannot say who answers for power: {{who}}.",
    },
    asks: {
      noOversight: "For each of them: who can call them to account, and has that ever happened?",
    },
    why: "Being answerable is a ground of legitimacy of its own, whatever power achieves, and counts most where it fails.",
    source: "Schmidt, Political Studies 61(1), 2013 (throughput legitimacy)",
  },
  neverAsked: {
    title: "Never asked",
    question: "Who is affected, and was never asked?",
    criterion:
      "The party has no seat at the table, and a relation is read for it, or coercion reaches it. Not enough known: it is not recorded whether it has a seat.",
    says: {
      unasked_one: "No seat at the table for {{who}}, on whose security {{count}} relation bears.",
      unasked_other: "No seat at the table for {{who}}, on whose security {{count}} relations bear.",
      notRecorded: "Not recorded: whether there is a seat at the table for {{who}}.",
    },
    asks: {
      notRecorded: "For each of them: who was asked when this was arranged, and could they have said no?",
    },
    why: "Those who have a voice in decisions judge them fairer, and know what others overlook. A contracting party may never have been asked.",
    source: "Tyler, Why People Obey the Law (2006); Sunshine & Tyler, Law & Society Review 37(3), 2003",
  },
  protectedButSilenced: {
    title: "Protected but silenced",
    question: "Who is protected, and has no say in it?",
    criterion:
      "Mean protection is above +0.25 and mean empowerment at most +0.25, both weighted by the strength of the relations; below −0.25 say is taken away. Not enough known: half or more of either is missing.",
    says: {
      silenced:
        "The arrangement protects {{who}} ({{protection}} on average), and takes say away from them ({{empowerment}}).",
      unheard:
        "The arrangement protects {{who}} ({{protection}} on average), and hardly gives them a say ({{empowerment}}).",
      unsure:
        "On what is known, the arrangement protects {{who}} ({{protection}} on average). Too little is known to tell whether they have a say.",
    },
    asks: {
      unsure:
        "On each relation without a rating: does it give them information, skill, voice or real say, or take these away?",
    },
    why: "Protection from above and empowerment from below need each other: those who are only protected depend on it, and lose it first.",
    source: "Commission on Human Security, Human Security Now (2003)",
  },
  empoweredButExposed: {
    title: "Empowered but exposed",
    question: "Who has a say, and stands unprotected?",
    criterion:
      "Mean empowerment is above +0.25 and mean protection at most +0.25, both weighted by the strength of the relations; below −0.25 the arrangement exposes. Not enough known: half or more of either is missing.",
    says: {
      exposed:
        "The arrangement gives {{who}} a say ({{empowerment}} on average), and leaves them exposed ({{protection}}).",
      unshielded:
        "The arrangement gives {{who}} a say ({{empowerment}} on average), and hardly protects them ({{protection}}).",
      unsure:
        "On what is known, the arrangement gives {{who}} a say ({{empowerment}} on average). Too little is known to tell whether they are protected.",
    },
    asks: {
      unsure:
        "On each relation without a rating: does it shield them, leave them exposed, or is it itself a threat?",
    },
    why: "A voice does not stop a threat. People who act for themselves still need norms and institutions that shield them.",
    source: "Commission on Human Security, Human Security Now (2003)",
  },
  singleProtector: {
    title: "Single protector",
    question: "Whose protection hangs on one other party?",
    criterion:
      "Positive protection, rating × strength, is added up by the party that gives it. The sum of the squared shares (Herfindahl–Hirschman index) is at least 0.6; 1 means one protector alone. Not enough known: half or more of the ratings of protection are missing.",
    says: {
      single: "All protection that this map shows for {{who}} comes from {{by}}.",
      mostly: "Of the protection that this map shows for {{who}}, {{share}} comes from {{by}}.",
      unsure:
        "On what is known, protection for {{who}} comes from {{by}}; not known on {{unknown}} of {{of}} relations.",
    },
    asks: {
      unsure: "Who else protects them, and how reliably?",
    },
    why: "Human security asks for safety nets that hold when things turn bad. Where one party gives all protection, its failure takes all of it.",
    source:
      "Commission on Human Security, Human Security Now (2003); the index: Hirschman, American Economic Review 54(5), 1964",
  },
  loopThroughDistrust: {
    title: "Reinforcing loop through distrust",
    question: "Which loop keeps distrust going?",
    criterion:
      "Declared feedback links come back to where they began, over at most six links; an even number of them turns more into less, so that the loop drives itself; and a relation on the way has a mean of known trust below 0. Not enough known: the trust of a relation on the way is not known, or no feedback is declared.",
    says: {
      reinforcing: "A loop drives itself through distrust: {{loop}}.",
      trustUnknown: "A loop drives itself, and the trust on its way is not known: {{loop}}.",
      noFeedback: "No feedback is declared, so that no loop can be seen.",
    },
    asks: {
      trustUnknown: "How much do the parties on the way trust each other?",
      noFeedback: "Which effect returns to which threat, relation, space or commodity?",
    },
    why: "In a reinforcing loop each round adds to the next. Where distrust is on the way, measures can produce what they answer to.",
    source: "Sterman, Business Dynamics (2000)",
  },
  distrustedBroker: {
    title: "Distrusted broker",
    question: "Who holds others together, and is distrusted?",
    criterion:
      "Ties with a mean of known trust of at least +0.5 link the parties; taken away, the party leaves groups of them unlinked. At least one relation begins at it, since who only receives passes nothing on. The mean of all known ratings of trust in it is −0.5 or lower. Not enough known: half or more of these ratings are missing. Ties leave out who trusts whom more, and small maps have few.",
    says: {
      distrusted:
        "On this map trust links {{linked}} only by way of {{who}}, in whom trust is {{trust}} on average.",
      unsure:
        "On this map trust links {{linked}} only by way of {{who}}; of trust in {{who}} too little is known.",
    },
    asks: { unsure: "How much do the others trust them?" },
    why: "What one party alone links depends on it. Where many distrust that party, what it passes on is doubted, and what comes undone there is not linked elsewhere.",
    source: "Freeman (1977); Opsahl, Agneessens & Skvoretz, Social Networks 32(3), 2010",
  },
  spaceWithoutSay: {
    title: "Space closed to those it affects",
    question: "Which closed place takes say away from those it affects?",
    criterion:
      "The space is closed off, has closed access, or is reached by an exclusion; and over its relations the mean empowerment of a party is below −0.25, weighted by strength. Not enough known: it has relations, and none of them rates empowerment.",
    says: {
      closed: "There are barriers around {{what}}, and what happens there takes say away from {{whom}}.",
      excluding: "Somebody is excluded from {{what}}, and what happens there takes say away from {{whom}}.",
      unread: "Closed off, or closed to some: {{what}}. What that does to the say of anybody is not rated.",
    },
    asks: { unread: "Who has to do with this place, and what can they decide there?" },
    why: "Whoever watches who may enter decides for whom a place is safe. That is easy to miss for those inside.",
    source: "Newman, Defensible Space (1972); Shearing & Stenning, Social Problems 30(5), 1983",
  },
  dataWithoutRule: {
    title: "Data without a rule",
    question: "Which data are used without a rule?",
    criterion:
      "Somebody uses, controls, produces, shares or owns data, and no regulation, oversight or authority that is more than informal reaches the data or all of those. Data that residents or affected groups alone have in their hands count where they endanger or harm somebody. Armed groups and criminal networks are left out, and so are rules that the map tells in words only. Not enough known: relations reach the data, but nobody is said to have them.",
    says: {
      unruled: "Nothing on this map rules or oversees {{what}} in the hands of {{by}}.",
      nobody: "Who has {{what}} in their hands is not on this map.",
    },
    asks: { nobody: "Who collects, uses and keeps these data, and by what rule?" },
    why: "Data that were given for one end can be used for another. Without a rule nobody has to say so.",
    source: "Lyon, Surveillance Studies (2007), on function creep",
  },
  wantedSiloBreached: {
    title: "Wanted silo breached",
    question: "Where is what should stay apart connected after all?",
    criterion:
      "Relations cross the border of a group that is wanted apart. Oversight, contestation and endangerment do not count. Not enough known: nothing of the group is on the map.",
    says: {
      breached_one:
        "{{count}} relation crosses the border of “{{name}}”, which is wanted apart: between {{inside}} inside and {{outside}} outside.",
      breached_other:
        "{{count}} relations cross the border of “{{name}}”, which is wanted apart: between {{inside}} inside and {{outside}} outside.",
      breachedUnnamed_one:
        "{{count}} relation crosses the border of a group that is wanted apart: between {{inside}} inside and {{outside}} outside.",
      breachedUnnamed_other:
        "{{count}} relations cross the border of a group that is wanted apart: between {{inside}} inside and {{outside}} outside.",
      gone: "Nothing of “{{name}}”, which is wanted apart, is on this map.",
      goneUnnamed: "Nothing of a group that is wanted apart is on this map.",
    },
    asks: {
      gone: "What belongs to it here, or can it go?",
      goneUnnamed: "What belongs to it here, or can it go?",
    },
    why: "To be less split up is a means and no end: separate powers and firewalls around data are kept apart on purpose.",
    source:
      "Commission on Human Security, Human Security Now (2003), on compartmentalisation; Krackhardt & Stern, Social Psychology Quarterly 51(2), 1988",
  },
  competingRules: {
    title: "Formal and informal rules that compete",
    question: "Where does an unwritten rule work against the written one?",
    criterion:
      "An informal rule is said to be competing. It asks for more attention where the relation itself is formal or mixed. Not enough known: the type of an informal rule is not said.",
    says: {
      competing:
        "Between {{x}} and {{y}} an unwritten rule competes with the formal ones of the same relation: “{{rule}}”.",
      besides: "Between {{x}} and {{y}} an unwritten rule competes with formal ones: “{{rule}}”.",
      untyped_one:
        "How {{count}} unwritten rule stands to the formal ones is not said: competing, filling them in, or in their place.",
      untyped_other:
        "How {{count}} unwritten rules stand to the formal ones is not said: competing, filling them in, or in their place.",
    },
    asks: { untyped: "Whoever follows the unwritten rule: do they break the written one, or make it work?" },
    why: "Where formal rules are weak, unwritten ones that compete with them decide what is done. Changing the written rule then changes little.",
    source: "Helmke & Levitsky, Perspectives on Politics 2(4), 2004",
  },
  contestedThreat: {
    title: "Contested threat",
    question: "Which threat is no threat in the eyes of others?",
    criterion:
      "The threat is marked as contested. It asks for more attention where it is rated grave (severity 4 or 5) or feeds back into the arrangement. Not enough known: nobody said whether it is contested.",
    says: {
      contested: "Contested as a threat: {{what}}.",
      contestedFor: "Contested as a threat: {{what}}, drawn as endangering {{whom}}.",
      notSaid_one: "Whether {{what}} is contested as a threat is not said.",
      notSaid_other: "Not said: which of these are contested as threats, {{what}}.",
    },
    asks: { notSaid: "Who named this a threat, for whom, and who sees it otherwise?" },
    why: "To call something a threat justifies means that would not pass otherwise. Who declares it, and before whom, is part of the arrangement.",
    source: "Buzan, Wæver & de Wilde, Security: A New Framework for Analysis (1998)",
  },
  largestAsymmetries: {
    title: "Largest asymmetries",
    question: "Who trusts more than they are trusted?",
    criterion:
      "The two ratings of trust on a relation are at least 2 steps apart (of 6 at most); the ten largest are told. Not enough known: trust is known one way only.",
    says: {
      lopsided_one: "Trust from {{x}} towards {{y}} is {{there}}, in return {{back}}: {{count}} step apart.",
      lopsided_other:
        "Trust from {{x}} towards {{y}} is {{there}}, in return {{back}}: {{count}} steps apart.",
      oneWay_one: "On {{count}} relation trust is known one way only.",
      oneWay_other: "On {{count}} relations trust is known one way only.",
    },
    asks: { oneWay: "How does the other party see it?" },
    why: "To trust is to be vulnerable. Whoever trusts more than in return carries the risk of the relation.",
    source: "Mayer, Davis & Schoorman, Academy of Management Review 20(3), 1995",
  },
  ambivalentTies: {
    title: "Ambivalent ties",
    question: "Where do trust and distrust stand side by side?",
    criterion:
      "Among all known ratings of trust between two parties, both ways and over all their relations, there are some above and some below 0, and their mean lies between −0.5 and +0.5. Not enough known: some are known, but more are not.",
    says: {
      mixed: "Between {{pair}} trust and distrust stand side by side ({{mean}} on average).",
      hidden_one:
        "Between {{count}} pair of parties more ratings of trust are unknown than known, which may hide that it is mixed.",
      hidden_other:
        "Between {{count}} pairs of parties more ratings of trust are unknown than known, which may hide that it is mixed.",
    },
    asks: { hidden: "In what do they trust each other, and in what do they not?" },
    why: "Trust and distrust can coexist: one may rely on another for one thing and guard against them in the next. A mean hides both.",
    source: "Lewicki, McAllister & Bies, Academy of Management Review 23(3), 1998",
  },
  unknownShare: {
    title: "Unknown share too high to conclude",
    question: "Where is too much unknown to conclude anything?",
    criterion:
      "Half or more is unknown: of all ratings of trust, of all ratings of protection and empowerment on relations that are read for somebody, or of the ratings of trust in one party (of three at least). Not enough known: no relation joins two parties.",
    says: {
      trust:
        "Of trust, {{unknown}} of {{of}} ratings are unknown ({{share}}): too many to conclude anything about camps, brokers or tension.",
      security:
        "Of protection and empowerment, {{unknown}} of {{of}} ratings are unknown ({{share}}): too many to conclude where parties stand.",
      party: "Of trust in {{who}}, {{unknown}} of {{of}} ratings are unknown ({{share}}).",
      noTies: "No relation joins two parties, so that there is no trust to know.",
    },
    asks: { noTies: "Who has to do with whom?" },
    why: "Not to know is something other than to be neutral. What rests on few known ratings says more about who was asked than about the arrangement.",
    source:
      "Jøsang, International Journal of Uncertainty, Fuzziness and Knowledge-Based Systems 9(3), 2001 (uncertainty beside belief and disbelief)",
  },
  readingWithoutReason: {
    title: "Reading without a reason",
    question: "Which ratings give no reason?",
    criterion:
      "A rating of trust, protection or empowerment, or a reading of a single party, has no reason beside it. Those at the end of their scale (trust −3 or +3, protection and empowerment −2 or +2) come first. Not enough known: nothing is rated.",
    says: {
      extremes_one: "{{count}} of {{of}} ratings stands at the end of its scale without a reason.",
      extremes_other: "{{count}} of {{of}} ratings stand at the end of their scale without a reason.",
      others_one: "{{count}} of {{of}} ratings gives no reason.",
      others_other: "{{count}} of {{of}} ratings give no reason.",
      readings_one: "{{count}} of {{of}} readings of single parties gives no reason.",
      readings_other: "{{count}} of {{of}} readings of single parties give no reason.",
      nothing: "Nothing is rated yet that could have a reason.",
    },
    asks: { nothing: "What happened between these parties, and what does that say about trust?" },
    why: "Reasons before numbers: a rating can only be discussed, and corrected, where it says why.",
    source: "Workshop rule after Net-Map: Schiffer & Hauck, Field Methods 22(3), 2010",
  },
  ratingWithoutSource: {
    title: "Rating without a source",
    question: "Which ratings rest on no source?",
    criterion:
      "A relation with at least one rating names no source. Relations rated at the end of a scale (trust −3 or +3, protection and empowerment −2 or +2) come first. Not enough known: nothing is rated.",
    says: {
      extremes_one: "{{count}} of {{of}} rated relations is rated at the end of a scale without a source.",
      extremes_other: "{{count}} of {{of}} rated relations are rated at the end of a scale without a source.",
      others_one: "{{count}} of {{of}} rated relations names no source.",
      others_other: "{{count}} of {{of}} rated relations name no source.",
      nothing: "Nothing is rated yet that could rest on a source.",
    },
    asks: { nothing: "Who could say, or where is it written, how these parties stand to each other?" },
    why: "A rating is somebody’s reading. A source lets others check it, and tells what was found from what was felt.",
    source: "Relata’s own rule: facts and ratings carry their evidence",
  },
} as const;
