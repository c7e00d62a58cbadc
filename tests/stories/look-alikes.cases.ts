/** Pairs of texts with the same people in the same place, and whether they are on one event. */
export const LOOK_ALIKES: readonly {
  readonly of: string;
  readonly here: string;
  readonly there: string;
  readonly days: readonly [string | null, string | null];
  readonly one: boolean;
  readonly needsDates?: boolean;
}[] = [
  {
    of: 'one day of an inquiry, told twice',
    here: `Skerrow inquiry, Day 2: pilot tells of fog

The pilot of the Maid of Torran told the inquiry in Port Ellory on Tuesday that fog hid the reef.

Ines Calloway, who commanded the ferry, listened as he was questioned for three hours by Petra Sokol.`,
    there: `Fog hid the reef, ferry pilot tells inquiry

On the second day of the inquiry in Port Ellory the pilot of the Maid of Torran said fog hid the reef off Skerrow.

He was questioned for three hours on Tuesday by Petra Sokol, before Ines Calloway, the ferry's captain.`,
    days: ['2031-06-10', '2031-06-10'],
    one: true,
  },
  {
    of: 'two days of an inquiry',
    here: `Skerrow inquiry, Day 2: pilot tells of fog

The pilot of the Maid of Torran told the inquiry in Port Ellory on Tuesday that fog hid the reef.

Ines Calloway, who commanded the ferry, listened as he was questioned for three hours by Petra Sokol.`,
    there: `Skerrow inquiry, Day 3: owner tells of warnings

The owner of the Maid of Torran told the inquiry in Port Ellory on Wednesday that warnings were sent.

Ines Calloway, who commanded the ferry, listened as he was questioned for an hour by Petra Sokol.`,
    days: ['2031-06-10', '2031-06-11'],
    one: false,
  },
  {
    of: 'prices of two weeks',
    here: `Week 12 prices: eggs fall at Port Ellory market

Eggs fell to 310 pence a dozen at Port Ellory market, the harbour board said on Friday. Butter and oats were unchanged.`,
    there: `Week 13 prices: eggs rise at Port Ellory market

Eggs rose to 335 pence a dozen at Port Ellory market, the harbour board said on Friday. Butter and oats were unchanged.`,
    days: ['2031-03-21', '2031-03-28'],
    one: false,
  },
  {
    of: 'two matches of one pair of teams',
    here: `Marden beat Brenna 2-0 in first leg

Marden beat Brenna 2-0 in the first leg of the island cup on Saturday, with two goals by Tessa Quill before the break.`,
    there: `Brenna beat Marden 3-1 to turn second leg

Brenna beat Marden 3-1 in the second leg of the island cup on Wednesday, with a late goal by Milan Hradek.`,
    days: ['2031-04-05', '2031-04-09'],
    one: false,
  },
  {
    of: 'an event and its anniversary',
    here: `Ferry strikes reef off Skerrow

The Maid of Torran struck a reef off Skerrow on Monday night, and the coastguard at Port Ellory took everybody off.`,
    there: `A year on, Skerrow remembers the ferry on its reef

Islanders of Skerrow met on Tuesday to thank the coastguard at Port Ellory, who took everybody off the Maid of Torran.`,
    days: ['2031-03-03', '2032-03-02'],
    one: false,
    needsDates: true,
  },
  {
    of: 'a study with its author named, and without',
    here: `Kelp meadows off Skerrow store twice the carbon of open seabed

Kelp meadows replanted off Skerrow store twice as much carbon as open seabed, a study over twelve years has found.

"The seabed breathes again," said Ines Calloway, who led the work at Port Ellory. Storms tear the kelp out, she warned.`,
    there: `Replanted kelp stores more carbon, study says

Replanting kelp may store carbon faster than thought, researchers reported. Their study followed meadows for twelve years.

Kelp stored twice the carbon of open seabed, though storms could tear it out, the authors warned.`,
    days: ['2031-06-10', '2031-06-11'],
    one: true,
  },
  {
    of: 'a price survey and the next, with all words alike',
    here: `Eggs creep up to 310p in harbour survey

A dozen eggs cost 310p at Port Ellory on average, 4p more than in the week before, said Ines Calloway of the Harbour Panel.

"Hens lay less when it storms," she said. The panel asks 60 stalls. Eggs were dearest in Torran.`,
    there: `Eggs creep up to 316p in harbour survey

A dozen eggs cost 316p at Port Ellory on average, 6p more than in the week before, said Ines Calloway of the Harbour Panel.

"Oats are to blame this time," she said. The panel asks 60 stalls. Eggs were dearest in Torran.`,
    days: ['2031-03-21', '2031-03-28'],
    one: false,
    needsDates: true,
  },
  {
    of: 'two matches of one pair of teams, told by how they ended',
    here: `Quill strikes twice as Marden beat Brenna

Marden beat Brenna 2-0 in the island league at Lauder Park, with two goals by Tessa Quill before the break.

"We ran until the legs went," said the Marden coach, Petra Sokol.`,
    there: `Late goal settles it for Marden

Tessa Quill headed in a corner with a minute left as Marden won 4-3 at Lauder Park, where Brenna had led until then.

"That was no way to defend," said Petra Sokol, who coaches Marden. They are fourth in the island league.`,
    days: ['2031-04-05', '2031-04-08'],
    one: false,
    needsDates: true,
  },
];
