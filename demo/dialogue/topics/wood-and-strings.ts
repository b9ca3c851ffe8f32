import type { Topic } from '../topic.ts';

export const WOOD_AND_STRINGS_TOPICS: readonly Topic[] = [
  {
    topicId: 'steel-string',
    skill: 'acoustic',
    keywords: /\b(acoustic|steel.?string|dreadnought|parlou?r|spruce|mahogany|hazel|fingerstyle|fingerpick)/i,
    threads: [
      {
        question: 'I play fingerstyle in a small flat. Is a dreadnought too big for that?',
        inquiry: 'Do you sing with it, and how wide do you like the neck?',
        detail: 'No singing, and my hands are rather small.',
        advice:
          'Then something with a smaller body and a cedar top: it answers at half the effort. The ' +
          'Hazel is fine, but not for you.',
        followUp: 'Does a solid top need special care?',
        closing:
          'Only humidity: a ten euro hygrometer in the case, between 45 and 55 percent, and it ' +
          'will outlive us.',
      },
      {
        question: 'What should I listen for when I choose a steel-string?',
        inquiry: 'What do you play now, and what is missing there?',
        detail: 'A big laminated one. It is loud but it always sounds the same.',
        advice:
          'Look for a solid top and for quiet notes that still have a shape. Play softly in the ' +
          'shop; anyone can play loudly.',
        followUp: 'Which strings would you put on?',
        closing: 'Phosphor bronze, light, and change them before you think you must.',
      },
    ],
    praise: [
      'found the right body size for my small hands',
      'taught me how to listen to a guitar',
      'honest about a guitar that was not for me',
    ],
  },
  {
    topicId: 'nylon',
    skill: 'classical',
    keywords: /\b(classical|flamenco|nylon|cedar|cypress|alba|nails?|tremolo)\b/i,
    threads: [
      {
        question: 'Cedar or spruce for a classical guitar in the 700 range?',
        inquiry: 'Who will play it, and in what kind of room?',
        detail: 'It is for home, evenings, quite softly.',
        advice:
          'Cedar then, the Alba. It is warm from the first day; spruce needs years and a stronger ' +
          'attack.',
        followUp: 'How often do I change nylon strings?',
        closing:
          'The three basses every two months, the trebles when they go cloudy. Nobody tells you ' +
          'that trebles last.',
      },
      {
        question: 'My daughter starts classical guitar lessons. Which size and which wood?',
        inquiry: 'How tall is the player, and is there a teacher who has an opinion?',
        detail: 'She is eleven, tall for her age. The teacher says full size.',
        advice:
          'A full size with a narrow neck is right. The Alba has 50 millimetres at the nut and a ' +
          'kind action.',
        followUp: 'Does it need a humidifier?',
        closing: 'In winter, yes. A damp sponge in a soap box works as well as the expensive one.',
      },
    ],
    praise: [
      'helped my daughter to her first classical guitar',
      'heard over the phone that my guitar was dry',
      'patient and very musical',
    ],
  },
  {
    topicId: 'low-end',
    skill: 'bass',
    keywords:
      /\b(bass|basses|four.?string|five.?string|short scale|longshore|lowtide|low tide|slap|low b)\b/i,
    threads: [
      {
        question: 'I am a guitarist who has to play bass in a friend’s band. What do I need?',
        inquiry: 'What kind of music, and how do you get to the rehearsal?',
        detail: 'Indie, not too loud. I go by bike.',
        advice:
          'The Longshore with flats and nothing else for now. Leave the amp there; a small preamp ' +
          'in your pocket does the rest.',
        followUp: 'Why flats and not rounds?',
        closing:
          'They sit under a band instead of rattling on top, and they last for years. You can ' +
          'always go back.',
      },
      {
        question: 'Short scale or long scale for small hands?',
        inquiry: 'Do you play with fingers or a pick, and do you need a low B?',
        detail: 'With a pick, and four strings are plenty.',
        advice:
          'Try a short scale before you decide. If the E string still growls for you, stay short, ' +
          'your hands will thank you.',
        followUp: 'Do I need a compressor?',
        closing:
          'Not for the first ten gigs. Listen to your right hand first, it is the better ' + 'compressor.',
      },
    ],
    praise: [
      'got a guitarist through a first gig on bass',
      'asked two questions and knew what I needed',
      'sold me strings instead of an amp',
    ],
  },
  {
    topicId: 'fret-buzz',
    skill: 'setup',
    keywords:
      /\b(buzz(es|ing)?|action|setup|set.?up|relief|truss|intonation|nut|out of tune|string height)\b/i,
    threads: [
      {
        question: 'My low E buzzes between the first and the fifth fret. Is that the truss rod?',
        inquiry:
          'Hold the string at the first and the last fret. How big is the gap in the middle, a ' +
          'sheet of paper or a coin?',
        detail: 'Hardly any gap, less than a sheet of paper.',
        advice:
          'Then the neck is too straight. A quarter turn looser on the rod, wait an hour, look ' +
          'again. Never force it.',
        followUp: 'How do I know when it is enough?',
        closing:
          'When a business card just slides through at the seventh fret. That is about two ' + 'tenths.',
      },
      {
        question: 'The action is low and lovely but it buzzes since it got cold. What now?',
        inquiry: 'Does it buzz on open strings too, and did you change the gauge lately?',
        detail: 'Only fretted notes. I went from tens to nines.',
        advice:
          'Lighter strings pull less, so the neck went back. A quarter turn looser brings the ' +
          'relief home.',
        followUp: 'Could I break something?',
        closing: 'With a quarter turn and the right key, no. If it feels stuck, stop and bring it here.',
      },
    ],
    praise: [
      'cured a buzz I had lived with for a year',
      'explained the truss rod without frightening me',
      'measured twice and turned once',
    ],
  },
  {
    topicId: 'cracks-and-frets',
    skill: 'repair',
    keywords: /\b(repair|crack(ed)?|broken|headstock|refret|frets? (are )?worn|glue|loose brace|lifting)\b/i,
    threads: [
      {
        question: 'My guitar fell and there is a hairline crack at the headstock. Can it be saved?',
        inquiry: 'Please loosen the strings now. Does the line move when you press very gently?',
        detail: 'It does not move, but I can feel the line with a nail.',
        advice:
          'That is the good kind. Hide glue, a clamp and three days, and it is stronger there ' +
          'than before.',
        followUp: 'What will it cost?',
        closing: 'Between 90 and 140. I look first and call you before I do anything.',
      },
      {
        question: 'The first five frets are worn. Refret or just level them?',
        inquiry: 'How high are the frets in the middle, and do you mind if the guitar stays here a week?',
        detail: 'Under a millimetre I think. A week is fine.',
        advice:
          'Then partial: we replace the first seven and level the rest. It costs half of a refret ' +
          'and feels new.',
        followUp: 'Will one see it afterwards?',
        closing: 'In the right light you may find it, if you know where to look. Nobody else will.',
      },
    ],
    praise: [
      'saved a guitar I had given up',
      'called before every step and kept to the price',
      'the repair is invisible',
    ],
  },
  {
    topicId: 'first-guitar',
    skill: 'beginners',
    keywords:
      /\b(beginner|first guitar|start(ing)?|learn(ing)?|kids?|child|son|daughter|lesson|too old|present)\b/i,
    threads: [
      {
        question: 'I am 58 and want to learn at last. Acoustic or electric to begin with?',
        inquiry: 'Wonderful. Which songs should it be, and is somebody teaching?',
        detail: 'Folk songs mostly, and I will try with videos.',
        advice:
          'Then take the one that looks at you from the sofa. If your fingers hurt, an electric ' +
          'with light strings is easier, and that is no cheating.',
        followUp: 'What else do I need on the first day?',
        closing: 'A tuner that clips on, two picks and a stand. A guitar in a bag is never played.',
      },
      {
        question: 'My son is eight and wants a guitar for his birthday. What is sensible?',
        inquiry: 'Great reason to be here. What music is played at home, and how big are the hands?',
        detail: 'Everything from the radio. The hands are small.',
        advice:
          'A three-quarter size with a low action, about 200, and we set it up so that it is easy ' +
          'to press.',
        followUp: 'How long until it sounds like something?',
        closing:
          'Three chords in two weeks, one whole song in a month. Ten minutes a day beat an hour ' +
          'on Sunday.',
      },
    ],
    praise: ['made me feel I am not too old', 'talked me into spending less', 'my son plays every day now'],
  },
  {
    topicId: 'other-way-round',
    skill: 'left-handed',
    keywords: /\b(left.?hand(ed)?|lefty|leftie|upside.?down|mirror)/i,
    threads: [
      {
        question: 'I am left-handed. Do I have to learn left-handed?',
        inquiry: 'When you drum on the table, which hand keeps the beat?',
        detail: 'The left one, always.',
        advice:
          'Then that is your picking hand, so go left-handed. The choice is smaller, but your ' +
          'rhythm will be better.',
        followUp: 'Is it more expensive?',
        closing: 'Not here. We charge the same, we just have to order it.',
      },
      {
        question: 'Which of your electrics can I get left-handed?',
        inquiry: 'Do you play already, or would this be the first one?',
        detail: 'I have played for two years on a flipped right-handed one.',
        advice:
          'The Larkspur comes left-handed in six weeks, the Drover in four. I have one Drover ' +
          'here to try today.',
        followUp: 'Can a right-handed one be converted well?',
        closing:
          'A symmetric one, yes: new nut, moved strap button, reversed bridge. Not an asymmetric ' +
          'body, the knobs end up in your arm.',
      },
    ],
    praise: [
      'finally someone who does not tell lefties to adapt',
      'had a left-handed one here to try',
      'keeps a real list of left-handed stock',
    ],
  },
];
