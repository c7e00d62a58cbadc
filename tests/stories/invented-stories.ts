/** A ferry on a reef, as one outlet tells it. */
export const FERRY_HERE = `Ferry strikes reef off Skerrow with nearly 400 aboard

The ferry Maid of Torran struck a reef off the island of Skerrow on Monday night with nearly 400 people aboard.

Everybody was taken off in lifeboats within six hours, the coastguard at Port Ellory said on Tuesday.

“We heard a long scrape and then all the lights went off,” said Ines Calloway, who commands the Maid of Torran. “My crew did everything they were trained to do, and every soul on this ship walked off it.”

Torran Line, which owns the ferry, said it would pay each passenger £250, and that divers would inspect the hull on Wednesday.

The channel between Skerrow and Port Ellory has been closed to shipping, and the island is served by a fishing boat.
`;

/** The same, as another outlet tells it: the count precise, the words in part others. */
export const FERRY_THERE = `‘A long scrape, then darkness’: how 397 left a stranded ferry

All 397 people aboard the ferry Maid of Torran were brought ashore after it ran onto a reef near the island of Skerrow on Monday night.

“We heard a long scrape and then the lights went out,” said Ines Calloway, the captain. “My crew did everything they were trained to do, and every soul on this ship walked off it.”

The coastguard at Port Ellory sent lifeboats and two helicopters, and the last passengers were landed before dawn on Tuesday.

Torran Line said passengers of the Maid of Torran would get £250 each. Its divers are to look at the hull of the ferry.

Until then no ship may use the channel between Skerrow and Port Ellory.
`;

/** Another event of the same days. */
export const FLOOD = `River bursts its banks in Brenna after a week of rain

About 1,300 homes in Brenna were without power on Tuesday after the river Lauder burst its banks in the night.

Firefighters carried pensioners from a care home in the old town, and the market hall was opened to 240 families.

“The water came up the stairs faster than my mother could climb them,” said Milan Hradek, a baker in the old town.

The mayor of Brenna, Petra Sokol, asked the ministry for sandbags and pumps, and said the schools would stay shut all week.

More rain is forecast for the valley of the Lauder on Thursday.
`;

/** What the council of another town did: no name in common with any of the rest. */
export const COUNCIL = `Councillors vote to close the last public baths

The baths in Marden will close in spring after councillors voted by 17 to 14 to end a subsidy of £310,000 a year.

“I learned to swim there, and so did my children,” said Kit Ashby, who leads the swimmers' club of Marden.

The building, which dates from 1911, will be offered for sale. A petition to keep it open had 6,200 signatures.

Tessa Quill, who leads the council, said the roof alone would cost more than a new pool outside the town.
`;
