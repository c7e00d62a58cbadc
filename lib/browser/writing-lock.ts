/** The name of the lock that every change of stories holds: two pages learned at once must not make two stories of one. */
const WRITING = 'variorum-writing';

/** Changes the store of stories after whatever else is changing it. Not to be called from within itself: it would wait for ever. */
export async function whileWriting<Value>(task: () => Promise<Value>): Promise<Value> {
  return navigator.locks.request(WRITING, task);
}
