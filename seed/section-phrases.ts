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
      'Fibromyalgia by ACR 2016 criteria. Inflammatory arthritis excluded: CRP and ESR normal, anti-CCP negative.',
      'You have fibromyalgia. Your joints are not being damaged.',
    ],
    findings: [
      ['WPI 14, SSS 8, generalised pain in 5 of 5 regions.', 'Pain is in most parts of your body.'],
      ['WPI 12, SSS 7. No synovitis on examination.', 'We checked your joints. There is no swelling.'],
      ['Beighton 3 of 9. TFT, ferritin and vitamin D in range.', 'Your blood tests were fine.'],
      ['Morning stiffness about 40 minutes, no new joint symptoms.', 'Mornings are stiff for about 40 minutes.'],
    ],
    next: [
      [
        'Amitriptyline continued at night; review of benefit and side effects at next visit.',
        'Keep taking amitriptyline at night. We will ask how it helps.',
      ],
      ['Medicines reconciled with the general practice. No change today.', 'Your medicines stay the same for now.'],
      ['Repeat bloods in six months, earlier with red flags.', 'Next blood test is in six months.'],
    ],
  },
  pain: {
    standing: [
      'Chronic widespread pain with low back predominance. Aim is function, not pain alone.',
      'We work on doing more of what matters to you, even with some pain.',
    ],
    findings: [
      [
        'Allodynia over both trapezii. No red flags.',
        'Your shoulders are tender to touch. That is part of fibromyalgia.',
      ],
      ['Pain NRS 7 at rest, 8 after exertion.', 'Pain is 7 out of 10 at rest and 8 after doing more.'],
      ['Pain NRS 5 on most days, two flares since last review.', 'Pain is mostly 5 out of 10, with two flares.'],
      [
        'Tolerated the procedure well; mild scalp discomfort for a day.',
        'Treatment went well. Your scalp was sore for a day.',
      ],
    ],
    next: [
      [
        'rTMS course discussed: uncertain evidence, practicalities, seizure screening negative.',
        'We talked about magnetic stimulation and what is not known about it.',
      ],
      ['No new injections before the next measures are in.', 'No new injections for now.'],
      ['Decision on a maintenance block of sessions due at next review.', 'We will decide together whether to go on.'],
    ],
  },
  physiotherapy: {
    standing: [
      'Graded activity by pacing: start low, go slow, next-day rule.',
      'Start small and build up slowly. Rest before you are worn out.',
    ],
    findings: [
      ['30-second sit to stand 9. Fear of movement reduced on scale.', 'You stood up 9 times in 30 seconds.'],
      ['Walking 6 minutes most days, next-day fatigue settled.', 'You walk 6 minutes on most days.'],
      ['Hydrotherapy tolerated, 20 minutes in warm water.', 'Warm water exercise suits you, 20 minutes at a time.'],
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
      ['Vitamin D 62 nmol/L, ferritin 48 µg/L.', 'Your vitamin D and iron are fine.'],
      ['Lactose trial: more bloating on day two, settled by day four.', 'Milk gave you more bloating.'],
      ['Caffeine down to one cup before noon.', 'One coffee before noon now.'],
      ['Appetite steady, cooking easier with batch meals.', 'Cooking ahead makes weeks easier.'],
    ],
    next: [
      ['Reintroduce one food at a time, three days apart.', 'Try one food at a time.'],
      ['Magnesium 200 mg at night, told prescriber.', 'Magnesium at night, your doctor knows.'],
      ['Food diary paused for a month.', 'No food diary this month.'],
    ],
  },
  sleep: {
    standing: [
      'Non-restorative sleep with insomnia. STOP-Bang 2, Epworth 7.',
      'Sleep does not refresh you yet. You are safe to drive.',
    ],
    findings: [
      ['Sleep efficiency 71 % over 14 nights.', 'You sleep about 7 of every 10 hours in bed.'],
      ['Sleep efficiency 82 % over 14 nights, wakes twice.', 'You sleep about 8 of every 10 hours in bed.'],
      ['Screen use until lights out on most nights.', 'Screens are often on until bedtime.'],
      ['Restless legs screen negative.', 'Your legs are calm at night.'],
    ],
    next: [
      ['Window 23:00 to 06:30, review in two weeks.', 'Bed at 23:00, up at 06:30.'],
      ['Extend the window by 15 minutes.', 'You can go to bed 15 minutes earlier.'],
      ['Screens off one hour before bed; blackout blind fitted.', 'Screens off an hour before bed. The blind helps.'],
    ],
  },
  neurology: {
    standing: ['Asked whether numbness points to neuropathy.', 'We looked at why your feet feel numb.'],
    findings: [['Nerve conduction normal, small fibre test not indicated.', 'Your nerves work normally.']],
    next: [['Discharged to the team, migraine plan shared.', 'You have a plan for migraines.']],
  },
  coordination: {
    standing: [
      'Needs ground-floor room, dim light, one appointment a day. Taxi funding agreed.',
      'We book one thing a day, in a dim room.',
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
