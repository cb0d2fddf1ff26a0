/** Hands the reader a file; text alone is JSON. Nothing is sent anywhere: the address is a name inside this page. */
export function download(name: string, file: Blob | string): void {
  const blob = typeof file === "string" ? new Blob([file], { type: "application/json" }) : file;
  const address = URL.createObjectURL(blob);
  const link = window.document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  // The browser reads the file after this turn; an address withdrawn at once would give an empty one.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
