/** Where the files of uploaded pictures lie, without their metadata. It is private: the public gets copies named by their hash. */
export interface MediaStore {
  /** The bytes of a file; undefined where there is none. */
  read(filename: string): Promise<Buffer | undefined>
  /** SHA-256 of a file, hexadecimal; empty where there is none. It is asked for each time a document that uses the picture is looked at. */
  hashOf(filename: string): Promise<string>
  /** Answers when the file is kept. */
  write(filename: string, bytes: Buffer, contentType: string): Promise<void>
  /** A file that is not there is fine. */
  remove(filename: string): Promise<void>
}
