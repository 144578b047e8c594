/** Folded syllables so common in Vietnamese (and in reports of meetings) that two texts sharing them says little of either. */
export const COMMON_SYLLABLES: ReadonlySet<string> = new Set(
  `va cua cac la trong voi cho co duoc khong nhung mot nay do da den tai theo ve tu khi nhu de o ra vao len se cung
  thi ma phai nguoi nam ngay sau truoc con nhieu rat hon qua bi hay cung moi tren duoi giua boi vi neu nen
  nao gi ai dau sao may bao the ong ba cong hoi su viec
  the of and to in a is for on that by with as was at from an be this which it are were what who when where how`
    .split(/\s+/u),
)
