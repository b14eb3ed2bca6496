/** Lets the page have its turn: what follows is a task of its own, so that none of ours is long. */
export const turn = (): Promise<void> => new Promise((done) => setTimeout(done));
