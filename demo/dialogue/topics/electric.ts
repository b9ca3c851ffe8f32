import type { Topic } from '../topic.ts';

export const ELECTRIC_TOPICS: readonly Topic[] = [
  {
    topicId: 'dating-a-find',
    skill: 'vintage',
    keywords: /\b(vintage|attic|old guitar|19[3-8]\d|serial|how old|dating|original|reissue|refin)/i,
    threads: [
      {
        question:
          'My uncle left me an electric guitar, probably from the sixties. How can I tell what it ' + 'is?',
        inquiry:
          'Lovely. Is there a number on the neck plate or the headstock, and can you see the end ' +
          'of the neck?',
        detail: 'A number with an L in front on the plate, and the screws are cross headed.',
        advice:
          'That fits the middle of the sixties. The neck stamp and the dates on the ' +
          'potentiometers decide it, so have someone take the neck off carefully and look.',
        followUp: 'And if the finish was redone at some point?',
        closing:
          'It becomes a player’s guitar: about half the money and all of the fun. I would not be ' +
          'sad about it.',
      },
      {
        question:
          'I found an old sunburst electric at a house clearance. Is there a way to know how old ' + 'it is?',
        inquiry:
          'Let us look together. What does the serial number say, and are the screws cross or ' +
          'slot headed?',
        detail: 'Five digits on the back of the headstock. The finish has fine cracks all over.',
        advice:
          'Good sign. Look at the solder on the pots: dull and undisturbed is what you want. New ' +
          'shiny blobs mean somebody has been in there, and the price should know it.',
        followUp: 'Does a changed pickup spoil it?',
        closing: 'It costs value, never music. Keep every old part in a bag with the guitar, always.',
      },
    ],
    praise: [
      'dated my uncle’s guitar from two photos',
      'saved me from a “1965” that was nothing of the kind',
      'knew exactly where to look under the pickguard',
    ],
  },
  {
    topicId: 'old-or-new',
    skill: 'vintage',
    keywords: /\b(offset|vintage style|old sound|played in|relic|investment|worth it)\b/i,
    threads: [
      {
        question: 'I can afford one really good electric. Should it be an old one or a new one?',
        inquiry: 'Fair question. Does it travel with you, and do you mind retuning between songs?',
        detail: 'Two gigs a month, and I drive there with everything in the boot.',
        advice:
          'Then I would look at a player-grade one from the early seventies, or the Ferryman with ' +
          'a good setup. Come and play both with your eyes closed.',
        followUp: 'What should I keep aside for repairs?',
        closing: 'Put a tenth of the price aside for frets and pots. Old guitars are like old houses.',
      },
      {
        question: 'Is a real sixties guitar worth it for somebody who plays in a pub band?',
        inquiry: 'That depends on its life. Will it stay at home, or does it go into a van every week?',
        detail: 'Mostly at home, now and then on a small stage.',
        advice:
          'Then buy the neck, not the year. A refinished old one with a neck you love beats a ' +
          'museum piece.',
        followUp: 'How would you carry it?',
        closing:
          'A hard case in the car and a padded bag on foot. And never, ever in the boot in ' + 'August.',
      },
    ],
    praise: [
      'talked me out of spending twice as much',
      'made the old-or-new question simple',
      'let me find my own answer',
    ],
  },
  {
    topicId: 'first-serious-electric',
    skill: 'electric',
    keywords: /\b(electric|strat|tele|les paul|humbucker|single.?coil|larkspur|drover|marlowe|ferryman)/i,
    threads: [
      {
        question: 'I am torn between the Larkspur 62 and the Drover. What is the real difference?',
        inquiry: 'Good pair to be torn between. What do you play most, and through which amp?',
        detail: 'Mostly clean with a bit of crunch, through a small valve combo.',
        advice:
          'The Larkspur gives you more colours, the Drover one colour that never gets lost in a ' +
          'mix. For clean with crunch I would start with the Larkspur.',
        followUp: 'Is the neck very different?',
        closing:
          'The Larkspur is a soft C, the Drover a little fuller. Five minutes with each will tell ' +
          'your hand.',
      },
      {
        question: 'Which of your electrics would you take for soul and a little rock?',
        inquiry: 'Happy to narrow it down. Do you play more with fingers or with a pick, and how loud?',
        detail: 'With a pick, at home, and twice a month with a band.',
        advice:
          'Then try the Drover first: two pickups, no wrong setting. If you miss the in-between ' +
          'sounds, it is the Larkspur.',
        followUp: 'Can I try them side by side?',
        closing: 'Of course. I can put both aside until Saturday, set up with your strings.',
      },
    ],
    praise: [
      'compared two guitars without pushing either',
      'asked the right questions about my amp first',
      'set both guitars aside for me',
    ],
  },
  {
    topicId: 'pickup-swap',
    skill: 'pickups',
    keywords: /\b(pickups?|magnet|alnico|wind(ing)?|output|microphonic|hum.?cancel)/i,
    threads: [
      {
        question: 'My bridge pickup is shrill. Do I need a new one?',
        inquiry: 'Before you spend anything: how high is it set, and what value are your volume pots?',
        detail: 'It sits quite close to the strings, and I think the pots are 500 k.',
        advice:
          'Lower it by two millimetres and roll the tone to seven. If that is still not it, a ' +
          'weaker magnet is the next step, not a hotter pickup.',
        followUp: 'Can I change the pot myself?',
        closing:
          'If you can solder a jack you can do this. Take a photo before, and use less heat than ' +
          'you think.',
      },
      {
        question: 'Which pickups make a modern guitar sound older?',
        inquiry: 'What is in there now, and is it too bright on its own or only with the amp turned up?',
        detail: 'Stock pickups, and it is worst when I turn the amp up.',
        advice:
          'Try a 250 k pot first, that costs less than lunch. Then we talk about something wound ' +
          'to about 5.6 k.',
        followUp: 'What would a new set cost?',
        closing: 'A hand-wound set is 190, and I take it back if it is not what you heard in your head.',
      },
    ],
    praise: [
      'fixed my shrill pickup with a screwdriver and no invoice',
      'explained magnets so that I finally got it',
      'told me to try a cheap part first',
    ],
  },
  {
    topicId: 'drop-tuning',
    skill: 'metal',
    keywords: /\b(metal|drop|djent|seven.?string|7.?string|eight.?string|baritone|undertow|gauge|palm mute)/i,
    threads: [
      {
        question: 'I tune to drop A and my low string flops. Longer scale or thicker strings?',
        inquiry: 'How long is your scale now, and what gauge is the lowest string?',
        detail: 'A normal 648 scale with a 54 on the bottom.',
        advice:
          'Go to a 64 and let us file the nut to fit. If it is still loose, the Undertow’s long ' +
          'scale gives you a fifth more tension.',
        followUp: 'Does the nut really need filing?',
        closing:
          'Yes: a string that sits on top of its slot goes sharp every time you bend. It takes ' +
          'ten minutes.',
      },
      {
        question: 'Is the Undertow 7 tight enough for fast riffing in B?',
        inquiry: 'What are you playing today, and do you like your action low or very low?',
        detail: 'A six string in drop C, and I like it very low.',
        advice:
          'The Undertow with 10 to 62 will feel familiar at once. Low action is fine as long as ' +
          'the neck has its bit of relief.',
        followUp: 'Active or passive pickups for that?',
        closing:
          'Passive and tight, I would say. Active is lovely too, until the battery dies in the ' +
          'breakdown.',
      },
    ],
    praise: [
      'sorted out my floppy low string',
      'knows more about gauges than anyone I have met',
      'got my drop tuning tight at last',
    ],
  },
  {
    topicId: 'jazz-box',
    skill: 'jazz',
    keywords: /\b(jazz|archtop|hollow|semi|velvet|flat.?wound|feedback|chord melody|swing)/i,
    threads: [
      {
        question: 'I want a warm jazz tone but my hollow body howls on stage. What can I do?',
        inquiry: 'How loud is the stage, and are you playing round or flat wounds?',
        detail: 'A trio with a polite drummer. Round wounds so far.',
        advice:
          'Flat wounds from 12 up, tone at five, and a strip of foam under the tailpiece. Turn a ' +
          'little away from the amp. Half of it is gone.',
        followUp: 'Will flat wounds not sound dull?',
        closing: 'For a week, yes. Then you notice that it was you who had been bright all those years.',
      },
      {
        question: 'Is a semi-hollow enough for jazz, or does it have to be an archtop?',
        inquiry: 'Who do you hear in your head? And do you play with drums?',
        detail: 'More Grant than Wes, I think. Small clubs, with drums.',
        advice:
          'The Velvet Room with flat wounds is closer than you would think, and its centre block ' +
          'keeps it quiet.',
        followUp: 'Which amp would you pair with it?',
        closing: 'The Hearth 15, clean, with the bass down. It is nicer than it has any right to be.',
      },
    ],
    praise: [
      'cured my feedback with a strip of foam',
      'knows the records and the guitars on them',
      'found me a jazz sound I can carry',
    ],
  },
];
