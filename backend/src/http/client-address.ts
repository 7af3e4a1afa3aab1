import type { Request } from "express";
import ipaddr from "ipaddr.js";

const NAMED: readonly string[] = ["loopback", "linklocal", "uniquelocal"];

/** Whether a text names proxies: an address, a network (`10.0.0.0/8`), or one of the three named kinds. */
export const isProxy = (text: string): boolean => {
  const [address = "", bits, ...more] = text.split("/");
  if (NAMED.includes(text)) return true;
  if (more.length > 0 || !ipaddr.isValid(address)) return false;
  const most = ipaddr.parse(address).kind() === "ipv4" ? 32 : 128;
  return bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= most);
};

/** Who has one address of IPv6 has a whole network of them (RFC 6177), so that counts as one. */
const networkOf = (address: string): string => {
  const [plain = ""] = address.split("%");
  if (!ipaddr.isValid(plain)) return address.slice(0, 64);
  const parsed = ipaddr.process(plain);
  if (!("parts" in parsed)) return parsed.toString();
  const groups = parsed.parts.slice(0, 4).map((part) => part.toString(16));
  return `${groups.join(":")}::/64`;
};

/** Where a request comes from, to count by; behind trusted proxies what the first of them says. */
export const addressOf = (request: Request, hasProxies: boolean): string => {
  const address = (hasProxies ? request.ip : request.socket.remoteAddress) ?? "";
  return address.includes(":") ? networkOf(address) : address;
};
