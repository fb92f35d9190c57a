// Hands a text to the browser as a download.

/** @param type MIME type, with charset where it is text */
export function saveFile(document: Document, name: string, text: string, type: string): void {
  const url = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  // The browser has taken hold of the data by the next task; the address would otherwise keep it in memory.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
