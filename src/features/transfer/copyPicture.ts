/** The browser, or the person asked by it, does not let a picture onto the clipboard. */
export class CannotCopy extends Error {}

/**
 * Puts a PNG on the clipboard. It is promised rather than given: some browsers forget that they were asked to copy
 * by the time that it is drawn.
 */
export async function copyPicture(picture: Promise<Blob>): Promise<void> {
  const drawn = picture.then(
    () => null,
    (error: unknown) => ({ error }),
  );
  try {
    await navigator.clipboard.write([new ClipboardItem({ "image/png": picture })]);
  } catch {
    const failed = await drawn;
    throw failed === null ? new CannotCopy() : failed.error;
  }
}
