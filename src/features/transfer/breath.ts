/** Lets the page answer and paint between two steps of long work. */
export function breath(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, 0);
  });
}
