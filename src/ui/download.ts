/** Hands the reader a file. Nothing is sent anywhere: the address is a name inside this page. */
export function download(name: string, file: Blob): void {
  const address = URL.createObjectURL(file);
  const link = window.document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  // The browser reads the file after this turn; an address withdrawn at once would give an empty one.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
