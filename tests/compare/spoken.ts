import { fc } from '../fast-check.ts';

/** Words as somebody might say them, from few enough that runs recur: what aligning and matching must get right. */
export const spoken = fc.array(
  fc.constantFrom('the', 'tide', 'turned', 'before', 'we', 'left', 'and', 'boats', 'boat', 'waited', 'nine', 'reef'),
  { maxLength: 24 },
);
