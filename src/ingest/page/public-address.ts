import { BlockList, isIP } from 'node:net'

/** Networks no page of the public web lives in: https://www.iana.org/assignments/iana-ipv4-special-registry and the one for IPv6. */
const NOT_PUBLIC: readonly (readonly [network: string, bits: number])[] = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.31.196.0', 24],
  ['192.52.193.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['192.175.48.0', 24],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],
]

/** Of IPv6 only global unicast is public, and of that not what stands for something else: Teredo, documentation, 6to4, … */
const GLOBAL_UNICAST = ['2000::', 3] as const
const NOT_PUBLIC_V6: readonly (readonly [network: string, bits: number])[] = [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['2620:4f:8000::', 48],
  ['3fff::', 20],
]

const closed = new BlockList()
for (const [network, bits] of NOT_PUBLIC) closed.addSubnet(network, bits, 'ipv4')
for (const [network, bits] of NOT_PUBLIC_V6) closed.addSubnet(network, bits, 'ipv6')
const unicast = new BlockList()
unicast.addSubnet(...GLOBAL_UNICAST, 'ipv6')

/** Whether an IP address is on the public internet; false for what is none. IPv4 written as IPv6 is none: nobody is reached so by chance. */
export function isPublicAddress(address: string): boolean {
  switch (isIP(address)) {
    case 4:
      return !closed.check(address, 'ipv4')
    case 6:
      return unicast.check(address, 'ipv6') && !closed.check(address, 'ipv6')
    default:
      return false
  }
}
