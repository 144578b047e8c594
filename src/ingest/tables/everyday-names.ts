/** Syllables, without marks, that names of many meetings have: what kind of meeting it is, of what year, and small words. */
export const EVERYDAY_NAMES: ReadonlySet<string> = new Set(
  [
    'hoi nghi cuoc hop phien bao dai bieu ky le buoi gap mat giao ban toa dam thao',
    'tong so ket trien khai nhiem vu cong tac ke hoach phuong huong hoat dong nam thang quy ngay dau cuoi nua giai doan nhiem ky',
    'toan quoc truc tuyen thu lan mo rong thuong ky dinh bat nien gan nhat',
    've va voi cac nhung cua cho tai do den tu trong theo de ban giua mot hai ba thuc hien',
    'meeting conference session of the and on for in at to annual regular',
  ]
    .join(' ')
    .split(' '),
)
