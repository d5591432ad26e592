/** How long a page is read before anything is done that the reader did not ask for, in milliseconds: a slow device feels it. */
export const patience = 5000
