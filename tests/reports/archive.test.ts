import { describe, expect, it } from 'vitest'
import { archivedFiles, isArchive } from '../../src/reports/archive.js'
import { fixture } from '../support/files.js'
import { docxOf, zipOf } from '../support/make-docx.js'
import { all } from '../support/report-files.js'

const told = async (zip: Uint8Array): Promise<string[]> =>
  (await all(archivedFiles(zip))).map((file) => `${file.name}: ${'bytes' in file ? Buffer.from(file.bytes).toString('utf8').slice(0, 20) : file.refusal.code}`)

/** The same ZIP with a path written over another of the same length. */
const renamed = (zip: Buffer, from: string, to: string): Buffer => Buffer.from(zip.toString('latin1').replaceAll(from, to), 'latin1')

const encrypted = (zip: Buffer): Buffer => {
  const changed = Buffer.from(zip)
  const at = changed.indexOf('PK\x01\x02', 0, 'latin1')
  changed.writeUInt16LE(changed.readUInt16LE(at + 8) | 1, at + 8)
  return changed
}

describe('an archive', () => {
  it('gives its files by their names, folders and what systems leave behind passed over', async () => {
    const zip = await zipOf({ 'năm 2021/biên bản.txt': 'Họp một.', 'b.md': 'Họp hai.', '__MACOSX/._b.md': 'x', '.DS_Store': 'x', 'a/.hidden': 'x', 'Thumbs.db': 'x', '~$b.docx': 'x' })
    expect(isArchive(zip)).toBe(true)
    expect(await told(zip)).toEqual(['biên bản.txt: Họp một.', 'b.md: Họp hai.'])
  })

  it('gives names that climb, are absolute or belong to Windows as plain names', async () => {
    const zip = await zipOf({ 'aa/aa/etc/passwd': '1', 'b/root/x.txt': '2', 'cccwindows-x.txt': '3', 'dd/..e': '4' })
    const climbing = [['aa/aa/etc', '../../etc'], ['b/root', '//root'], ['cccwindows-x', 'c:\\windows\\x'], ['dd/..e', '../../']].reduce((sofar, [from, to]) => renamed(sofar, from!, to!), zip)
    // The last is a folder by now.
    expect(await told(climbing)).toEqual(['passwd: 1', 'x.txt: 2', 'x.txt: 3'])
  })

  it('tells of each file that cannot be had, and gives the others', async () => {
    const zip = await zipOf({ 'kin.txt': 'Họp.', 'to.txt': Buffer.alloc(21 * 1024 * 1024, 'a'), 'ba.txt': 'Họp ba.' })
    expect(await told(encrypted(zip))).toEqual(['kin.txt: encrypted', 'to.txt: too-large', 'ba.txt: Họp ba.'])
  })

  it('leaves an archive inside it as it is', async () => {
    const [file] = await all(archivedFiles(await zipOf({ 'trong.zip': await zipOf({ 'a.txt': 'x' }) })))
    expect(file && 'bytes' in file && isArchive(file.bytes)).toBe(true)
  })

  it.each<[string, () => Promise<Uint8Array>, string]>([
    ['damaged', async () => (await zipOf({ 'a.txt': 'Họp.' })).subarray(0, 60), 'damaged'],
    ['too full', () => zipOf(Object.fromEntries(Array.from({ length: 5_001 }, (_, i) => [`${i}.txt`, ''])), { compress: false }), 'too-many-files'],
    ['a bomb', () => zipOf(Object.fromEntries(Array.from({ length: 11 }, (_, i) => [`${i}.txt`, Buffer.alloc(19 * 1024 * 1024)]))), 'unpacks-too-large'],
  ])('that is %s is refused before its first file', async (_name, make, code) => {
    await expect(archivedFiles(await make()).next()).rejects.toMatchObject({ code })
  })

  it('is no office file', async () => {
    expect([isArchive(await docxOf(['Họp.'])), isArchive(fixture('minutes.docx')), isArchive(fixture('minutes.doc')), isArchive(new Uint8Array())]).toEqual([false, false, false, false])
  })
})
