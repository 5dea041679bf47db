import { mostBytes } from '../shared/school/link';

/** The text of a file with settings; null for what is no such text. */
export async function textOfFile(file: File): Promise<string | null> {
  // One more than is allowed, so that the reader of settings says that it is too long.
  const bytes = await file.slice(0, mostBytes + 1).arrayBuffer();
  if (file.size > mostBytes) return ' '.repeat(mostBytes + 1);
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return text.includes('\0') ? null : text;
  } catch {
    return null;
  }
}
