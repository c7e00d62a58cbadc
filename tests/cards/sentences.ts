// Sentences that several case tables of cards are made of.
export const FERRY = 'The ferry carried 1,842 passengers from Port Ellory to Skerrow on Monday.';
export const STORM = 'The storm cut power to 12,400 homes, including 3,150 homes on the island of Skerrow.';
export const FRIDAY = '“We shall not sail before Friday, whatever the weather says,” said Ada Marlow.';
export const BOTH_SENTENCES =
  '“We shall not sail before Friday, whatever the weather says. The crew needs rest after the storm,” said Ada Marlow.';
export const WHOLE =
  '“We shall not sail before Friday because the crew, which has worked nine nights without a break, needs rest after the storm,” said Ada Marlow.';
export const SPLICED = WHOLE.replace(', which has worked nine nights without a break,', '');
export const SCRAPE = '“We heard a long scrape and then all the lights went off,” said Ada Marlow.';
export const AGROUND = 'The ferry struck the reef at dawn.';
