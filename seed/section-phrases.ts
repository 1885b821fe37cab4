import type { Strand } from '../src/app/domain/access/strands.ts';

/** A thought in two voices: for the team, and in the patient's words. */
export type Phrase = readonly [clinical: string, plain: string];

export interface SectionPhrases {
  readonly standing: Phrase;
  readonly findings: readonly Phrase[];
  readonly next: readonly Phrase[];
}

export const SECTION_PHRASES: Readonly<Record<Exclude<Strand, 'patient'>, SectionPhrases>> = {
  rheumatology: {
    standing: [
      'Inflammatory arthritis excluded: CRP and ESR normal, anti-CCP negative.',
      'Your joints are not being damaged.',
    ],
    findings: [
      ['Pain, fatigue and sleep about as before.', 'Pain and tiredness are about as before.'],
      ['No synovitis on examination.', 'We checked your joints. There is no swelling.'],
      ['Beighton 3 of 9. TFT, ferritin and vitamin D in range.', 'Your blood tests were fine.'],
      ['Morning stiffness about 40 minutes, no new joint symptoms.', 'Mornings are stiff for about 40 minutes.'],
    ],
    next: [
      [
        'Medicines continued; review of benefit and side effects at next visit.',
        'Keep taking your medicines as agreed. We will ask how they help.',
      ],
      ['Medicines reconciled with the general practice. No change today.', 'Your medicines stay the same for now.'],
      ['Repeat bloods in six months, earlier with red flags.', 'Next blood test is in six months.'],
    ],
  },
  pain: {
    standing: [
      'Long-standing pain. Aim is function, not pain alone.',
      'We work on doing more of what matters to you, even with some pain.',
    ],
    findings: [
      ['Allodynia over both trapezii. No red flags.', 'Your shoulders are tender to touch.'],
      ['Pain NRS 7 at rest, 8 after exertion.', 'Pain is 7 out of 10 at rest and 8 after doing more.'],
      ['Pain NRS 5 on most days, two flares since last review.', 'Pain is mostly 5 out of 10, with two flares.'],
      [
        'Tolerated the procedure well; mild scalp discomfort for a day.',
        'Treatment went well. Your scalp was sore for a day.',
      ],
    ],
    next: [
      [
        'Options discussed: what is known, what is not, and the practical side.',
        'We talked about treatments and what is not known about them.',
      ],
      ['No new injections before the next measures are in.', 'No new injections for now.'],
      ['How the present course goes on is decided at next review.', 'We will decide together whether to go on.'],
    ],
  },
  physiotherapy: {
    standing: [
      'Graded activity by pacing: start low, go slow, next-day rule.',
      'Start small and build up slowly. Rest before you are worn out.',
    ],
    findings: [
      ['Sit to stand counted again, fear of movement asked about.', 'We counted how often you can stand up.'],
      ['Walking as agreed on most days, next-day fatigue settled.', 'You walk on most days.'],
      ['Exercise tolerated, the day after about the same.', 'The exercise went well, and the day after too.'],
      ['Boom and bust pattern in the activity log this fortnight.', 'Some days had too much in them. That is common.'],
    ],
    next: [
      ['Hold at the present step for one week.', 'Stay at this step for a week.'],
      ['Step up by one minute if two of three days are tolerated.', 'Add one minute if the days after feel all right.'],
      ['Home sheet renewed: shoulder rolls, sit to stand, stretch.', 'Your home sheet has three moves on it.'],
    ],
  },
  psychology: {
    standing: [
      'ACT-informed pain management. Focus on pacing, values and sleep worry.',
      'We look at what matters to you and how to make room for it.',
    ],
    findings: [
      ['Short, predictable sessions help; loses thread after 30 minutes.', 'Short sessions work best for you.'],
      [
        'Catastrophic thoughts before appointments, named and noticed.',
        'Worry comes before appointments. You notice it sooner.',
      ],
      ['Mood lower in the dark months, no risk identified.', 'Your mood was lower this winter.'],
      ['Homework done on four of seven days.', 'You did your practice on four days.'],
    ],
    next: [
      ['Continue fortnightly, values worksheet two.', 'Next time we look at your second worksheet.'],
      ['Behavioural activation: one valued activity as the anchor.', 'We build around one thing that matters to you.'],
      ['Team to give written summaries after each contact.', 'Everyone will give you a short written note.'],
    ],
  },
  nutrition: {
    standing: [
      'Mediterranean pattern, regular meals, no weight target at the patient’s wish.',
      'Regular meals, more plants, and no talk of weight.',
    ],
    findings: [
      ['Vitamin D and ferritin looked at again: in range.', 'Your vitamin D and iron are fine.'],
      ['Lactose trial: more bloating on day two, settled by day four.', 'Milk gave you more bloating.'],
      ['Caffeine down to one cup before noon.', 'One coffee before noon now.'],
      ['Appetite steady, cooking easier with batch meals.', 'Cooking ahead makes weeks easier.'],
    ],
    next: [
      ['Reintroduce one food at a time, three days apart.', 'Try one food at a time.'],
      ['Supplements looked through, prescriber told.', 'Your doctor knows which supplements you take.'],
      ['Food diary paused for a month.', 'No food diary this month.'],
    ],
  },
  sleep: {
    standing: [
      'Non-restorative sleep with insomnia. Asked about apnoea and sleepiness by day.',
      'Sleep does not refresh you yet.',
    ],
    findings: [
      ['Two weeks of diary looked through together.', 'We looked at your sleep diary.'],
      ['Wakes twice on most nights, asleep again within half an hour.', 'You wake about twice a night.'],
      ['Screen use until lights out on most nights.', 'Screens are often on until bedtime.'],
      ['Restless legs screen negative.', 'Your legs are calm at night.'],
    ],
    next: [
      ['Bed times as agreed, review in two weeks.', 'Keep to your bed times.'],
      ['Bed times looked at again with the next diary.', 'We look at your bed times again with your diary.'],
      ['Screens off one hour before bed; blackout blind fitted.', 'Screens off an hour before bed. The blind helps.'],
    ],
  },
  neurology: {
    standing: ['Asked whether numbness points to neuropathy.', 'We looked at why your feet feel numb.'],
    findings: [
      [
        'Reflexes even, vibration sense reduced at the toes; blood tests asked for.',
        'We tested your nerves and asked for blood tests.',
      ],
    ],
    next: [['Results to be talked through with the team.', 'We will tell you what the tests say.']],
  },
  coordination: {
    standing: [
      'Ground-floor room, one appointment a day, everything in writing.',
      'We book one thing a day and write it down.',
    ],
    findings: [
      ['Contacted about letters going to the old address; corrected.', 'Your address is right now.'],
      ['Two appointments moved to the same morning as asked.', 'Two visits are now on one morning.'],
      ['General practice sent the current plan.', 'Your GP has your plan.'],
      ['All six sections reviewed in time this quarter.', 'Everyone has looked at your plan.'],
    ],
    next: [
      [
        'Plan review booked, patient’s questions collected beforehand.',
        'We will ask for your questions before the review.',
      ],
      ['Chase the sleep study letter.', 'We are asking for your sleep letter.'],
      ['No open referral.', 'Nothing is waiting.'],
    ],
  },
};

export const ABOUT_ME: readonly string[] = [
  'I am Maya. I have a daughter, Asha, who is seven. I want to walk her to school.',
  'I am Maya. I have a daughter, Asha, who is seven. I want to walk her to school. Bright light hurts. Please keep it short and write it down.',
  'I am Maya. My daughter Asha is eight. I want to walk her to school three days a week. Bright light hurts. Mornings are bad, early afternoon is best. Please keep it short and write it down. My husband Leo helps me.',
  'I am Maya. My daughter Asha is nine. I walk her to school on some days and want to make it three. Bright light and noise hurt. Early afternoon is best. Please keep it short and write it down. My husband Leo helps me.',
];
